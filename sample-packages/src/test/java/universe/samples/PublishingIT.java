package universe.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.indexer.CatalogForTest;
import universe.indexer.IndexReport;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** A push brings the samples, and the example that README.md walks through, into a catalog. */
@PostgresTest
class PublishingIT {

  @TempDir Path folder;

  @Test
  void indexesTheExample(PostgresDatabase database) throws Exception {
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"));

    IndexReport report = publish(catalog, "example");

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).isZero();
    assertThat(catalog.texts("select name || ' ' || version from package_version"))
        .contains("greeter 1.0.0");
  }

  @Test
  void indexesTheSamplesWithoutAProblem(PostgresDatabase database) throws Exception {
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"));

    IndexReport report = publish(catalog, ".");

    assertThat(report.added()).isEqualTo(SamplePackage.all().size());
    assertThat(report.problems()).isZero();
  }

  private IndexReport publish(CatalogForTest catalog, String checkout) throws Exception {
    Path repository = folder.resolve("published");
    copy(Path.of(checkout).resolve("repo"), repository.resolve("repo"));
    commit(repository);
    return catalog.index(catalog.repository(checkout, repository));
  }

  private static void commit(Path repository) throws GitAPIException {
    try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("First version")
          .setAuthor("you", "you@example.org")
          .setCommitter("you", "you@example.org")
          .setSign(false)
          .call();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
