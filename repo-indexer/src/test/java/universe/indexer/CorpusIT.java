package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.indexer.IndexReport.State;
import universe.testing.Corpus;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

@PostgresTest
class CorpusIT {

  @TempDir Path folder;

  @Test
  void storesEveryRevisionOfTheRecordedRepository(PostgresDatabase database) throws Exception {
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"));
    var source = catalog.repository("given", clone(folder.resolve("given")));
    // Fetched beforehand: the goal is about indexing, not about the network.
    var warmUp = timed("fetch and index", () -> catalog.index(source));
    catalog.run("update repository set indexed_commit = null, source = null");
    catalog.run("delete from package_version");
    catalog.run("delete from indexed_directory");

    var report = timed("cold index", () -> catalog.index(source));
    var poll = timed("poll without change", () -> catalog.index(source));

    catalog.run("update repository set source = 'an older format of our rows'");
    var anew = timed("all read anew", () -> catalog.index(source));

    assertThat(warmUp.message()).isNull();
    assertThat(report.added()).isEqualTo(681);
    assertThat(poll.state()).isEqualTo(State.UNCHANGED);
    assertThat(anew.changed()).isEqualTo(681);
    assertThat(catalog.count("select count(distinct name) from package_version")).isEqualTo(94);
    assertThat(catalog.count("select count(*) from package_version")).isEqualTo(681);
    assertThat(catalog.count("select count(distinct (name, version)) from package_version"))
        .isEqualTo(645);
    assertThat(
            catalog.count(
                """
                select count(*) from package_version v where exists (
                  select 1 from package_version newer
                  where newer.name = v.name and newer.version = v.version
                    and newer.release > v.release)
                """))
        .isEqualTo(36);
    assertThat(catalog.count("select count(*) from index_problem where severity = 'error'"))
        .isZero();
    assertThat(catalog.count("select count(*) from catalog_package")).isEqualTo(94);
  }

  private static Path clone(Path target) throws Exception {
    Git.cloneRepository()
        .setURI(Corpus.bundle().toUri().toString())
        .setDirectory(target.toFile())
        .setBare(true)
        .call()
        .close();
    return target;
  }

  private static IndexReport timed(String what, java.util.function.Supplier<IndexReport> work) {
    var start = Instant.now();
    var report = work.get();
    System.out.printf("%s: %d ms%n", what, Duration.between(start, Instant.now()).toMillis());
    return report;
  }
}
