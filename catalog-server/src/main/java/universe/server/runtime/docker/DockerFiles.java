package universe.server.runtime.docker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.MountSpec;

/** Puts files into containers, started or not. */
final class DockerFiles {

  private static final int READABLE = 0100444;

  private final Engine engine;

  DockerFiles(Engine engine) {
    this.engine = engine;
  }

  /**
   * Unpacks a tar whose names begin at the root. The engine makes directories that are missing on
   * the way; one call does it all, because each costs it a tenth of a second.
   */
  void deliver(TaskRef task, InputStream tar) {
    engine.stream(client ->
        client
            .copyArchiveToContainerCmd(task.id())
            .withRemotePath("/")
            .withTarInputStream(tar)
            .exec());
  }

  /** Makes one directory, or gives one that is there this owner and mode. */
  void put(TaskRef task, TarArchiveEntry directory) {
    deliver(
        task,
        packed(tar -> {
          tar.putArchiveEntry(directory);
          tar.closeArchiveEntry();
        }));
  }

  void writeSecrets(TaskRef task, TaskSpec spec, UnaryOperator<String> reveal) {
    var files =
        spec.mounts().stream()
            .filter(MountSpec.SecretFile.class::isInstance)
            .map(MountSpec.SecretFile.class::cast)
            .toList();
    if (files.isEmpty()) {
      return;
    }
    deliver(
        task,
        packed(tar -> {
          for (var file : files) {
            write(tar, file.path(), reveal.apply(file.placeholder()));
          }
        }));
  }

  private static void write(TarArchiveOutputStream tar, String path, String text)
      throws IOException {
    var content = text.getBytes(StandardCharsets.UTF_8);
    var entry = new TarArchiveEntry(path.substring(1));
    entry.setMode(READABLE);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  /** Fills an archive. */
  @FunctionalInterface
  private interface Packing {
    void into(TarArchiveOutputStream tar) throws IOException;
  }

  private static InputStream packed(Packing packing) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      packing.into(tar);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
