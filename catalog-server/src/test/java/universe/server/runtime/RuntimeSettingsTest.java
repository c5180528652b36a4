package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Translation;

class RuntimeSettingsTest {

  private static Binder binder(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(new HashMap<>(properties)));
  }

  private static RuntimeSettings bind(Map<String, String> properties) {
    return binder(properties).bindOrCreate("universe.runtime", RuntimeSettings.class);
  }

  @Test
  void hasDefaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new RuntimeSettings(
                "docker",
                "dcos",
                "127.0.0.1",
                21_000,
                29_999,
                "debian:bookworm-slim",
                "universe/forwarder:1",
                Duration.ofMinutes(15),
                4,
                1.5,
                false,
                4096,
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                true));
  }

  @Test
  void bindsEverything() {
    var properties =
        Map.ofEntries(
            Map.entry("universe.runtime.backend", "memory"),
            Map.entry("universe.runtime.network", "shared"),
            Map.entry("universe.runtime.publish-address", "0.0.0.0"),
            Map.entry("universe.runtime.first-port", "1000"),
            Map.entry("universe.runtime.last-port", "2000"),
            Map.entry("universe.runtime.sandbox-image", "sandbox:1"),
            Map.entry("universe.runtime.forwarder-image", "forwarder:1"),
            Map.entry("universe.runtime.pull-deadline", "1m"),
            Map.entry("universe.runtime.cpu-overcommit", "2"),
            Map.entry("universe.runtime.memory-overcommit", "1"),
            Map.entry("universe.runtime.caps-off", "true"),
            Map.entry("universe.runtime.pids-limit", "10"),
            Map.entry("universe.runtime.look", "1s"),
            Map.entry("universe.runtime.lease", "9s"),
            Map.entry("universe.runtime.converge", "false"));

    assertThat(bind(properties))
        .isEqualTo(
            new RuntimeSettings(
                "memory",
                "shared",
                "0.0.0.0",
                1000,
                2000,
                "sandbox:1",
                "forwarder:1",
                Duration.ofMinutes(1),
                2,
                1,
                true,
                10,
                Duration.ofSeconds(1),
                Duration.ofSeconds(9),
                false));
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> bind(Map.of("universe.runtime.first-port", "30000")))
        .hasRootCauseMessage(
            "universe.runtime.first-port must not be above last-port, was 30000 and 29999");
  }

  @Test
  void namesTheImagesOfWhatHasNoneOfItsOwn() {
    var app =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(
                    """
                    {"id": "notes", "cmd": "serve", "portDefinitions":
                      [{"port": 8080, "labels": {"VIP_0": "/notes:8888"}}]}
                    """);
    var workload = ((Translation.Translated) MarathonApp.translate(app)).workload();
    var settings = bind(Map.of());

    assertThat(workload.services())
        .extracting(settings::image)
        .containsExactly("debian:bookworm-slim", "universe/forwarder:1");
    assertThat(settings.advice("debian:bookworm-slim")).isPresent();
    assertThat(settings.advice("universe/forwarder:1").orElseThrow()).contains("./universe up");
    assertThat(settings.advice("example/shop:1")).isEmpty();
  }

  @Test
  void artifactsHaveDefaultsAndBind() {
    assertThat(binder(Map.of()).bindOrCreate("universe.runtime.artifacts", ArtifactSettings.class))
        .isEqualTo(new ArtifactSettings(DataSize.ofGigabytes(2), false, Set.of()));
    assertThat(
            binder(
                    Map.of(
                        "universe.runtime.artifacts.largest", "1MB",
                        "universe.runtime.artifacts.allow-private-networks", "true",
                        "universe.runtime.artifacts.trusted-hosts", "a,b"))
                .bindOrCreate("universe.runtime.artifacts", ArtifactSettings.class))
        .isEqualTo(new ArtifactSettings(DataSize.ofMegabytes(1), true, Set.of("a", "b")));
  }
}
