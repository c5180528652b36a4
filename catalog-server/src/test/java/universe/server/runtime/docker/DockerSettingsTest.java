package universe.server.runtime.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class DockerSettingsTest {

  private static DockerSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(new HashMap<>(properties)))
        .bindOrCreate("universe.runtime.docker", DockerSettings.class);
  }

  @Test
  void hasDefaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new DockerSettings(
                null,
                null,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(10),
                3,
                null,
                true));
  }

  @Test
  void bindsEverything() {
    assertThat(
            bind(
                Map.of(
                    "universe.runtime.docker.host", "tcp://engine:2375",
                    "universe.runtime.docker.config", "/srv/docker",
                    "universe.runtime.docker.connect-timeout", "1s",
                    "universe.runtime.docker.call-timeout", "2s",
                    "universe.runtime.docker.log-size", "1MB",
                    "universe.runtime.docker.log-files", "1",
                    "universe.runtime.docker.server-container", "universe")))
        .isEqualTo(
            new DockerSettings(
                URI.create("tcp://engine:2375"),
                Path.of("/srv/docker"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(1),
                1,
                "universe",
                true));
  }
}
