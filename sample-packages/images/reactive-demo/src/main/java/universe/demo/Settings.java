package universe.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says; a variable that is empty counts as one that is missing.
 *
 * @param kafka bootstrap servers, as Kafka's clients want them
 * @param cassandra contact points, each {@code host:port}
 * @param login who it is to Cassandra, if that asks
 * @param version what the page calls this program's version, if it should
 */
record Settings(
    String kafka,
    List<String> cassandra,
    String datacenter,
    @Nullable Login login,
    String topic,
    String keyspace,
    int port,
    String title,
    @Nullable String version) {

  private static final Pattern ADDRESSES =
      Pattern.compile("[A-Za-z0-9._-]+:[0-9]{1,5}(,[A-Za-z0-9._-]+:[0-9]{1,5})*");
  private static final Pattern DATACENTER = Pattern.compile("[A-Za-z0-9_.-]{1,48}");
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final Pattern KEYSPACE = Pattern.compile("[a-z][a-z0-9_]{0,47}");

  Settings {
    cassandra = List.copyOf(cassandra);
  }

  static Settings of(Map<String, String> environment) {
    var variables = new Variables(environment);
    return new Settings(
        variables.matching("DEMO_KAFKA", ADDRESSES, "kafka:9092"),
        split(variables.matching("DEMO_CASSANDRA", ADDRESSES, "cassandra:9042")),
        variables.matching("DEMO_CASSANDRA_DATACENTER", DATACENTER, "dc1"),
        login(variables),
        variables.matching("DEMO_TOPIC", TOPIC, "events"),
        variables.matching("DEMO_KEYSPACE", KEYSPACE, "demo"),
        port(variables.text("DEMO_PORT", "8080")),
        variables.text("DEMO_TITLE", "Reactive demo"),
        variables.find("DEMO_VERSION"));
  }

  private static List<String> split(String addresses) {
    return Arrays.asList(addresses.split(",", -1));
  }

  private static @Nullable Login login(Variables variables) {
    String user = variables.find("DEMO_CASSANDRA_USER");
    String password = variables.find("DEMO_CASSANDRA_PASSWORD");
    if (user == null && password == null) {
      return null;
    }
    if (user == null || password == null) {
      throw new SettingRefused(
          "DEMO_CASSANDRA_USER and DEMO_CASSANDRA_PASSWORD belong together, only one was set");
    }
    return new Login(user, password);
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65535) {
      throw new SettingRefused("DEMO_PORT must be a number from 1 to 65535, was '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  /** User and password; tells nobody the password. */
  record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /** A variable of the environment has a value that it cannot have. */
  static final class SettingRefused extends IllegalArgumentException {

    SettingRefused(String message) {
      super(message);
    }
  }

  private record Variables(Map<String, String> environment) {

    @Nullable String find(String name) {
      String value = environment.getOrDefault(name, "").strip();
      return value.isEmpty() ? null : value;
    }

    String text(String name, String otherwise) {
      String value = find(name);
      return value == null ? otherwise : value;
    }

    String matching(String name, Pattern pattern, String otherwise) {
      String value = text(name, otherwise);
      if (!pattern.matcher(value).matches()) {
        throw new SettingRefused(
            name + " must be like '" + otherwise + "' (" + pattern + "), was '" + value + "'");
      }
      return value;
    }
  }
}
