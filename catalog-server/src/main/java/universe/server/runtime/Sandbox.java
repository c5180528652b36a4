package universe.server.runtime;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.springframework.stereotype.Component;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.spec.workload.Artifact;

/** Fills the directory in which a task finds what was fetched for it. */
@Component
class Sandbox {

  private static final String VARIABLE = "MESOS_SANDBOX";
  private static final String USUAL = "/mnt/mesos/sandbox";
  private static final int FOR_EVERYBODY = 0041777;
  private static final int READABLE = 0100644;
  private static final int EXECUTABLE = 0100755;

  private final ArtifactCache cache;
  private final ArtifactSettings settings;

  Sandbox(ArtifactCache cache, ArtifactSettings settings) {
    this.cache = cache;
    this.settings = settings;
  }

  /** Makes the directory writable for whoever the task runs as, and puts the artifacts into it. */
  void fill(RuntimeBackend backend, TaskRef task, DeclaredTask declaration) {
    String directory = declaration.spec().environment().get(VARIABLE);
    if (directory == null && declaration.artifacts().isEmpty()) {
      return;
    }
    String root =
        (directory == null || !directory.startsWith("/") ? USUAL : directory).substring(1) + "/";
    try {
      Path packed = Files.createTempFile("universe-sandbox", ".tar");
      try {
        pack(declaration, root, packed);
        try (InputStream content = Files.newInputStream(packed)) {
          backend.deliver(task, content);
        }
      } finally {
        Files.deleteIfExists(packed);
      }
    } catch (IOException e) {
      var unavailable =
          new ArtifactUnavailable(
              declaration.spec().name(), "the sandbox could not be filled: " + e.getMessage());
      unavailable.initCause(e);
      throw unavailable;
    }
  }

  private void pack(DeclaredTask declaration, String root, Path packed) throws IOException {
    try (var file = new BufferedOutputStream(Files.newOutputStream(packed));
        var tar = new TarArchiveOutputStream(file)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      var itself = new TarArchiveEntry(root);
      itself.setMode(FOR_EVERYBODY);
      tar.putArchiveEntry(itself);
      tar.closeArchiveEntry();
      for (Artifact artifact : declaration.artifacts()) {
        add(artifact, root, tar);
      }
    }
  }

  private void add(Artifact artifact, String root, TarArchiveOutputStream tar) throws IOException {
    Path content = cache.fetch(artifact);
    String name = root + nameOf(artifact);
    var entry = new TarArchiveEntry(name);
    entry.setMode(artifact.executable() ? EXECUTABLE : READABLE);
    entry.setSize(Files.size(content));
    tar.putArchiveEntry(entry);
    Files.copy(content, tar);
    tar.closeArchiveEntry();
    if (artifact.extract() && !artifact.executable()) {
      String beside = name.substring(0, name.lastIndexOf('/') + 1);
      new Unpacking(artifact.uri(), beside, settings.largest().toBytes(), tar)
          .unpack(content, name);
    }
  }

  static String nameOf(Artifact artifact) {
    String path = URI.create(artifact.uri()).getPath();
    String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    String name = artifact.destination() == null ? last : artifact.destination();
    if (name.isEmpty() || !Unpacking.staysBelow(name)) {
      throw new ArtifactUnavailable(
          artifact.uri(), "'%s' is not a file name below the sandbox".formatted(name));
    }
    return name;
  }
}
