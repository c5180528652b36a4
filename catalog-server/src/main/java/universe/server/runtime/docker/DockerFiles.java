package universe.server.runtime.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.MountSpec;

/** Puts files into containers, started or not. */
final class DockerFiles {

  private static final int READABLE = 0100444;
  private static final int FIRST_ENTRY = 64 * 1024;

  private final Engine engine;

  DockerFiles(Engine engine) {
    this.engine = engine;
  }

  void deliver(TaskRef task, String directory, InputStream tar) {
    if (!exists(task, directory)) {
      upload(task, "/", new ByteArrayInputStream(directories(directory)));
    }
    var content = new BufferedInputStream(tar, FIRST_ENTRY);
    rootMode(content)
        .ifPresent(mode -> {
          var root = new TarArchiveEntry(directory.substring(1) + "/");
          root.setMode(mode);
          put(task, root);
        });
    upload(task, directory, content);
  }

  /** Makes one directory, or gives one that is there this owner and mode. */
  void put(TaskRef task, TarArchiveEntry directory) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      tar.putArchiveEntry(directory);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
    upload(task, "/", stream(bytes.toByteArray()));
  }

  /** What an archive wants its root to be: the engine passes over the entry that says so. */
  private static OptionalInt rootMode(BufferedInputStream content) {
    content.mark(FIRST_ENTRY);
    try {
      @SuppressWarnings("resource") // the stream is read on
      var first = new TarArchiveInputStream(content).getNextEntry();
      content.reset();
      return first != null && first.getName().equals("./")
          ? OptionalInt.of(first.getMode())
          : OptionalInt.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the archive cannot be read", e);
    }
  }

  void writeSecrets(TaskRef task, TaskSpec spec, UnaryOperator<String> reveal) {
    for (MountSpec mount : spec.mounts()) {
      if (mount instanceof MountSpec.SecretFile file) {
        int slash = file.path().lastIndexOf('/');
        byte[] content = reveal.apply(file.placeholder()).getBytes(StandardCharsets.UTF_8);
        byte[] tar = file(file.path().substring(slash + 1), content);
        deliver(task, slash == 0 ? "/" : file.path().substring(0, slash), stream(tar));
      }
    }
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private void upload(TaskRef task, String directory, InputStream tar) {
    engine.stream(client ->
        client
            .copyArchiveToContainerCmd(task.id())
            .withRemotePath(directory)
            .withTarInputStream(tar)
            .exec());
  }

  /** The engine refuses to unpack into a directory that is not there. */
  private boolean exists(TaskRef task, String directory) {
    try (InputStream content =
        engine.ask(
            client -> client.copyArchiveFromContainerCmd(task.id(), directory + "/.").exec())) {
      return content != null;
    } catch (NotFoundException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static byte[] directories(String path) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      var soFar = new StringBuilder();
      for (String segment : path.split("/", -1)) {
        if (!segment.isEmpty()) {
          soFar.append(segment).append('/');
          tar.putArchiveEntry(new TarArchiveEntry(soFar.toString()));
          tar.closeArchiveEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] file(String name, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      var entry = new TarArchiveEntry(name);
      entry.setMode(READABLE);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
