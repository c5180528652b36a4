package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import universe.server.testing.Client;
import universe.server.testing.Client.Answer;
import universe.server.testing.ServerTest;

@ServerTest
class CreationsIT {

  @Autowired Client client;

  private final String key = UUID.randomUUID().toString();
  private final String name = "a" + key.substring(0, 8);

  @Test
  void happenOnceForOneKey() {
    var first = create(key, name);
    var second = create(key, name);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.response().headers().firstValue("Idempotency-Replayed")).contains("true");
  }

  @Test
  void refuseAKeyThatWasUsedForAnother() {
    create(key, name);

    var other = create(key, name + "x");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void areRemembered() {
    create(key, name);

    var activity = client.get("/api/v1/activity?limit=200");

    assertThat(activity.response().body()).contains("Created account %s as viewer".formatted(name));
  }

  @Test
  void refuseABodyThatIsTooLarge() {
    var answer = client.post("/api/v1/accounts", " ".repeat(9_000_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/body-too-large");
  }

  @Test
  void sayWhatIsWrongWithABody() {
    var answer = client.post("/api/v1/accounts", "{\"name\": ");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/body-unreadable");
  }

  private Answer create(String key, String name) {
    return client.send(
        client
            .asAdmin()
            .uri(client.uri("/api/v1/accounts"))
            .header("Idempotency-Key", key)
            .POST(
                BodyPublishers.ofString(
                    "{\"name\":\"%s\",\"password\":\"long enough it is\",\"role\":\"viewer\"}"
                        .formatted(name))));
  }
}
