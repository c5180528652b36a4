package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class RegistriesIT {

  private static final String PATH = "/api/v1/registries";

  @Autowired Client client;
  @Autowired JdbcClient jdbc;
  @Autowired RegistryLogins logins;

  @Test
  void keepsCredentialsThatItNeverShows() {
    var added = client.post(PATH, registry("203.0.113.1:5000", "reader", "a planted word", null));

    assertThat(added.status()).as(added.response().body()).isEqualTo(201);
    assertThat(added.body().path("username").asString()).isEqualTo("reader");
    assertThat(client.get(PATH).response().body()).doesNotContain("planted");
    assertThat(client.get("/api/v1/activity").response().body())
        .contains("registry-added")
        .doesNotContain("planted");
    assertThat(stored("203.0.113.1:5000")).startsWith("universe-secret-");
    assertThat(logins.at("203.0.113.1:5000").orElseThrow().secret()).isEqualTo("a planted word");
  }

  @Test
  void refusesCredentialsThatTheRegistryDoesNotTake() {
    var refused = client.post(PATH, registry("203.0.113.2", "reader", "wrong", null));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/registry-refused");
    assertThat(refused.response().body()).doesNotContain("wrong");
    assertThat(logins.at("203.0.113.2")).isEmpty();
  }

  @Test
  void refusesRegistriesThatOnlyTheEngineReaches() {
    var refused = client.post(PATH, registry("127.0.0.1:5000", "reader", "a word", null));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("field").asString()).isEqualTo("address");
    assertThat(refused.body().path("detail").asString())
        .contains("not a public address", "universe.runtime.registries.trusted-hosts");
  }

  @Test
  void keepsTheSecretWhenSomethingElseChanges() {
    var id = added(registry("203.0.113.3", "reader", "a word", null));

    var changed = client.patch(PATH + "/" + id, "{\"mirrorPrefix\": \"/hub/\"}");

    assertThat(changed.body().path("mirrorPrefix").asString()).isEqualTo("hub");
    assertThat(logins.at("203.0.113.3").orElseThrow().secret()).isEqualTo("a word");
    assertThat(logins.mirrors()).contains("203.0.113.3/hub");
  }

  @Test
  void keepsTheAddressThatCredentialsWereGivenFor() {
    var id = added(registry("203.0.113.4", "reader", "a word", null));

    var refused = client.patch(PATH + "/" + id, "{\"address\": \"203.0.113.44\"}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("field").asString()).isEqualTo("address");
  }

  @Test
  void forgetsCredentialsWithTheirRegistry() {
    var id = added(registry("203.0.113.5", "reader", "a word", null));

    assertThat(client.delete(PATH + "/" + id).status()).isEqualTo(204);

    assertThat(logins.at("203.0.113.5")).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from secret where owner = :id")
                .param("id", UUID.fromString(id))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(client.get(PATH + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void takesOneEntryForEachRegistry() {
    added(registry("203.0.113.6", null, null, "/"));

    var again = client.post(PATH, registry("203.0.113.6", null, null, "hub"));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body().path("type").asString()).isEqualTo("/problems/registry-taken");
    assertThat(logins.mirrors()).contains("203.0.113.6");
  }

  @Test
  void isForAdministratorsOnly() {
    client.post(
        "/api/v1/accounts",
        "{\"name\": \"pilot\", \"password\": \"a long password\", \"role\": \"installer\"}");
    var pilot = client.as(client.token("pilot", "a long password"));

    assertThat(client.send(pilot.uri(client.uri(PATH))).status()).isEqualTo(403);
  }

  private String added(String registry) {
    var answer = client.post(PATH, registry);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.body().path("id").asString();
  }

  private String stored(String address) {
    return jdbc.sql("select secret from registry_credential where address = :address")
        .param("address", address)
        .query(String.class)
        .single();
  }

  private static String registry(
      String address,
      @Nullable String username,
      @Nullable String secret,
      @Nullable String mirrorPrefix) {
    return """
    {"address": "%s", "username": %s, "secret": %s, "mirrorPrefix": %s}
    """
        .formatted(address, quoted(username), quoted(secret), quoted(mirrorPrefix));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }
}
