package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

/** Operations that wait for tasks to be ready, and for other instances to be well. */
@ServerTest
@Import(PackagesForTest.class)
class WaitingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired private Client client;
  @Autowired private DataForTest data;

  @Test
  void goesOnWithAChangeOnlyOnceItsTaskIsReady() {
    var name = name();
    var plan = plan(name, "\"gated\": true");
    operator().ended(operator().applied(plan), "succeeded");
    var instance = plan.path("instanceId").asString();

    var change = operator().applied(operator().plan(reconfigured(instance, "unready")));
    awaitWaiting(change, "is not ready yet: readiness check 'plan': made unready");
    assertThat(client.get("/api/v1/instances/" + instance).body().path("revision").asInt())
        .isEqualTo(1);
    makeReady(instance);

    operator().ended(change, "succeeded");
    assertThat(client.get("/api/v1/instances/" + instance).body().path("revision").asInt())
        .isEqualTo(2);
  }

  @Test
  void startsNothingBeforeWhatItNeedsIsWell() {
    var database = name();
    var web = name();
    var needs = "\"needs\": \"%s\"".formatted(database);
    var early = plan(web, needs);
    var refused = check(early);
    assertThat(refused.path("passed").asBoolean()).isFalse();
    assertThat(refused.path("message").asString())
        .contains("needs " + database, "install a package as " + database + " first");
    assertThat(early.path("allowedActions")).isEmpty();

    var install = operator().applied(plan(database, "\"gated\": true, \"behaviour\": \"unready\""));
    awaitWaiting(install, "is not ready yet");
    var planned = plan(web, needs);
    assertThat(check(planned).path("passed").asBoolean()).isTrue();
    assertThat(planned.at("/effects/steps").toString()).contains("Await that " + database);
    var waiting = operator().applied(planned);
    awaitWaiting(waiting, "needs " + database + ", which is being installed");
    assertThat(tasksOf(planned.path("instanceId").asString()))
        .allSatisfy(state -> assertThat(state).isEqualTo("declared"));
    makeReady(install.at("/instance/id").asString());

    operator().ended(install, "succeeded");
    operator().ended(waiting, "succeeded");
    var removal = operator().planUninstall(install.at("/instance/id").asString(), "delete");
    assertThat(removal.path("warnings").toString()).contains(web + " needs it");
    var other = operator().planUninstall(waiting.at("/instance/id").asString(), "delete");
    assertThat(other.path("warnings")).isEmpty();
  }

  private Operator operator() {
    return new Operator(client);
  }

  private static String name() {
    return "/waiting/shop-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private JsonNode plan(String name, String service) {
    return operator()
        .plan(
            """
            {"kind": "install", "package": "shop", "name": "%s", "options": {"service": {%s}}}
            """
                .formatted(name, service));
  }

  private static String reconfigured(String instance, String behaviour) {
    return """
    {"kind": "reconfigure", "instance": "%s", "options": {"service": {"behaviour": "%s"}}}
    """
        .formatted(instance, behaviour);
  }

  private static JsonNode check(JsonNode plan) {
    return plan.path("checks")
        .valueStream()
        .filter(check -> check.path("name").asString().equals("dependencies"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(plan.path("checks").toString()));
  }

  private void awaitWaiting(JsonNode operation, String what) {
    await("waits: " + what)
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    client
                        .get("/api/v1/operations/" + operation.path("id").asString())
                        .body()
                        .path("waitingFor")
                        .asString(""))
                .contains(what));
  }

  private List<String> tasksOf(String instance) {
    return client
        .get("/api/v1/instances/" + instance + "/tasks")
        .body()
        .path("items")
        .valueStream()
        .map(task -> task.path("state").asString())
        .toList();
  }

  private void makeReady(String instance) {
    var backend = data.backend();
    backend.observeAll().stream()
        .filter(seen -> seen.identity().instance().toString().equals(instance))
        .forEach(seen -> backend.makeReady(seen.ref(), true));
  }
}
