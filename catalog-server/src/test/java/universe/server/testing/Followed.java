package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of one topic, as a browser that follows a server gets them. */
public final class Followed implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final JsonMapper json = JsonMapper.builder().build();

  private Followed() {}

  private record Seen(String type, JsonNode data) {}

  /** Follows from now on. */
  public static Followed on(Client client, String topic) {
    var followed = new Followed();
    try {
      var lines =
          followed
              .http
              .send(
                  client.asAdmin().uri(client.uri("/api/v1/events?topic=" + topic)).build(),
                  BodyHandlers.ofLines())
              .body();
      Thread.ofVirtual().start(() -> followed.read(lines));
      return followed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read(Stream<String> lines) {
    var type = new String[] {""};
    try {
      lines.forEach(line -> {
        if (line.startsWith("event:")) {
          type[0] = line.substring("event:".length());
        } else if (line.startsWith("data:")) {
          seen.add(new Seen(type[0], json.readTree(line.substring("data:".length()))));
        }
      });
    } catch (UncheckedIOException e) {
      // closed
    }
  }

  /** Waits for an event of this type about this subject. */
  public void await(String type, String subject, Duration patience) {
    Awaitility.await(type + " of " + subject)
        .atMost(patience)
        .until(() -> count(type, subject) > 0);
  }

  /** How many events of this type about this subject have come so far. */
  public long count(String type, String subject) {
    return seen.stream()
        .filter(each -> each.type().equals(type))
        .filter(each -> each.data().path("subject").asString().equals(subject))
        .count();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
