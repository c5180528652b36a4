package universe.server.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class SecretsIT {

  @Autowired Secrets secrets;
  @Autowired Client client;

  @Test
  void revealsWhatItKeeps() {
    var owner = UUID.randomUUID();
    var first = secrets.keep(owner, "/password", "a$1\\b");
    var second = secrets.keep(owner, "/password", "newer");

    assertThat(secrets.reveal("x=%s y=%s".formatted(first, second))).isEqualTo("x=a$1\\b y=newer");
    assertThat(secrets.isSealed("x=" + first)).isTrue();
    assertThat(secrets.isSealed("x=plain")).isFalse();
  }

  @Test
  void forgetsAllOfAnOwner() {
    var owner = UUID.randomUUID();
    var placeholder = secrets.keep(owner, "/password", "value");

    secrets.forget(owner);

    assertThatThrownBy(() -> secrets.reveal(placeholder))
        .isInstanceOf(SecretMissing.class)
        .hasMessage(placeholder + ": its value was forgotten");
  }

  @Test
  void takesNamedSecretsInButNotOut() {
    var stored = client.put("/api/v1/secrets?name=team/db-pass", "{\"value\":\"hidden one\"}");
    var listed = client.get("/api/v1/secrets");

    assertThat(stored.status()).isEqualTo(204);
    assertThat(listed.response().body()).contains("team/db-pass").doesNotContain("hidden one");
    assertThat(secrets.find("team/db-pass")).contains("hidden one");
    assertThat(client.delete("/api/v1/secrets?name=team/db-pass").status()).isEqualTo(204);
    assertThat(secrets.find("team/db-pass")).isEmpty();
  }
}
