package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound package, spoilt at random: whatever comes of it, it is a reading. */
class SpoiltPackagesTest {

  private static final String SCRAPS = "{}[]\":,.\\-+eE019 \n\u0000\u007f\u00e9\ud83dtfn/*{{#^>}}";

  private static final Map<String, String> FILES =
      Map.of(
          "package.json", ExamplePackage.PACKAGE_JSON,
          "config.json", ExamplePackage.CONFIG_JSON,
          "resource.json", ExamplePackage.RESOURCE_JSON,
          "service.json",
              "{\"secrets\": [\"/a\"], \"endpoints\": [{\"name\": \"a\", \"port\": 1}]}",
          "marathon.json.mustache", ExamplePackage.TEMPLATE);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isReadOrBrokenWithReasons(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      var example = ExamplePackage.sound();
      FILES.forEach((file, text) -> example.with(file, spoilt(text, random)));

      Reading reading = example.read();

      assertThat(reading.problems()).allMatch(problem -> !problem.message().isBlank());
      if (reading instanceof Reading.Read read) {
        assertThat(PackageDefinition.parse(read.definition().toJson().toString()))
            .isEqualTo(read.definition());
      }
    }
  }

  private static byte[] spoilt(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] scraps = SCRAPS.getBytes(StandardCharsets.UTF_8);
    for (int change = random.nextInt(3); change > 0; change--) {
      int from = random.nextInt(bytes.length);
      bytes[from] =
          random.nextInt(4) == 0
              ? (byte) random.nextInt(256)
              : scraps[random.nextInt(scraps.length)];
    }
    return bytes;
  }
}
