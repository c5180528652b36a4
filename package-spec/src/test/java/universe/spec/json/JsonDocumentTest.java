package universe.spec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private static final String TEXT =
      """
      {
        "a": {"b": [10, {"c/d": true, "e~f": null}]},
        "": "\u00fc", "g": 1
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "/a, 2, 8",
    "/a/b, 2, 14",
    "/a/b/0, 2, 15",
    "/a/b/1/c~1d, 2, 27",
    "/a/b/1/e~0f, 2, 40",
    "/, 3, 7",
    "/g, 3, 17"
  })
  void knowsWhereEveryValueStands(String pointer, int line, int column) {
    assertThat(read(TEXT).position(pointer)).isEqualTo(new Position(line, column));
  }

  @ParameterizedTest
  @CsvSource({"/a/b/7, 2, 14", "/a/x/y, 2, 8", "/nowhere, 1, 1"})
  void whatIsMissingStandsWhereItsParentDoes(String pointer, int line, int column) {
    assertThat(read(TEXT).position(pointer)).isEqualTo(new Position(line, column));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "0.10",
        "1.7976931348623157E+308",
        "12345678901234567890123",
        "-0.000001",
        "-0.0",
        "9223372036854775808",
        "0.1000000000000000000000000000000000001"
      })
  void keepsSpellingOfNumbers(String number) {
    assertThat(read("[" + number + "]").root().orElseThrow()).hasToString("[" + number + "]");
  }

  @Test
  void positionOfAKeyThatStandsTwiceIsThatOfTheLast() {
    JsonDocument document = read("{\"a\": 1,\n \"a\": 2}");

    assertThat(document.root().orElseThrow()).hasToString("{\"a\":2}");
    assertThat(document.position("/a")).isEqualTo(new Position(2, 7));
    assertThat(document.faults())
        .containsExactly(
            new JsonFault(
                JsonFault.Kind.DUPLICATE_KEY,
                "/a",
                new Position(2, 2),
                "\"a\" stands twice; the last one counts"));
  }

  @Test
  void fatalFaultsLeaveNoTree() {
    assertThat(read("[1e9999999]").root()).isEmpty();
    assertThat(read("[").root()).isEmpty();
    assertThat(read("[").faults()).hasSize(1);
  }

  @Test
  void stopsBuildingWhereALimitIsReached() {
    var limits = new JsonLimits(10, 1_000, 10, 10, 10);

    JsonDocument document =
        JsonDocument.read("[\"123456\"]".getBytes(StandardCharsets.UTF_8), limits);

    assertThat(document.root()).isPresent();
    assertThat(JsonDocument.read(new byte[11], limits).faults())
        .extracting(JsonFault::kind)
        .containsExactly(JsonFault.Kind.TOO_LARGE);
  }

  private static JsonDocument read(String text) {
    return JsonDocument.read(text.getBytes(StandardCharsets.UTF_8), JsonLimits.FILE);
  }
}
