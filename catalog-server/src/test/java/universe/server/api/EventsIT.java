package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
import tools.jackson.databind.json.JsonMapper;
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
  void sayWhatTheirFollowerMayDo() throws Exception {
    var payload = "{\"id\":\"%s\",\"state\":\"running\"}".formatted(subject);
    client.post(
        "/api/v1/accounts",
        "{\"name\":\"reader\",\"password\":\"the reader's password\",\"role\":\"viewer\"}");
    var reader = client.as(client.token("reader", "the reader's password"));

    try (var admins = follow(HttpClient.newHttpClient(), client.asAdmin(), "operation");
        var readers = follow(HttpClient.newHttpClient(), reader, "operation")) {
      transaction.executeWithoutResult(_ ->
          events.record("operation", subject, "started", JsonMapper.shared().readTree(payload)));

      assertThat(next(admins, 1).getFirst()).contains("\"allowedActions\":[\"cancel\"]");
      assertThat(next(readers, 1).getFirst()).contains("\"allowedActions\":[]");
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

  @Test
  void endWithTheTokenTheyWereAskedForWith() throws Exception {
    var issued = client.post("/api/v1/tokens", "{\"name\": \"events\"}").body();
    try (var stream = follow(client.as(issued.path("token").asString()))) {
      client.delete("/api/v1/tokens/" + issued.path("id").asString());

      assertThat(rest(stream)).isEmpty();
    }
  }

  @Test
  void endWithTheAccountOfTheirFollower() throws Exception {
    var name = "follower-" + subject.substring(0, 8);
    var account =
        client
            .post(
                "/api/v1/accounts",
                "{\"name\": \"%s\", \"role\": \"viewer\", \"password\": \"a long enough one\"}"
                    .formatted(name))
            .body();
    try (var stream = follow(client.as(client.token(name, "a long enough one")))) {
      client.patch("/api/v1/accounts/" + account.path("id").asString(), "{\"disabled\": true}");

      assertThat(rest(stream)).isEmpty();
    }
  }

  @Test
  void endWhenTheirFollowerLogsOut() throws Exception {
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var session =
        browser.send(
            client
                .anonymous()
                .uri(client.uri("/api/v1/session"))
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\": \"admin\", \"password\": \"%s\"}"
                            .formatted(Client.ADMIN_PASSWORD)))
                .build(),
            BodyHandlers.ofString());
    var csrf = JsonMapper.shared().readTree(session.body()).path("csrfToken").asString();
    try (var stream = follow(browser, client.anonymous())) {
      browser.send(
          client
              .anonymous()
              .uri(client.uri("/api/v1/session"))
              .header("X-XSRF-TOKEN", csrf)
              .DELETE()
              .build(),
          BodyHandlers.discarding());

      assertThat(rest(stream)).isEmpty();
    }
  }

  /** What still comes until the stream ends, comments left out. */
  private static List<String> rest(BufferedReader stream) {
    return stream.lines().filter(line -> !line.isEmpty() && !line.startsWith(":")).toList();
  }

  private void record(String type) {
    transaction.executeWithoutResult(
        _ -> events.record("test", subject, type, JsonNodeFactory.instance.objectNode()));
  }

  private BufferedReader follow(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return follow(HttpClient.newHttpClient(), request);
  }

  private BufferedReader follow(HttpClient browser, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return follow(browser, request, "test");
  }

  private BufferedReader follow(HttpClient browser, HttpRequest.Builder request, String topic)
      throws IOException, InterruptedException {
    var response =
        browser.send(
            request
                .uri(client.uri("/api/v1/events?topic=" + topic + "&subject=" + subject))
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
