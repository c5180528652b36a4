package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  @Test
  void readsSoundPackageWithoutProblems() {
    Reading reading = ExamplePackage.sound().read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void givesTypedAccess() {
    PackageDefinition definition = ExamplePackage.sound().definition();

    assertThat(definition.name()).isEqualTo("note-board");
    assertThat(definition.version()).isEqualTo("2.1.0-rc.1");
    assertThat(definition.release()).isEqualTo(3);
    assertThat(definition.tags()).containsExactly("notes", "web");
    assertThat(definition.minDcosReleaseVersion()).contains("1.10");
    assertThat(definition.licenses())
        .containsExactly(new PackageDefinition.License("MIT", "https://example.org/license"));
    assertThat(definition.upgradesFrom()).containsExactly("2.0.3");
    assertThat(definition.downgradesTo()).containsExactly("*");
  }

  @Test
  void buildsThePackageObject() {
    var packageObject = ExamplePackage.sound().definition().toJson();

    assertThat(packageObject.propertyNames())
        .containsExactly(
            "packagingVersion",
            "name",
            "version",
            "maintainer",
            "description",
            "tags",
            "minDcosReleaseVersion",
            "upgradesFrom",
            "downgradesTo",
            "licenses",
            "releaseVersion",
            "marathon",
            "config",
            "resource");
  }

  @Test
  void keepsTemplateByteForByte() {
    var packageObject = ExamplePackage.sound().definition().toJson();

    String encoded = packageObject.at("/marathon/v2AppMustacheTemplate").asString();
    assertThat(Base64.getDecoder().decode(encoded))
        .isEqualTo(ExamplePackage.TEMPLATE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsSpellingOfNumbers() {
    var packageObject = ExamplePackage.sound().definition().toJson();

    assertThat(packageObject.toString()).contains("\"default\":64.0");
  }

  @Test
  void addsNoFieldForEmptyObjects() {
    PackageDefinition definition =
        ExamplePackage.sound().with("config.json", "{}").with("resource.json", " {} ").definition();

    assertThat(definition.toJson().has("config")).isFalse();
    assertThat(definition.toJson().has("resource")).isFalse();
  }

  @Test
  void readsCommandLineOnlyPackage() {
    PackageDefinition definition =
        ExamplePackage.sound()
            .without("marathon.json.mustache")
            .without("config.json")
            .definition();

    assertThat(definition.template()).isEmpty();
    assertThat(definition.config()).isEmpty();
  }

  @Test
  void ignoresOtherFiles() {
    Reading reading = ExamplePackage.sound().with("README.md", "hello").read();

    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void tellsWhereAWrongTypeStands() {
    Reading reading =
        ExamplePackage.sound()
            .replacing("package.json", "\"Shared notes.\"", "{\"text\": 1}")
            .read();

    Problem problem = onlyProblem(reading);
    assertThat(reading).isInstanceOf(Reading.Broken.class);
    assertThat(problem.rule()).isEqualTo("wrong-type");
    assertThat(problem.place()).isEqualTo(new Place("package.json", "/description", 6, 18));
    assertThat(problem.message())
        .isEqualTo("package.json: /description must be a string, was an object");
    assertThat(problem.expected()).isEqualTo("a string");
  }

  @Test
  void tellsWhichFieldIsMissing() {
    Reading reading =
        ExamplePackage.sound()
            .replacing("package.json", "\"maintainer\": \"team@example.org\",", "")
            .read();

    Problem problem = onlyProblem(reading);
    assertThat(problem.rule()).isEqualTo("field-missing");
    assertThat(problem.message()).isEqualTo("package.json lacks \"maintainer\"");
    assertThat(problem.place().line()).isEqualTo(1);
  }

  @Test
  void tellsAllProblemsAtOnce() {
    Reading reading =
        ExamplePackage.sound()
            .replacing("package.json", "\"notes\"", "\"two words\"")
            .replacing("package.json", "\"note-board\"", "\"Note Board\"")
            .replacing("package.json", "\"url\": \"https", "\"url\": \"ftp")
            .read();

    assertThat(reading.problems())
        .extracting(problem -> problem.place().pointer())
        .containsExactly("/name", "/tags/0", "/licenses/0/url");
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, minDcosReleaseVersion, '\"1.9\"'",
    "2.0, upgradesFrom, []",
    "3.0, upgradesFrom, []",
    "4.0, manager, '{\"packageName\": \"some-manager\"}'",
    "5.0, postInstalNotes, '\"typo\"'"
  })
  void refusesFieldsThatAGenerationDoesNotKnow(String version, String field, String value) {
    Reading reading = minimal(version, "\"" + field + "\": " + value).read();

    assertThat(onlyProblem(reading).rule()).isEqualTo("unknown-field");
    assertThat(onlyProblem(reading).place().pointer()).isEqualTo("/" + field);
    assertThat(reading).isInstanceOf(Reading.Broken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "3.0", "4.0", "5.0"})
  void readsEveryGeneration(String version) {
    assertThat(minimal(version, "\"scm\": \"x\"").definition().packagingVersion())
        .isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6.0\"", "\"4\"", "4.0", "null", "[]"})
  void refusesOtherGenerations(String version) {
    Reading reading = ExamplePackage.sound().replacing("package.json", "\"4.0\"", version).read();

    assertThat(onlyProblem(reading).place().pointer()).isEqualTo("/packagingVersion");
    assertThat(reading).isInstanceOf(Reading.Broken.class);
  }

  @Test
  void toleratesUnknownKeysOfManager() {
    Reading reading =
        minimal("5.0", "\"manager\": {\"packageName\": \"some-manager\", \"colour\": 1}").read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(onlyProblem(reading).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void allowsAnyVersionTextIn20Only() {
    assertThat(minimal("2.0", "\"scm\": \"\"").replacing("package.json", "1.0", "1 + 2").read())
        .isInstanceOf(Reading.Read.class);
    assertThat(minimal("3.0", "\"scm\": \"\"").replacing("package.json", "1.0", "1 + 2").read())
        .isInstanceOf(Reading.Broken.class);
  }

  @Test
  void needsTemplateIn20() {
    Reading reading = minimal("2.0", "\"scm\": \"\"").without("marathon.json.mustache").read();

    assertThat(onlyProblem(reading).rule()).isEqualTo("template-missing");
  }

  @Test
  void toleratesWrongDefaultsAndUnknownKeywords() {
    Reading reading =
        ExamplePackage.sound()
            .with(
                "config.json",
                """
                {"properties": {"a": {"type": "boolean", "default": "yes", "media": {}, "type:": 1}}}
                """)
            .read();

    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void lastOfTwoEqualKeysWinsAndIsTold() {
    Reading reading =
        ExamplePackage.sound()
            .replacing("package.json", "\"tags\":", "\"version\": \"3\",\n  \"tags\":")
            .read();

    assertThat(((Reading.Read) reading).definition().version()).isEqualTo("3");
    assertThat(onlyProblem(reading).rule()).isEqualTo("duplicate-key");
    assertThat(onlyProblem(reading).place()).isEqualTo(new Place("package.json", "/version", 7, 3));
    assertThat(onlyProblem(reading).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void leavesOutUnknownKeysOfResource() {
    Reading reading =
        ExamplePackage.sound().with("resource.json", "{\"asets\": {}, \"images\": {}}").read();

    assertThat(onlyProblem(reading).rule()).isEqualTo("unknown-resource-field");
    assertThat(((Reading.Read) reading).definition().resource().orElseThrow().has("asets"))
        .isFalse();
  }

  @Test
  void refusesWrongTypesInResource() {
    Reading reading =
        ExamplePackage.sound()
            .with(
                "resource.json", "{\"cli\": {\"binaries\": {}}, \"images\": {\"screenshots\": 1}}")
            .read();

    assertThat(reading).isInstanceOf(Reading.Broken.class);
    assertThat(reading.problems())
        .extracting(Problem::rule)
        .containsExactly("field-missing", "wrong-type");
  }

  @Test
  void leavesOutCommandFrom40On() {
    Reading reading = ExamplePackage.sound().with("command.json", "{\"pip\": []}").read();

    assertThat(((Reading.Read) reading).definition().toJson().has("command")).isFalse();
    assertThat(onlyProblem(reading).rule()).isEqualTo("command-forbidden");
  }

  @Test
  void putsErrorsBeforeWarnings() {
    List<Problem> problems =
        ExamplePackage.sound()
            .replacing("package.json", "\"tags\":", "\"version\": 3,\n  \"tags\":")
            .read()
            .problems();

    assertThat(problems).extracting(Problem::rule).containsExactly("wrong-type", "duplicate-key");
  }

  static ExamplePackage minimal(String version, String more) {
    return ExamplePackage.sound()
        .with(
            "package.json",
            """
            {"packagingVersion": "%s", "name": "small", "version": "1.0", "maintainer": "me",
             "description": "", "tags": [], %s}
            """
                .formatted(version, more));
  }

  private static Problem onlyProblem(Reading reading) {
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().getFirst();
  }
}
