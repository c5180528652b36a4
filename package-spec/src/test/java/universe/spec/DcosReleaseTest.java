package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DcosReleaseTest {

  @ParameterizedTest
  @CsvSource({"1.9, 1.10", "1.9.9, 1.10", "1, 1.0.1", "0, 0.1", "2.0, 10.0", "1.13, 9999"})
  void ordersByNumbers(String lower, String higher) {
    assertThat(DcosRelease.parse(lower)).isLessThan(DcosRelease.parse(higher));
    assertThat(DcosRelease.parse(lower).offers(DcosRelease.parse(higher))).isFalse();
    assertThat(DcosRelease.parse(higher).offers(DcosRelease.parse(lower))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1.9, 1.9.0", "1.13-dev, 1.13", "0, 0.0"})
  void missingNumbersAreZeroAndSuffixesDoNotCount(String one, String other) {
    assertThat(DcosRelease.parse(one)).isEqualTo(DcosRelease.parse(other));
    assertThat(DcosRelease.parse(one)).hasSameHashCodeAs(DcosRelease.parse(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.", ".1", "01", "1.x", "1..2", "v1", " 1", "-dev"})
  void refusesWhatIsNoRelease(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DcosRelease.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void hugeMinimumsWithdraw() {
    assertThat(DcosRelease.parse("999").withdraws()).isTrue();
    assertThat(DcosRelease.parse("9999").withdraws()).isTrue();
    assertThat(DcosRelease.parse("2.1").withdraws()).isFalse();
    assertThat(DcosRelease.parse("0").withdraws()).isFalse();
  }

  @Test
  void packagesWithoutMinimumAreOfferedToAll() {
    PackageDefinition any = ReadingTest.minimal("3.0", "\"scm\": \"\"").definition();

    assertThat(DcosRelease.parse("0.1").offers(any)).isTrue();
    assertThat(DcosRelease.parse("1.9").offers(ExamplePackage.sound().definition())).isFalse();
    assertThat(DcosRelease.DEFAULT.offers(ExamplePackage.sound().definition())).isTrue();
  }

  @Test
  void seriesIsTheFirstTwoNumbers() {
    assertThat(DcosRelease.parse("1.9.5").series()).isEqualTo(DcosRelease.parse("1.9"));
    assertThat(DcosRelease.parse("2").series()).hasToString("2.0");
  }
}
