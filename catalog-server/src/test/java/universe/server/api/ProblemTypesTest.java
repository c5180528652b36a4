package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The problem types in the sources beside those that are explained to users. */
class ProblemTypesTest {

  private static final Pattern MADE = Pattern.compile("(?:Problems\\s*\\.of|refuse)\\((?s)(.*?);");
  private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern PATH = Pattern.compile("/problems/([a-z]+(?:-[a-z]+)*)");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^### /problems/([a-z]+(?:-[a-z]+)*)$");

  @Test
  void documentsEveryProblemTheServerAnswers() throws IOException {
    var answered = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemTypesTest::text)
          .flatMap(ProblemTypesTest::types)
          .forEach(answered::add);
    }
    var documented = new TreeSet<String>();
    found(HEADING, text(Path.of("../docs/problems.md"))).forEach(documented::add);

    assertThat(answered).hasSizeGreaterThan(40);
    assertThat(documented).isEqualTo(answered);
  }

  private static Stream<String> types(String source) {
    return Stream.concat(
        found(MADE, source).flatMap(call -> found(WORD, call)), found(PATH, source));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult each) -> each.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
