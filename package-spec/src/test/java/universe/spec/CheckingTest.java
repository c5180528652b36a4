package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of repository CI (package-format 1.1), by their numbers there. */
class CheckingTest {

  private static final String CLI =
      """
      {"cli": {"binaries": {"linux": {"x86-64": {"kind": "zip", "url": "https://example.org/x",
        "contentHash": [{"algo": "sha256", "value": "00"}]}}}}}
      """;

  @Test
  void soundPackagePasses() {
    assertThat(check(ExamplePackage.sound())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "h/hello/3, letter-directory",
    "HE/hello/3, letter-directory",
    "G/hello/3, letter-directory",
    "H/Hello/3, package-directory",
    "H/h/3, package-directory",
    "H/hello-/3, package-directory",
    "H/hello/03, release-directory",
    "H/hello/x, release-directory",
    "H/hello/-1, release-directory",
    "H/hello/99999999999999999999, release-directory",
    "H/hello, release-directory"
  })
  void rules1To3LookAtDirectoryNames(String path, String rule) {
    assertThat(RepositoryCheck.problems(path)).extracting(Problem::rule).contains(rule);
    assertThat(RepositoryCheck.problems(path)).allMatch(Problem::isError);
  }

  @Test
  void rule2ComparesNameWithDirectory() {
    Reading reading = ExamplePackage.sound().read();

    assertThat(RepositoryCheck.problems(Map.of("N/note-board/3", reading))).isEmpty();
    assertThat(RepositoryCheck.problems(Map.of("O/other-board/3", reading)))
        .extracting(Problem::rule)
        .containsExactly("name-mismatch");
  }

  @Test
  void notesVersionsThatStandTwice() {
    Reading reading = ExamplePackage.sound().read();

    assertThat(
            RepositoryCheck.problems(Map.of("N/note-board/3", reading, "N/note-board/4", reading)))
        .extracting(Problem::rule, Problem::severity)
        .containsExactly(tuple("version-repeated", Severity.NOTE));
  }

  @Test
  void rule4HoldsPackageJsonToItsGeneration() {
    assertThat(check(ExamplePackage.sound().replacing("package.json", "\"4.0\"", "\"3.0\"")))
        .containsExactly("unknown-field", "unknown-field");
  }

  @Test
  void rule5WantsAsciiInEveryForm() {
    for (String text : List.of("Sch\u00F6ne Notizen", "Sch\\u00f6ne Notizen", "bell \\u0007")) {
      var spoilt = ExamplePackage.sound().replacing("package.json", "Shared notes.", text);

      assertThat(check(spoilt)).as(text).containsExactly("not-ascii");
      assertThat(spoilt.read()).isInstanceOf(Reading.Read.class);
    }
  }

  @Test
  void rule5LeavesTemplatesAlone() {
    assertThat(check(ExamplePackage.sound().with("marathon.json.mustache", "{\"a\": \"\u00F6\"}")))
        .isEmpty();
  }

  @Test
  void rule6ForbidsCommandFrom40On() {
    var spoilt = ExamplePackage.sound().with("command.json", "{\"pip\": []}");

    assertThat(check(spoilt)).containsExactly("command-forbidden");
  }

  @Test
  void rule7HoldsConfigToDraft04() {
    var spoilt =
        ExamplePackage.sound()
            .with(
                "config.json",
                "{\"properties\": {\"a\": {\"type\": \"text\", \"required\": true}}}");

    assertThat(check(spoilt)).isNotEmpty().containsOnly("options-schema");
    assertThat(spoilt.read()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void rule8WantsBalancedSections() {
    var spoilt = ExamplePackage.sound().with("marathon.json.mustache", "{\n{{#a}}1{{/b}}}");

    assertThat(check(spoilt)).containsExactly("template-broken");
    assertThat(spoilt.read().problems().getFirst().place().line()).isEqualTo(2);
    assertThat(spoilt.read()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void rule9HoldsResourceToItsGeneration() {
    var old = ReadingTest.minimal("2.0", "\"scm\": \"\"").with("resource.json", CLI);

    assertThat(check(old)).contains("unknown-resource-field");
  }

  @Test
  void rule10WantsCommandForOldClusters() {
    var spoilt = ReadingTest.minimal("3.0", "\"minDcosReleaseVersion\": \"1.7\"");
    var sound = ReadingTest.minimal("3.0", "\"minDcosReleaseVersion\": \"1.8\"");

    assertThat(check(spoilt.with("resource.json", CLI)))
        .containsExactly("command-missing-for-old-clusters");
    assertThat(check(spoilt.with("command.json", "{\"pip\": [\"x==1\"]}"))).isEmpty();
    assertThat(check(sound.with("resource.json", CLI))).isEmpty();
  }

  @Test
  void rule11TellsOfDuplicateKeysWithoutRefusing() {
    var twice = ExamplePackage.sound().with("resource.json", "{\"images\": {}, \"images\": {}}");

    assertThat(check(twice)).containsExactly("duplicate-key");
  }

  private static List<String> check(ExamplePackage example) {
    return PackageSpec.check(example.files(), 3).stream().map(Problem::rule).toList();
  }
}
