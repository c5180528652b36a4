package universe.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client.Answer;

/** Installs and removes packages over REST, as a user would. */
public record Operator(Client client) {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Waits until the catalog offers a package. */
  public void awaitPackage(String name) {
    await("the catalog offers " + name)
        .atMost(PATIENCE)
        .until(() -> client.get("/api/v1/packages/" + name).status() == 200);
  }

  /** Plans to install {@code keeper} under a name. */
  public JsonNode planInstall(String name, String password) {
    return plan(
        """
        {"kind": "install", "package": "keeper", "name": "%s",
         "options": {"service": {"password": "%s"}}}
        """
            .formatted(name, password));
  }

  /** Plans to remove an instance; volumes are kept or deleted. */
  public JsonNode planUninstall(String instance, String volumes) {
    return plan(
        """
        {"kind": "uninstall", "instance": "%s", "volumes": "%s"}
        """
            .formatted(instance, volumes));
  }

  /** A plan of this content, which the server must accept. */
  public JsonNode plan(String request) {
    var answer = client.post("/api/v1/plans", request);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.body();
  }

  /** Asks that a plan be carried out. */
  public Answer apply(JsonNode plan) {
    return client.post("/api/v1/plans/" + plan.path("id").asString() + "/apply", "");
  }

  /** The operation that carries a plan out, which the server must accept. */
  public JsonNode applied(JsonNode plan) {
    var answer = apply(plan);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  /** The operation once it has ended, which must be in this state. */
  public JsonNode ended(JsonNode operation, String state) {
    var path = "/api/v1/operations/" + operation.path("id").asString();
    await("operation " + operation.path("title").asString() + " ends")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          var answer = client.get(path);
          return answer.status() == 200 && !answer.body().path("endedAt").isNull();
        });
    var ended = client.get(path).body();
    assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo(state);
    return ended;
  }

  /** Waits until an instance runs and is healthy, and tells it. */
  public JsonNode healthy(String instance) {
    var path = "/api/v1/instances/" + instance;
    await("instance " + instance + " is healthy")
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          var now = client.get(path).body();
          assertThat(now.path("state").asString()).as(now.toString()).isEqualTo("running");
          assertThat(now.path("health").asString()).as(now.toString()).isEqualTo("healthy");
        });
    return client.get(path).body();
  }

  /** Removes the data of every kept volume. */
  public void purgeKept() {
    var kept = client.get("/api/v1/volumes?state=kept").body().path("items");
    IntStream.range(0, kept.size())
        .mapToObj(kept::get)
        .map(volume -> client.delete("/api/v1/volumes/" + volume.path("id").asString()))
        .forEach(answer -> assertThat(answer.status()).isBetween(200, 204));
  }
}
