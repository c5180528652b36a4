package universe.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under {@code expected/} renders to what lies there; {@code -Dexpected.update=true}
 * writes the files anew.
 */
class ExpectedRenderingsTest {

  static Stream<SamplePackage.Case> cases() {
    return SamplePackage.all().stream().flatMap(each -> each.cases().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void renders(SamplePackage.Case each) throws IOException {
    String rendered = each.rendered();
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(each.appFile(), rendered);
    }

    assertThat(each.appFile()).hasContent(rendered);
  }

  @Test
  void eachVersionHasBothCases() {
    assertThat(SamplePackage.all())
        .allSatisfy(each ->
            assertThat(each.cases())
                .extracting(found -> found.folder().getFileName().toString())
                .contains("default", "changed"));
  }

  @Test
  void nothingIsExpectedOfVersionsThatAreGone() {
    List<Path> wanted = SamplePackage.all().stream().map(SamplePackage::expectedFolder).toList();

    assertThat(wanted).containsAll(SamplePackage.folders(SamplePackage.EXPECTED, 2));
  }
}
