package universe.indexer.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The bare repositories on our disk. */
final class Mirror {

  private Mirror() {}

  /** Opens a mirror, which is made where there is none, and made anew where it is damaged. */
  static Repository open(Path folder) throws IOException {
    if (Files.exists(folder.resolve("HEAD"))) {
      try {
        return build(folder);
      } catch (IOException damaged) {
        delete(folder);
      }
    }
    Files.createDirectories(folder);
    var repository = build(folder);
    repository.create(true);
    var configuration = repository.getConfig();
    // One pack per fetch instead of a file per object, whatever the size.
    configuration.setInt("fetch", null, "unpackLimit", 1);
    configuration.setInt(ConfigConstants.CONFIG_GC_SECTION, null, "autoPackLimit", 20);
    configuration.save();
    return repository;
  }

  private static Repository build(Path folder) throws IOException {
    return new FileRepositoryBuilder()
        .setBare()
        .setGitDir(folder.toFile())
        .setMustExist(false)
        .build();
  }

  /** How much a mirror takes on disk, in bytes. */
  static long size(Path folder) throws IOException {
    var sum = new long[1];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sum[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE; // a pack that was renamed meanwhile
          }
        });
    return sum[0];
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
