package universe.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static universe.indexer.GitForTest.definition;
import static universe.indexer.GitForTest.path;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import universe.indexer.IndexReport.State;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** What becomes of Git repositories over the years, and of our mirrors of them. */
@PostgresTest
class GitLifeIT {

  private static final Map<String, String> ONE = Map.of(path("one", 0), definition("one", "1.0"));
  private static final Map<String, String> TWO = Map.of(path("two", 0), definition("two", "2.0"));

  @TempDir Path folder;
  private CatalogForTest catalog;
  private GitForTest git;
  private RepositorySource source;

  @BeforeEach
  void start(PostgresDatabase database) throws Exception {
    catalog = new CatalogForTest(database, folder.resolve("mirrors"));
    catalog.clear();
    git = new GitForTest(folder.resolve("universe.git"));
    git.push("main", ONE);
    source = catalog.repository("git", folder.resolve("universe.git"));
    assertThat(catalog.index(source).message()).isNull();
  }

  @AfterEach
  void stop() {
    git.close();
  }

  @Test
  void followsAForcePush() throws Exception {
    git.forcePush("main", TWO);

    var report = catalog.index(source);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.withdrawn()).isEqualTo(1);
    assertThat(catalog.versions(source)).containsExactly("two 2.0");
  }

  @Test
  void keepsWhatADeletedBranchHad() throws Exception {
    git.push("stable", TWO);
    var stable = CatalogForTest.at(source, "stable");
    catalog.index(stable);
    git.delete("stable");

    var failed = catalog.index(stable);
    var rules = catalog.failures(source);
    var during = catalog.versions(source);
    git.push("stable", TWO);
    var repaired = catalog.index(stable);

    assertThat(failed.message())
        .isEqualTo("there is no branch or tag \"stable\"; expected: one of main");
    assertThat(rules).containsExactly("reference-missing");
    assertThat(during).containsExactly("two 2.0");
    assertThat(repaired.message()).isNull();
    assertThat(catalog.failures(source)).isEmpty();
    assertThat(catalog.runs(source)).contains("failed");
  }

  @Test
  void followsADefaultBranchThatWasRenamed() throws Exception {
    git.push("trunk", TWO);
    git.head("trunk");
    git.delete("main");

    catalog.index(source);

    assertThat(catalog.versions(source)).containsExactly("two 2.0");
  }

  @Test
  void asksWhichBranchWhereTheDefaultOneIsMissing() throws Exception {
    git.push("stable", ONE);
    git.push("next", TWO);
    git.head("nowhere");
    git.delete("main");

    var report = catalog.index(source);

    assertThat(report.message())
        .isEqualTo("the repository has no default branch; expected: one of next, stable");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void takesTheOnlyBranchWhereTheDefaultOneIsMissing() throws Exception {
    git.push("stable", TWO);
    git.head("nowhere");
    git.delete("main");

    catalog.index(source);

    assertThat(catalog.versions(source)).containsExactly("two 2.0");
  }

  @Test
  void readsASubFolder() throws Exception {
    git.push("main", Map.of("a/" + path("one", 0), definition("one", "3"), "b/readme", "none"));

    catalog.index(CatalogForTest.in(source, "a"));
    var inside = catalog.versions(source);
    var missing = catalog.index(CatalogForTest.in(source, "b"));

    assertThat(inside).containsExactly("one 3");
    assertThat(missing.message()).contains("no folder of packages").contains("b/repo/packages");
    assertThat(catalog.versions(source)).containsExactly("one 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"readme.md", "repo/packages/readme.md"})
  void keepsWhatARepositoryHadThatLostAllPackages(String file) throws Exception {
    git.push("main", Map.of(file, "nothing here any more"));

    var emptied = catalog.index(source);
    var during = catalog.versions(source);
    git.push("main", TWO);
    catalog.index(source);

    assertThat(emptied.state()).isEqualTo(State.FAILED);
    assertThat(during).containsExactly("one 1.0");
    assertThat(catalog.versions(source)).containsExactly("two 2.0");
    assertThat(catalog.failures(source)).isEmpty();
  }

  @Test
  void keepsWhatARemovedFolderHad() throws Exception {
    Files.move(folder.resolve("universe.git"), folder.resolve("elsewhere"));

    var gone = catalog.index(source);
    var rules = catalog.failures(source);
    var during = catalog.versions(source);
    Files.move(folder.resolve("elsewhere"), folder.resolve("universe.git"));
    catalog.index(source);

    assertThat(gone.message()).contains("is not there (any more)");
    assertThat(rules).containsExactly("repository-gone");
    assertThat(during).containsExactly("one 1.0");
    assertThat(catalog.failures(source)).isEmpty();
  }

  @Test
  void followsAnEditedAddressReadingOnlyWhatDiffers() throws Exception {
    Files.move(folder.resolve("universe.git"), folder.resolve("elsewhere"));

    var moved = CatalogForTest.moved(source, folder.resolve("elsewhere").toUri().toString());
    var report = catalog.index(moved);

    assertThat(report.state()).isEqualTo(State.SUCCEEDED);
    assertThat(report.added() + report.changed() + report.withdrawn()).isZero();
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void saysThatAFolderWithoutGitIsNoRepository() throws Exception {
    Files.createDirectories(folder.resolve("plain").resolve("packages"));

    var report =
        catalog.index(CatalogForTest.moved(source, folder.resolve("plain").toUri().toString()));

    assertThat(report.message()).contains("is no Git repository");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packs", "objects", "head", "configuration", "half"})
  void clonesADamagedMirrorAnew(String damage) throws Exception {
    var mirror = folder.resolve("mirrors").resolve(source.id().toString());
    switch (damage) {
      case "packs" -> {
        try (var packs = Files.list(mirror.resolve("objects").resolve("pack"))) {
          for (var pack : packs.filter(each -> each.toString().endsWith(".pack")).toList()) {
            pack.toFile().setWritable(true);
            var bytes = Files.readAllBytes(pack);
            java.util.Arrays.fill(bytes, 12, bytes.length, (byte) 7);
            Files.write(pack, bytes);
          }
        }
      }
      case "objects" -> delete(mirror.resolve("objects"));
      case "head" -> Files.writeString(mirror.resolve("HEAD"), "rubbish");
      case "configuration" -> Files.writeString(mirror.resolve("config"), "[rub\0bish");
      default -> Files.delete(mirror.resolve("HEAD"));
    }
    git.push(
        "main",
        Map.of(path("one", 0), definition("one", "1.1"), path("two", 0), definition("two", "2.0")));

    var report = catalog.index(source);

    assertThat(report.message()).isNull();
    assertThat(catalog.versions(source)).containsExactly("one 1.1", "two 2.0");
  }

  @Test
  void saysThatTheRepositoryItselfLacksObjects() throws Exception {
    var commit = git.push("main", TWO);
    var tree = git.repository().parseCommit(commit).getTree().name();
    Files.delete(
        folder
            .resolve("universe.git/objects")
            .resolve(tree.substring(0, 2))
            .resolve(tree.substring(2)));

    var report = catalog.index(source);

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.message()).contains("expected: ");
    assertThat(catalog.versions(source)).containsExactly("one 1.0");
  }

  @Test
  void packsAMirrorNowAndThen() throws Exception {
    for (int i = 0; i < 30; i++) {
      git.forcePush("main", Map.of(path("one", 0), definition("one", "1." + i)));
      catalog.git().fetch(source, null).ifPresent(Snapshot::close);
    }

    var mirror = folder.resolve("mirrors").resolve(source.id().toString());
    try (Stream<Path> packs = Files.list(mirror.resolve("objects").resolve("pack"))) {
      assertThat(packs.filter(each -> each.toString().endsWith(".pack"))).hasSizeLessThan(22);
    }
    catalog.index(source);
    assertThat(catalog.versions(source)).containsExactly("one 1.29");
  }

  @Test
  void deletesMirrorsThatNobodyWants() throws Exception {
    var other = catalog.repository("other", folder.resolve("universe.git"));
    catalog.index(other);

    catalog.git().forgetAllBut(() -> Set.of(other.id()));

    try (var mirrors = Files.list(folder.resolve("mirrors"))) {
      assertThat(mirrors)
          .extracting(each -> each.getFileName().toString())
          .containsExactly(other.id().toString());
    }
  }

  private static void delete(Path tree) throws Exception {
    try (var files = Files.walk(tree)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
