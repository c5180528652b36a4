package universe.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import universe.spec.PackageFiles;
import universe.spec.PackageSpec;

/** What README.md shows of the example is the example that the other tests try out. */
class ReadmeTest {

  private static final Path EXAMPLE = Path.of("example/repo/packages/G/greeter/0");

  @Test
  void showsTheExampleAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    try (Stream<Path> files = Files.list(EXAMPLE)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(readme).contains(Files.readString(file)));
    }
  }

  @Test
  void theExampleIsFlawless() {
    assertThat(PackageSpec.check(PackageFiles.of(EXAMPLE, 1 << 20), 0)).isEmpty();
  }
}
