package universe.spec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that somebody made to hurt: always problems, never an exception. */
class HostileInputTest {

  private static final String PACKAGE = "package.json";

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        arguments("nothing at all", PACKAGE, bytes(""), "not-json"),
        arguments("blanks only", PACKAGE, bytes(" \n\t "), "not-json"),
        arguments("cut off", PACKAGE, bytes("{\"name\": \"a"), "not-json"),
        arguments("trailing comma", PACKAGE, bytes("{\"name\": \"ab\",}"), "not-json"),
        arguments("trailing garbage", PACKAGE, bytes("{} {}"), "not-json"),
        arguments("comment", PACKAGE, bytes("{} // yes"), "not-json"),
        arguments("single quotes", PACKAGE, bytes("{'name': 'ab'}"), "not-json"),
        arguments("no number", PACKAGE, bytes("{\"lastUpdated\": NaN}"), "not-json"),
        arguments("infinity", PACKAGE, bytes("[-Infinity]"), "not-json"),
        arguments("control character", PACKAGE, bytes("{\"name\": \"a\u0000b\"}"), "not-json"),
        arguments("another encoding", PACKAGE, "{}".getBytes(UTF_16), "not-utf8"),
        arguments("Latin-1", PACKAGE, "{\"a\": \"\u00e4\"}".getBytes(ISO_8859_1), "not-utf8"),
        arguments("half a character", PACKAGE, new byte[] {'"', (byte) 0xC3}, "not-utf8"),
        arguments("an array", PACKAGE, bytes("[]"), "wrong-type"),
        arguments("a text", PACKAGE, bytes("\"package\""), "wrong-type"),
        arguments("null", PACKAGE, bytes("null"), "wrong-type"),
        arguments("deep arrays", PACKAGE, bytes("[".repeat(200) + "]".repeat(200)), "too-deep"),
        arguments("very deep arrays", PACKAGE, bytes("[".repeat(2_000_000)), "too-deep"),
        arguments("very deep objects", "config.json", bytes("{\"a\":".repeat(300_000)), "too-deep"),
        arguments(
            "many values", PACKAGE, bytes("[" + "0,".repeat(300_000) + "0]"), "too-many-values"),
        arguments(
            "large exponent", "config.json", bytes("{\"a\": 1e1000000000}"), "number-too-large"),
        arguments(
            "larger exponent",
            "config.json",
            bytes("{\"a\": 1e-99999999999999999999}"),
            "number-too-large"),
        arguments(
            "many digits",
            "config.json",
            bytes("{\"a\": " + "9".repeat(50_000) + "}"),
            "number-too-large"),
        arguments(
            "too many digits",
            "config.json",
            bytes("{\"a\": " + "9".repeat(500_000) + "}"),
            "too-deep"),
        arguments("a large file", PACKAGE, new byte[5 << 20], "too-large"),
        arguments("a large template", PackageReader.TEMPLATE, new byte[5 << 20], "too-large"),
        arguments("an array as options schema", "config.json", bytes("[1]"), "wrong-type"),
        arguments("texts as resource", "resource.json", bytes("{\"assets\": \"x\"}"), "wrong-type"),
        arguments("an array as service", "service.json", bytes("[]"), "wrong-type"),
        arguments(
            "long release",
            PACKAGE,
            bytes(
                "{\"packagingVersion\":\"3.0\",\"minDcosReleaseVersion\":\""
                    + "1.".repeat(1_000_000)
                    + "1\"}"),
            "wrong-value"),
        arguments(
            "long pointer in service",
            "service.json",
            bytes("{\"secrets\": [\"" + "/a".repeat(500_000) + "\"]}"),
            "service-schema"));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("brokenFiles")
  void becomesProblems(String kind, String file, byte[] content, String rule) {
    Reading reading = ExamplePackage.sound().with(file, content).read();

    assertThat(reading).as(kind).isInstanceOf(Reading.Broken.class);
    assertThat(reading.problems()).extracting(Problem::rule).contains(rule);
    assertThat(reading.problems()).extracting(problem -> problem.place().file()).contains(file);
    assertThat(reading.problems()).allMatch(problem -> problem.message().length() < 2_000);
  }

  @Test
  void countsLinesAndColumnsInCharacters() {
    Reading reading =
        ExamplePackage.sound().with(PACKAGE, "{\n  \"name\": \"\u00e4\u00f6\", oops\n}").read();

    assertThat(reading.problems().getFirst().place().line()).isEqualTo(2);
    assertThat(reading.problems().getFirst().place().column()).isBetween(16, 21);
  }

  @Test
  void namesTheByteThatIsNoText() {
    byte[] content = "{\n\"name\": \"x\u00e4\"}".getBytes(ISO_8859_1);

    Problem problem = ExamplePackage.sound().with(PACKAGE, content).read().problems().getFirst();

    assertThat(problem.place()).isEqualTo(new Place(PACKAGE, "", 2, 11));
    assertThat(problem.message()).isEqualTo("package.json: byte 0xE4 is not UTF-8");
  }

  @Test
  void passesOverByteOrderMark() {
    Reading reading =
        ExamplePackage.sound().with(PACKAGE, "\uFEFF" + ExamplePackage.PACKAGE_JSON).read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("byte-order-mark");
  }

  @Test
  void stopsCountingProblems() {
    String tags = "\"a b\",".repeat(20_000) + "\"c\"";

    Reading reading = ExamplePackage.sound().replacing(PACKAGE, "\"notes\", \"web\"", tags).read();

    assertThat(reading.problems()).hasSizeLessThan(600);
    assertThat(reading.problems()).extracting(Problem::rule).contains("too-many-problems");
  }

  @Test
  void stopsCountingDuplicateKeys() {
    String twice = "{" + "\"a\": 1,".repeat(50_000) + "\"a\": {}}";

    Reading reading = ExamplePackage.sound().with("config.json", twice).read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems()).hasSizeLessThan(200);
  }

  @Test
  void longKeysAtDepthCostNoMoreThanTheirText() {
    String key = "k".repeat(20_000);
    String deep = ("{\"" + key + "\": ").repeat(90) + "1" + "}".repeat(90);

    Reading reading = ExamplePackage.sound().with("resource.json", deep).read();

    assertThat(reading.problems()).extracting(Problem::rule).contains("unknown-resource-field");
    assertThat(reading.problems()).allMatch(each -> each.place().pointer().length() < 1_000);
  }

  @Test
  void templateThatIsNoTextIsKeptAndTold() {
    byte[] content = {'{', (byte) 0xFF, '}'};

    Reading reading = ExamplePackage.sound().with(PackageReader.TEMPLATE, content).read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("template-not-utf8");
  }

  @Test
  void missingPackageJsonIsAProblem() {
    Reading reading = ExamplePackage.sound().without(PACKAGE).read();

    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("file-missing");
  }

  @Test
  void negativeReleaseIsAProblem() {
    Reading reading = PackageSpec.read(ExamplePackage.sound().files(), -1);

    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("release-negative");
  }

  @Test
  void sourceThatFailsIsAProblem() {
    PackageFiles failing =
        new PackageFiles() {
          @Override
          public List<String> names() {
            return List.of(PACKAGE);
          }

          @Override
          public Optional<byte[]> read(String name) throws IOException {
            throw new IOException("the disk is on fire");
          }
        };

    Reading reading = PackageSpec.read(failing, 1);

    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("file-unreadable");
  }

  @Test
  void folderFollowsNoLinks(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.json"), "{}");
    Path directory = Files.createDirectory(folder.resolve("3"));
    Files.createSymbolicLink(directory.resolve(PACKAGE), secret);
    Files.writeString(directory.resolve("config.json"), "{}");
    PackageFiles files = PackageFiles.of(directory, 1_000);

    assertThat(files.names()).containsExactly("config.json");
    assertThat(files.read("../secret.json")).isEmpty();
    assertThat(files.read(secret.toString())).isEmpty();
    assertThat(PackageSpec.read(files, 3).problems())
        .extracting(Problem::rule)
        .containsExactly("file-unreadable");
  }

  @Test
  void folderRefusesLargeFiles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(PACKAGE), " ".repeat(1_001));

    assertThat(PackageSpec.read(PackageFiles.of(folder, 1_000), 3).problems())
        .extracting(Problem::message)
        .containsExactly("package.json cannot be read: package.json has more than 1000 bytes");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
