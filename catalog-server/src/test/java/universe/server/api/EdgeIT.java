package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import universe.server.testing.Client;
import universe.server.testing.Client.Answer;
import universe.server.testing.ServerTest;

/** What every request meets before any room does. */
@ServerTest
class EdgeIT {

  private static final int OVER_THE_LIMIT = 9 << 20;

  @Autowired Client client;

  @Test
  void refusesABodyThatSaysItIsTooLarge() {
    refusesAsTooLarge(post("/api/v1/plans", BodyPublishers.ofByteArray(text())));
  }

  @Test
  void refusesABodyThatTurnsOutTooLarge() {
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text()));

    refusesAsTooLarge(post("/api/v1/plans", chunked));
  }

  @Test
  void refusesABodyThatAFilterFindsTooLarge() {
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text()));
    var request =
        client.asAdmin().header("Idempotency-Key", "large").uri(client.uri("/api/v1/plans"));

    refusesAsTooLarge(client.send(request.POST(chunked)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/packages/nginx", "/instances/3f/tasks", "/no/such/page"})
  void answersEveryPageWithTheUi(String page) {
    var answer = client.send(client.anonymous().uri(client.uri(page)).GET());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
    assertThat(answer.response().body()).startsWith("<!doctype html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/missing.js", "/missing.css", "/favicon.nope"})
  void doesNotPassThePageForAMissingFile(String file) {
    var answer = client.send(client.anonymous().uri(client.uri(file)).GET());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.response().body()).doesNotContain("<!doctype html>");
  }

  @Test
  void answersUnknownPathsOfTheApiWithAProblem() {
    var answer = client.get("/api/v1/no-such-thing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/not-found");
  }

  @Test
  void tellsStrangersNothingAboutTheApi() {
    var answer = client.send(client.anonymous().uri(client.uri("/api/v1/no-such-thing")).GET());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unauthenticated");
  }

  private Answer post(String path, java.net.http.HttpRequest.BodyPublisher body) {
    return client.send(client.asAdmin().uri(client.uri(path)).POST(body));
  }

  private static void refusesAsTooLarge(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(413);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/body-too-large");
  }

  private static byte[] text() {
    return "{\"kind\": \"install\", \"package\": \"%s\"}"
        .formatted("x".repeat(OVER_THE_LIMIT))
        .getBytes(StandardCharsets.UTF_8);
  }
}
