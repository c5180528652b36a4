package universe.spec.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "b,abc",
        "^a[bc]+$,abcb",
        "^\\d{2}$,12",
        "a{,a{",
        "a{1,a{1",
        "x{y},x{y}",
        "[[],[",
        "[a&&b],&",
        "[\\]],]",
        "^[^]$,x",
        "\\/,/",
        "\\-,-",
        "[\\w-]+,a-b",
        "\\z,z",
        "\\Q,Q",
        "\\u0041,A",
        "\\x41,A",
        "\\cJ?,x",
        "(?:a|b)(?=c),bc",
        "(a)\\1,aa",
        "\\bword\\b,a word",
        "\\e,e"
      })
  void finds(String pattern, String text) {
    assertThat(EcmaPattern.of(pattern).matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"^b,abc", "[],a", "[a&&a],b", "^[a-z]+$,a1", "\\d,x", "\\z,a", "^$,a"})
  void doesNotFind(String pattern, String text) {
    assertThat(EcmaPattern.of(pattern).matches(text)).isFalse();
  }

  @Test
  void endsWhereTheTextEnds() {
    assertThat(EcmaPattern.of("^a$").matches("a\n")).isFalse();
  }

  @Test
  void knowsMoreBlanksAndLineBreaksThanJava() {
    assertThat(EcmaPattern.of("^\\s[\\s]$").matches("\u00a0\ufeff")).isTrue();
    assertThat(EcmaPattern.of("\\S").matches("\u00a0")).isFalse();
    assertThat(EcmaPattern.of("^.$").matches("\u0085")).isTrue();
    assertThat(EcmaPattern.of("^.$").matches("\u2028")).isFalse();
    assertThat(EcmaPattern.of("\\v[\\b]\\0").matches("\u000b\b\0")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "a**", "\\", "(?<x", "*"})
  void refusesWhatIsNoPattern(String pattern) {
    assertThat(EcmaPattern.isValid(pattern)).isFalse();
  }

  @Test
  void stopsSearchesWithoutEnd() {
    EcmaPattern pattern = EcmaPattern.of("^(a+a+)+(a+a+)+b$");

    assertThat(pattern.matches("a".repeat(10) + "b")).isTrue();
    assertThatThrownBy(() -> pattern.matches("a".repeat(1_000)))
        .isInstanceOf(ValidationTooCostly.class);
  }

  @Test
  void stopsSearchesThatNestTooDeep() {
    String text = "ab".repeat(400_000);

    assertThatThrownBy(() -> EcmaPattern.of("^(a|b|ab)*?x$").matches(text))
        .isInstanceOf(ValidationTooCostly.class);
  }

  @Test
  void refusesPatternsThatNestTooDeep() {
    assertThat(EcmaPattern.isValid("(".repeat(5_000) + ")".repeat(5_000))).isIn(true, false);
    assertThat(EcmaPattern.isValid("x".repeat(10_001))).isFalse();
  }
}
