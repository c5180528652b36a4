package universe.server.operation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OperationSettingsTest {

  @Test
  void hasDefaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new OperationSettings(
                Duration.ofSeconds(15),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                16,
                8,
                Duration.ofDays(90),
                Duration.ofDays(30)));
  }

  @Test
  void bindsEverything() {
    var settings =
        bind(
            Map.of(
                "universe.operation.lease", "9s",
                "universe.operation.heartbeat", "2s",
                "universe.operation.poll", "3s",
                "universe.operation.parallel", "4",
                "universe.operation.undo-attempts", "5",
                "universe.operation.retention", "6d",
                "universe.operation.evidence-retention", "7d"));

    assertThat(settings)
        .isEqualTo(
            new OperationSettings(
                Duration.ofSeconds(9),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                4,
                5,
                Duration.ofDays(6),
                Duration.ofDays(7)));
  }

  private static OperationSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("universe.operation", OperationSettings.class);
  }
}
