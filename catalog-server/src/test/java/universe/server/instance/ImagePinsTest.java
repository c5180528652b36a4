package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePinsTest {

  @ParameterizedTest
  @CsvSource({
    "debian, debian",
    "debian:12, debian",
    "team/app:1, team/app",
    "registry:5000/team/app, registry:5000/team/app",
    "registry:5000/team/app:1, registry:5000/team/app",
    "team/app:1@sha256:ab, team/app"
  })
  void tellsARepositoryFromTagAndDigest(String image, String repository) {
    assertThat(ImagePins.repository(image)).isEqualTo(repository);
  }
}
