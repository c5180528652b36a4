package universe.server.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import universe.server.testing.Client;
import universe.server.testing.ServerTest;

/** Repositories as a maintainer sees them over REST, with a real web server behind them. */
@ServerTest
@TestPropertySource(properties = "universe.repository.trusted-hosts=127.0.0.1")
class RepositoriesIT {

  private static final String BUNDLE =
      """
      {"packages": [
        {"packagingVersion": "4.0", "name": "bundled", "version": "1.0", "releaseVersion": 3,
         "maintainer": "m@example.org", "tags": ["t"], "description": "came in a bundle"}]}
      """;

  @Autowired Client client;
  private final AtomicReference<String> served = new AtomicReference<>(BUNDLE);
  private HttpServer web;

  @BeforeEach
  void serve() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
    web.createContext(
        "/",
        exchange -> {
          try (exchange) {
            var body = served.get().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
              exchange.getResponseBody().write(body);
            }
          }
        });
    web.start();
  }

  @AfterEach
  void stop() {
    web.stop(0);
  }

  @Test
  void showsTheBundleItsProblemAndItsRecovery() {
    var added = add("bundles", "127.0.0.1");

    await().atMost(Duration.ofSeconds(60)).until(() -> state(added).equals("fresh"));
    var kind = client.get("/api/v1/repositories/" + added).body().path("kind").asString();
    var found = client.get("/api/v1/packages/bundled").body();
    served.set("");
    client.post("/api/v1/repositories/" + added + "/refresh", "");
    await().atMost(Duration.ofSeconds(60)).until(() -> state(added).equals("failing"));
    var problem = client.get("/api/v1/repositories/" + added + "/problems").body();
    var during = client.get("/api/v1/packages/bundled").status();
    served.set(BUNDLE);
    client.post("/api/v1/repositories/" + added + "/refresh", "");
    await().atMost(Duration.ofSeconds(60)).until(() -> state(added).equals("fresh"));

    assertThat(kind).isEqualTo("bundle");
    assertThat(found.path("defaultVersion").asString()).isEqualTo("1.0");
    assertThat(problem.at("/items/0/rule").asString()).isEqualTo("repository-unreachable");
    assertThat(problem.at("/items/0/message").asString()).contains("answers 500");
    assertThat(problem.at("/items/0/expected").asString()).isNotEmpty();
    assertThat(during).isEqualTo(200);
    assertThat(client.get("/api/v1/repositories/" + added + "/problems").body().path("items"))
        .isEmpty();
    assertThat(client.delete("/api/v1/repositories/" + added).status()).isEqualTo(204);
    assertThat(client.get("/api/v1/packages/bundled").status()).isEqualTo(404);
  }

  @Test
  void refusesWhatLeadsIntoPrivateNetworks() {
    var added = add("inside", "localhost");

    await().atMost(Duration.ofSeconds(60)).until(() -> state(added).equals("failing"));

    assertThat(
            client
                .get("/api/v1/repositories/" + added)
                .body()
                .at("/freshness/lastError")
                .asString())
        .contains("localhost is refused");
  }

  @Test
  void keepsStoredCredentialsToTheHostTheyWereGivenFor() {
    var added =
        client.post(
            "/api/v1/repositories",
            """
            {"name": "guarded", "address": "https://git.example.org/one.git",
             "credentials": {"kind": "token", "secret": "for git.example.org only"}}
            """);
    var path = "/api/v1/repositories/" + added.body().path("id").asString();

    var elsewhere = client.patch(path, "{\"address\": \"https://git.example.net/one.git\"}");
    var sameHost = client.patch(path, "{\"address\": \"https://git.example.org/two.git\"}");
    var given =
        client.patch(
            path,
            """
            {"address": "https://git.example.net/one.git", "credentials": {"kind": "none"}}
            """);

    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(elsewhere.body().toString())
        .contains("for https://git.example.org", "https://git.example.net")
        .doesNotContain("only");
    assertThat(sameHost.status()).isEqualTo(200);
    assertThat(given.status()).isEqualTo(200);
  }

  private String add(String name, String host) {
    var added =
        client.post(
            "/api/v1/repositories",
            """
            {"name": "%s", "address": "http://%s:%d/repo.json"}
            """
                .formatted(name, host, web.getAddress().getPort()));
    assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
    return added.body().path("id").asString();
  }

  private String state(String id) {
    return client.get("/api/v1/repositories/" + id).body().at("/freshness/state").asString();
  }
}
