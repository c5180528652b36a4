package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
@Timeout(60)
class EventsIT {

  @Autowired Events events;
  @Autowired TransactionTemplate transaction;
  @Autowired Client client;

  private final String subject = UUID.randomUUID().toString();

  @Test
  void reachAFollower() throws Exception {
    try (var stream = follow(client.asAdmin())) {
      record("first");

      assertThat(next(stream, 1).getFirst()).contains("event:first", subject);
    }
  }

  @Test
  void areSentAgainFromWhereAFollowerLeft() throws Exception {
    String left;
    try (var stream = follow(client.asAdmin())) {
      record("first");
      left = next(stream, 1).getFirst();
    }
    record("second");
    record("third");
    var id = left.lines().filter(line -> line.startsWith("id:")).findFirst().orElseThrow();

    try (var stream = follow(client.asAdmin().header("Last-Event-ID", id.substring(3).strip()))) {
      var missed = next(stream, 2);

      assertThat(missed.get(0)).contains("event:second");
      assertThat(missed.get(1)).contains("event:third");
    }
  }

  @Test
  void dieWithTheirTransaction() throws Exception {
    try (var stream = follow(client.asAdmin())) {
      transaction.executeWithoutResult(status -> {
        events.record("test", subject, "undone", JsonNodeFactory.instance.objectNode());
        status.setRollbackOnly();
      });
      record("done");

      assertThat(next(stream, 1).getFirst()).contains("event:done");
    }
  }

  @Test
  void belongIntoATransaction() {
    assertThatThrownBy(
            () -> events.record("test", subject, "lost", JsonNodeFactory.instance.objectNode()))
        .isInstanceOf(IllegalStateException.class);
  }

  private void record(String type) {
    transaction.executeWithoutResult(
        _ -> events.record("test", subject, type, JsonNodeFactory.instance.objectNode()));
  }

  private BufferedReader follow(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var response =
        HttpClient.newHttpClient()
            .send(
                request
                    .uri(client.uri("/api/v1/events?topic=test&subject=" + subject))
                    .timeout(Duration.ofSeconds(30))
                    .build(),
                BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    assertThat(reader.readLine()).startsWith(":");
    return reader;
  }

  /** The next events, each as its lines; comments left out. */
  private static List<String> next(BufferedReader stream, int count) throws IOException {
    var found = new ArrayList<String>();
    var event = new StringBuilder();
    while (found.size() < count) {
      var line = stream.readLine();
      if (line.isEmpty() && !event.isEmpty()) {
        found.add(event.toString());
        event.setLength(0);
      } else if (!line.isEmpty() && !line.startsWith(":")) {
        event.append(line).append('\n');
      }
    }
    return found;
  }
}
