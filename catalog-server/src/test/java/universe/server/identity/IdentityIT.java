package universe.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

@ServerTest
class IdentityIT {

  private static final String PASSWORD = "correct horse battery";

  @Autowired Client client;
  @Autowired JsonMapper json;

  @Test
  void keepsABrowserLoggedInAndAsksItForTheCsrfToken() throws Exception {
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    var begun = logIn(browser, "admin", Client.ADMIN_PASSWORD);
    var session = json.readTree(begun.body());
    var without = send(browser, request("/api/v1/tokens").POST(body("{\"name\":\"ci\"}")));
    var with =
        send(
            browser,
            request("/api/v1/tokens")
                .header(session.get("csrfHeader").asString(), session.get("csrfToken").asString())
                .POST(body("{\"name\":\"ci\"}")));

    assertThat(begun.statusCode()).isEqualTo(200);
    assertThat(session.at("/user/role").asString()).isEqualTo("admin");
    assertThat(begun.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("UNIVERSE_SESSION=")
                .contains("HttpOnly", "SameSite=Strict"));
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("/problems/csrf-token-missing");
    assertThat(with.statusCode()).isEqualTo(201);
  }

  @Test
  void forgetsABrowserThatLogsOut() throws Exception {
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var session = json.readTree(logIn(browser, "admin", Client.ADMIN_PASSWORD).body());

    var ended =
        send(
            browser,
            request("/api/v1/session")
                .header("X-XSRF-TOKEN", session.get("csrfToken").asString())
                .DELETE());
    var after = send(browser, request("/api/v1/session").GET());

    assertThat(ended.statusCode()).isEqualTo(204);
    assertThat(after.statusCode()).isEqualTo(401);
  }

  @Test
  void shutsOutADisabledAccountAtOnce() throws Exception {
    var id = create("leaver", "installer");
    var token = client.token("leaver", PASSWORD);
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    logIn(browser, "leaver", PASSWORD);

    var disabled = client.patch("/api/v1/accounts/" + id, "{\"disabled\":true}");

    assertThat(disabled.status()).isEqualTo(200);
    assertThat(client.send(client.as(token).uri(client.uri("/api/v1/tokens"))).status())
        .isEqualTo(401);
    assertThat(send(browser, request("/api/v1/session").GET()).statusCode()).isEqualTo(401);
    assertThat(logIn(browser, "leaver", PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesWhatARoleDoesNotGrant() {
    create("watcher", "viewer");
    var token = client.token("watcher", PASSWORD);

    var answer = client.send(client.as(token).uri(client.uri("/api/v1/accounts")));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/not-allowed");
  }

  @Test
  void slowsDownWhoGuesses() throws Exception {
    create("victim", "viewer");
    var browser = HttpClient.newHttpClient();

    for (var attempt = 0; attempt < 5; attempt++) {
      assertThat(logIn(browser, "victim", "wrong").statusCode()).isEqualTo(401);
    }
    var refused = logIn(browser, "victim", PASSWORD);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
  }

  @Test
  void keepsTheLastAdmin() {
    var admins = client.get("/api/v1/accounts").body().get("items");
    var admin =
        admins
            .valueStream()
            .filter(account -> account.get("name").asString().equals("admin"))
            .findFirst()
            .orElseThrow();

    var answer =
        client.patch("/api/v1/accounts/" + admin.get("id").asString(), "{\"role\":\"viewer\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/last-administrator");
  }

  @Test
  void takesTheOldTokenFormButNoRevokedToken() {
    create("scripter", "viewer");
    var token = client.token("scripter", PASSWORD);
    var old =
        client
            .anonymous()
            .uri(client.uri("/api/v1/tokens"))
            .header("Authorization", "token=" + token);

    var before = client.send(old);
    var id = before.body().at("/items/0/id").asString();
    var revoked = client.send(client.as(token).uri(client.uri("/api/v1/tokens/" + id)).DELETE());
    var after = client.send(old);

    assertThat(before.status()).isEqualTo(200);
    assertThat(revoked.status()).isEqualTo(204);
    assertThat(after.status()).isEqualTo(401);
  }

  @Test
  void changesAPasswordAndEndsOtherSessions() throws Exception {
    create("mover", "viewer");
    var elsewhere = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    logIn(elsewhere, "mover", PASSWORD);
    var token = client.token("mover", PASSWORD);

    var changed =
        client.send(
            client
                .as(token)
                .uri(client.uri("/api/v1/account/password"))
                .POST(
                    body(
                        "{\"current\":\"%s\",\"next\":\"another good one\"}".formatted(PASSWORD))));

    assertThat(changed.status()).isEqualTo(204);
    assertThat(send(elsewhere, request("/api/v1/session").GET()).statusCode()).isEqualTo(401);
    assertThat(logIn(elsewhere, "mover", "another good one").statusCode()).isEqualTo(200);
  }

  private String create(String name, String role) {
    var answer =
        client.post(
            "/api/v1/accounts",
            "{\"name\":\"%s\",\"password\":\"%s\",\"role\":\"%s\"}"
                .formatted(name, PASSWORD, role));
    assertThat(answer.status()).isEqualTo(201);
    return answer.body().get("id").asString();
  }

  private HttpResponse<String> logIn(HttpClient browser, String name, String password)
      throws Exception {
    return send(
        browser,
        request("/api/v1/session")
            .POST(body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password))));
  }

  private HttpRequest.Builder request(String path) {
    return client.anonymous().uri(client.uri(path));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return BodyPublishers.ofString(text);
  }

  private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
      throws Exception {
    return browser.send(request.build(), BodyHandlers.ofString());
  }
}
