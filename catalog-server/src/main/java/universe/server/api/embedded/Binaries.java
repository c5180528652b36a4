package universe.server.api.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, out of the jar into the data folder, once per version. */
record Binaries(Path folder) {

  /** Changes when other binaries come with the jar; the pom's property says which. */
  private static final String VERSION = "18.6.0";

  /** Data of one major version is not readable by another. */
  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  static Binaries unpackedIn(Path folder) throws IOException {
    var target = folder.resolve("postgresql-" + VERSION);
    if (Files.notExists(target)) {
      // Unpacked aside and renamed: what has the name is whole.
      var draft = Files.createTempDirectory(folder, "unpacking");
      try (var archive = open()) {
        unpack(archive, draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        delete(draft);
      }
    }
    return new Binaries(target);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  private static InputStream open() {
    var name =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
          case "aarch64" -> "/postgres-linux-arm_64.txz";
          default -> "";
        };
    var archive = name.isEmpty() ? null : Binaries.class.getResourceAsStream(name);
    if (archive == null || !System.getProperty("os.name").equals("Linux")) {
      throw new PostgresNotStarted(
          "the embedded PostgreSQL runs on Linux (x86-64 or ARM64), this is %s on %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return archive;
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (var entries =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        unpack(entry, entries, target);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    var path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("the archive reaches outside itself: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
