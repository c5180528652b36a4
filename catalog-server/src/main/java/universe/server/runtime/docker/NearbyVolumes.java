package universe.server.runtime.docker;

import static org.apache.commons.io.IOUtils.EOF;

import com.github.dockerjava.api.command.InspectVolumeResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.io.input.ProxyInputStream;

/**
 * Packs volumes where they lie: by {@code tar}, which takes half of the time that the engine takes
 * to pack and to send. That goes only where the engine is on this machine and the server is root.
 */
final class NearbyVolumes {

  /** GNU's exit code for files that changed while it read them. */
  private static final int CHANGED_MEANWHILE = 1;

  private static final int LONGEST_COMPLAINT = 2000;
  private static final int CHUNK = 1 << 18;

  private final Engine engine;
  private final Map<String, Process> running = new ConcurrentHashMap<>();

  NearbyVolumes(Engine engine) {
    this.engine = engine;
  }

  /** Whether the engine's own driver keeps a volume in a plain folder. */
  static boolean isPlain(InspectVolumeResponse volume) {
    Map<String, String> options = volume.getOptions();
    return "local".equals(volume.getDriver()) && (options == null || options.isEmpty());
  }

  /** The same archive as the engine gives; empty where only the engine can give it. */
  Optional<InputStream> read(InspectVolumeResponse volume) {
    Path folder = Path.of(volume.getMountpoint());
    if (!engine.settings().readVolumes()
        || !engine.isLocal()
        || !isPlain(volume)
        || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Host.PACKS) {
      return Optional.empty();
    }
    end(volume.getName());
    try {
      Process tar = Host.tar(folder);
      running.put(volume.getName(), tar);
      return Optional.of(new Packed(volume.getName(), tar));
    } catch (IOException e) {
      throw new UncheckedIOException("tar cannot be run", e);
    }
  }

  /** Volumes that this server packs right now; nothing is left of that when it dies. */
  Set<String> beingRead() {
    return Set.copyOf(running.keySet());
  }

  /** Ends the packing of a volume; its reader is told that it broke off. */
  void end(String volume) {
    Process tar = running.remove(volume);
    if (tar != null) {
      // Not the process itself, which would also close what its reader reads.
      tar.toHandle().destroyForcibly();
    }
  }

  /** What this process can do; looked at once it matters. */
  private static final class Host {

    static final boolean PACKS = isRoot() && hasGnuTar();

    private static boolean isRoot() {
      try {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
      } catch (IOException | UnsupportedOperationException e) {
        return false;
      }
    }

    private static boolean hasGnuTar() {
      try {
        Process tar = new ProcessBuilder("tar", "--version").redirectErrorStream(true).start();
        tar.getOutputStream().close();
        String said =
            new String(tar.getInputStream().readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
        return tar.waitFor() == 0 && said.contains("GNU tar");
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    /** Names begin with {@code volume/}, as those of the engine do; targets of links are kept. */
    static Process tar(Path folder) throws IOException {
      var tar =
          new ProcessBuilder(
              "tar",
              "--create",
              "--file=-",
              "--format=posix",
              "--sort=name",
              "--numeric-owner",
              "--xattrs-include=security.capability",
              "--warning=none",
              "--directory=" + folder,
              "--transform=s,^\\.,volume,rhS",
              ".");
      // Nobody's TAR_OPTIONS.
      String path = System.getenv("PATH");
      tar.environment().clear();
      tar.environment().put("LC_ALL", "C");
      if (path != null) {
        tar.environment().put("PATH", path);
      }
      Process started = tar.start();
      started.getOutputStream().close();
      return started;
    }
  }

  /** What {@code tar} writes; its end is one only when it says that this was all. */
  private final class Packed extends ProxyInputStream {

    private final String volume;
    private final Process tar;
    private final FutureTask<String> complaint;

    private Packed(String volume, Process tar) {
      super(new BufferedInputStream(tar.getInputStream(), CHUNK));
      this.volume = volume;
      this.tar = tar;
      this.complaint = new FutureTask<>(this::complaint);
      Thread.startVirtualThread(complaint);
    }

    private String complaint() throws IOException {
      try (InputStream said = tar.getErrorStream()) {
        String first =
            new String(said.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8).strip();
        said.transferTo(OutputStream.nullOutputStream());
        return first;
      }
    }

    @Override
    protected void afterRead(int read) throws IOException {
      if (read == EOF) {
        try {
          if (tar.waitFor() > CHANGED_MEANWHILE) {
            throw new IOException(
                "tar of volume %s broke off: %s".formatted(volume, complaint.get()));
          }
        } catch (ExecutionException e) {
          throw new IOException("tar of volume %s broke off".formatted(volume), e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        }
      }
    }

    @Override
    public void close() throws IOException {
      running.remove(volume, tar);
      tar.destroyForcibly();
      super.close();
    }
  }
}
