package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {

  @ParameterizedTest
  @CsvSource({
    "debian, docker.io, debian, ''",
    "debian:12, docker.io, debian, :12",
    "docker.io/library/debian:12, docker.io, library/debian, :12",
    "team/app:1, docker.io, team/app, :1",
    "registry.example/team/app, registry.example, team/app, ''",
    "Registry.Example:5000/app:1, registry.example:5000, app, :1",
    "localhost/app@sha256:ab, localhost, app, @sha256:ab",
    "localhost:5000/app:1@sha256:ab, localhost:5000, app:1, @sha256:ab"
  })
  void takesNamesApartAsEnginesDo(String text, String registry, String path, String suffix) {
    assertThat(ImageName.parse(text)).isEqualTo(new ImageName(registry, path, suffix));
  }
}
