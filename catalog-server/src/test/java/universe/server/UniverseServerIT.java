package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class UniverseServerIT {

  @Autowired Client client;

  @Test
  void letsNobodyInUnasked() {
    var answer = client.send(client.anonymous().uri(client.uri("/api/v1/accounts")));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/unauthenticated");
  }

  @Test
  void answersAProblemForUnknownPaths() {
    var answer = client.get("/api/v1/nothing-here");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/not-found");
  }
}
