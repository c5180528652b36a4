package universe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import universe.demo.Settings.Login;
import universe.demo.Settings.SettingRefused;

class SettingsTest {

  @Test
  void hasDefaultsForAll() {
    var settings = Settings.of(Map.of("DEMO_TITLE", "", "DEMO_CASSANDRA_USER", " "));

    assertThat(settings.kafka()).isEqualTo("kafka:9092");
    assertThat(settings.cassandra()).containsExactly("cassandra:9042");
    assertThat(settings.login()).isNull();
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.title()).isEqualTo("Reactive demo");
    assertThat(settings.version()).isNull();
  }

  @Test
  void takesWhatTheEnvironmentSays() {
    var settings =
        Settings.of(
            Map.of(
                "DEMO_CASSANDRA", "one:9042,two.example.org:9043",
                "DEMO_CASSANDRA_USER", "feed",
                "DEMO_CASSANDRA_PASSWORD", "not for logs"));

    assertThat(settings.cassandra()).containsExactly("one:9042", "two.example.org:9043");
    assertThat(settings.login()).isEqualTo(new Login("feed", "not for logs"));
    assertThat(settings.toString()).contains("feed").doesNotContain("not for logs");
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO_KAFKA, kafka, must be like 'kafka:9092'",
    "DEMO_CASSANDRA, 'one:9042,', must be like 'cassandra:9042'",
    "DEMO_TOPIC, two words, must be like 'events'",
    "DEMO_KEYSPACE, demo; DROP, must be like 'demo'",
    "DEMO_PORT, 70000, a number from 1 to 65535",
    "DEMO_CASSANDRA_USER, feed, belong together",
  })
  void namesWhatIsWrong(String variable, String value, String why) {
    assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining(variable)
        .hasMessageContaining(why);
  }
}
