package universe.server.instance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.runtime.Targets;
import universe.server.runtime.TaskObservation;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

@ServerTest
@Import(PackagesForTest.class)
class ChangeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ROUNDS = Boolean.getBoolean("universe.test.full") ? 50 : 6;
  private static final long SEED = Long.getLong("universe.test.seed", new Random().nextLong(1000));

  @Autowired private Client client;
  @Autowired private JdbcClient jdbc;
  @Autowired private Targets targets;

  @Test
  void reconfiguresAndFindsNothingLeftToDo() {
    var instance = installed("print:one");
    var before = onTarget(instance);
    var request = reconfigure(instance, "{\"behaviour\": \"print:two\"}");

    var plan = operator().plan(request);
    assertThat(plan.path("empty").asBoolean()).isFalse();
    var task = plan.at("/effects/tasks").get(0);
    assertThat(task.path("action").asString()).isEqualTo("replace");
    assertThat(task.path("reason").asString()).contains("command");
    assertThat(task.path("name").asString()).endsWith(".0.r2");
    assertThat(plan.at("/effects/volumes").get(0).path("action").asString()).isEqualTo("keep");
    assertThat(plan.at("/effects/interruption").asString()).startsWith("from the stop");
    assertThat(option(plan, "/service/behaviour").path("change").asString()).isEqualTo("changed");
    var operation = operator().ended(operator().applied(plan), "succeeded");

    assertThat(titles(operation)).isEqualTo(titles(plan));
    var after = onTarget(instance);
    assertThat(after).hasSize(1).doesNotContainAnyElementsOf(before);
    assertThat(after.getFirst().name()).isEqualTo(task.path("name").asString());
    assertThat(instance(instance).path("revision").asInt()).isEqualTo(2);
    assertThat(ports(instance)).hasSize(1);

    var again = operator().plan(request);
    assertThat(again.path("empty").asBoolean()).isTrue();
    assertThat(again.path("allowedActions")).isEmpty();
    assertThat(operator().apply(again).status()).isEqualTo(204);
    assertThat(instance(instance).path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void leavesSecretsAsTheyAreUnlessTheyAreAnsweredAnew() {
    var instance = installed("print:one");

    var masked = operator().plan(reconfigure(instance, "{\"password\": null, \"name\": \"shop\"}"));
    assertThat(masked.path("empty").asBoolean()).as(masked.toString()).isTrue();

    var anew = operator().plan(reconfigure(instance, "{\"password\": \"another word\"}"));
    assertThat(anew.toString()).doesNotContain("another word");
    assertThat(option(anew, "/service/password").path("change").asString()).isEqualTo("changed");
    assertThat(anew.at("/effects/tasks").get(0).path("reason").asString())
        .contains("environment PASSWORD");
    operator().ended(operator().applied(anew), "succeeded");
    assertThat(
            operator()
                .plan(reconfigure(instance, "{\"password\": \"another word\"}"))
                .path("empty")
                .asBoolean())
        .isTrue();
    for (var table : List.of("plan", "revision", "operation_step", "event", "task")) {
      assertThat(
              jdbc.sql(
                      "select count(*) from %s t where t::text like '%%another word%%'"
                          .formatted(table))
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void runsAgainWhatRanBeforeWhenAChangeFails() {
    var instance = installed("print:one");
    var before = onTarget(instance);
    var portsBefore = ports(instance);

    var plan = operator().plan(reconfigure(instance, "{\"behaviour\": \"exit:3\"}"));
    var operation = operator().ended(operator().applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 3");
    assertThat(operation.path("evidence").path("tasks")).isNotEmpty();
    leftAsItWas(instance, before, portsBefore);
  }

  @Test
  void runsAgainWhatRanBeforeWhenAnUpgradeIsCancelled() {
    var instance = installed("print:one");
    var before = onTarget(instance);
    var portsBefore = ports(instance);
    var plan = operator().plan(upgrade(instance, "2.0", "{\"behaviour\": \"unwell\"}"));
    var operation = operator().applied(plan);
    await()
        .atMost(PATIENCE)
        .until(() ->
            client
                .get("/api/v1/operations/" + operation.path("id").asString())
                .body()
                .path("state")
                .asString()
                .equals("waiting"));
    assertThat(instance(instance).path("state").asString()).isEqualTo("changing");

    client.post("/api/v1/operations/" + operation.path("id").asString() + "/cancel", "");

    operator().ended(operation, "cancelled");
    leftAsItWas(instance, before, portsBefore);
    assertThat(instance(instance).path("version").asString()).isEqualTo("1.0");
  }

  private void leftAsItWas(String instance, List<Seen> before, List<String> portsBefore) {
    operator().healthy(instance);
    assertThat(onTarget(instance)).isEqualTo(before);
    assertThat(ports(instance)).isEqualTo(portsBefore);
    assertThat(instance(instance).path("revision").asInt()).isEqualTo(1);
    assertThat(client.get("/api/v1/instances/" + instance + "/revisions").body().path("items"))
        .hasSize(1);
    assertThat(client.get("/api/v1/instances/" + instance + "/tasks").body().path("items"))
        .hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from revision where instance = cast(:id as uuid)")
                .param("id", instance)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void upgradesStepByStepAndCarriesTheAnswers() {
    var instance = installed("print:one");
    assertThat(instance(instance).path("upgradeAvailable").asString()).isEqualTo("3.0");
    var versions = client.get("/api/v1/instances/" + instance + "/versions").body().path("items");
    assertThat(versions.get(0).path("hops").toString()).isEqualTo("[\"2.0\",\"3.0\"]");
    assertThat(versions.get(1).path("hops").toString()).isEqualTo("[\"2.0\"]");

    var plan = operator().plan(upgrade(instance, "2.0", "{}"));
    assertThat(option(plan, "/service/behaviour").path("change").asString()).isEqualTo("kept");
    assertThat(option(plan, "/service/behaviour").path("answered").asBoolean()).isTrue();
    assertThat(option(plan, "/service/colour").path("change").asString()).isEqualTo("added");
    assertThat(option(plan, "/service/image").path("change").asString()).isEqualTo("removed");
    operator().ended(operator().applied(plan), "succeeded");
    assertThat(instance(instance).path("version").asString()).isEqualTo("2.0");
    operator()
        .ended(operator().applied(operator().plan(upgrade(instance, "3.0", "{}"))), "succeeded");
    var now = instance(instance);
    assertThat(now.path("version").asString()).isEqualTo("3.0");
    assertThat(now.path("upgradeAvailable").isNull()).isTrue();
    assertThat(now.at("/options/service/behaviour").asString()).isEqualTo("print:one");
  }

  @Test
  void blocksAnUpgradeThatDoesNotTakeAnAnswer() {
    var instance = installed("print:one");
    operator()
        .ended(
            operator().applied(operator().plan(reconfigure(instance, "{\"instances\": 3}"))),
            "succeeded");

    var plan = operator().plan(upgrade(instance, "2.0", "{}"));

    assertThat(option(plan, "/service/instances").path("change").asString()).isEqualTo("invalid");
    assertThat(plan.path("allowedActions")).isEmpty();
    assertThat(operator().apply(plan).body().path("type").asString())
        .isEqualTo("/problems/plan-blocked");
    var answered = operator().plan(upgrade(instance, "2.0", "{\"instances\": 2}"));
    operator().ended(operator().applied(answered), "succeeded");
    assertThat(onTarget(instance)).hasSize(2);
  }

  @Test
  void rollsBackToAnEarlierRevision() {
    var instance = installed("print:one");
    operator()
        .ended(operator().applied(operator().plan(upgrade(instance, "2.0", "{}"))), "succeeded");

    var plan =
        operator()
            .plan(
                "{\"kind\": \"rollback\", \"instance\": \"%s\", \"revision\": 1}"
                    .formatted(instance));
    assertThat(plan.path("version").asString()).isEqualTo("1.0");
    operator().ended(operator().applied(plan), "succeeded");

    var now = instance(instance);
    assertThat(now.path("version").asString()).isEqualTo("1.0");
    assertThat(now.path("revision").asInt()).isEqualTo(3);
    assertThat(now.at("/options/service/behaviour").asString()).isEqualTo("print:one");
    assertThat(onTarget(instance))
        .singleElement()
        .satisfies(task -> assertThat(task.name()).endsWith(".r3"));
    assertThat(
            client
                .post(
                    "/api/v1/plans",
                    "{\"kind\": \"rollback\", \"instance\": \"%s\", \"revision\": 9}"
                        .formatted(instance))
                .body()
                .path("type")
                .asString())
        .isEqualTo("/problems/revision-unknown");
  }

  @Test
  void scalesOutAndInLeavingTheOthersAlone() {
    var instance = installed("print:one");
    var first = onTarget(instance);

    var out = operator().plan(scale(instance, 3));
    assertThat(out.at("/effects/interruption").asString()).isEqualTo("none");
    operator().ended(operator().applied(out), "succeeded");
    assertThat(onTarget(instance)).hasSize(3).containsAll(first);
    assertThat(ports(instance)).hasSize(3);

    var options = operator().plan(reconfigure(instance, "{\"name\": \"other\"}"));
    operator().ended(operator().applied(options), "succeeded");
    assertThat(onTarget(instance)).hasSize(3).containsAll(first);

    operator().ended(operator().applied(operator().plan(scale(instance, 1))), "succeeded");
    assertThat(onTarget(instance)).isEqualTo(first);
    assertThat(ports(instance)).hasSize(1);
    assertThat(volumes(instance, "in-use")).hasSize(1);
    assertThat(volumes(instance, "kept")).hasSize(2);

    operator().ended(operator().applied(operator().plan(scale(instance, 2))), "succeeded");
    assertThat(volumes(instance, "in-use")).hasSize(2);
    operator().ended(operator().applied(operator().plan(scale(instance, 0))), "succeeded");
    assertThat(onTarget(instance)).isEmpty();
    assertThat(instance(instance).path("state").asString()).isEqualTo("stopped");
  }

  @Test
  void restartsTheSameTasks() {
    var instance = installed("print:one");
    var before = onTarget(instance);
    var started = started(instance);

    var plan = operator().plan("{\"kind\": \"restart\", \"instance\": \"%s\"}".formatted(instance));
    assertThat(plan.at("/effects/tasks").get(0).path("action").asString()).isEqualTo("restart");
    operator().ended(operator().applied(plan), "succeeded");

    assertThat(onTarget(instance)).isEqualTo(before);
    assertThat(started(instance)).isNotEqualTo(started);
    assertThat(instance(instance).path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void refusesAPlanThatAnotherChangeMadeStale() {
    var instance = installed("print:one");
    var slow = operator().plan(reconfigure(instance, "{\"behaviour\": \"print:two\"}"));
    var fast = operator().plan(reconfigure(instance, "{\"behaviour\": \"print:three\"}"));
    operator().ended(operator().applied(fast), "succeeded");

    var refused = operator().apply(slow);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/plan-stale");
    operator().ended(operator().applied(refused.body().path("plan")), "succeeded");
    assertThat(instance(instance).path("revision").asInt()).isEqualTo(3);
  }

  @Test
  void doesExactlyWhatThePlanSays() {
    var random = new Random(SEED);
    var instance = installed("print:one");
    for (var round = 0; round < ROUNDS; round++) {
      var request =
          reconfigure(
              instance,
              "{\"behaviour\": \"print:%d\", \"instances\": %d, \"password\": \"password %d\"}"
                  .formatted(random.nextInt(2), random.nextInt(4), random.nextInt(2)));
      var before = onTarget(instance);

      var plan = operator().plan(request);
      if (plan.path("empty").asBoolean()) {
        assertThat(operator().apply(plan).status()).isEqualTo(204);
      } else {
        operator().ended(operator().applied(plan), "succeeded");
      }

      var what = "round %d, seed %d: %s".formatted(round, SEED, plan.path("effects"));
      assertThat(keptOf(before, onTarget(instance))).as(what).isEqualTo(tasks(plan, "keep"));
      assertThat(newOf(before, onTarget(instance)))
          .as(what)
          .isEqualTo(union(tasks(plan, "create"), tasks(plan, "replace")));
      assertThat(names(volumes(instance, "in-use"))).as(what).isEqualTo(volumesInUse(plan));
      assertThat(operator().plan(request).path("empty").asBoolean()).as(what).isTrue();
    }
  }

  private static SortedSet<String> keptOf(List<Seen> before, List<Seen> after) {
    return after.stream()
        .filter(before::contains)
        .map(Seen::name)
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> newOf(List<Seen> before, List<Seen> after) {
    return after.stream()
        .filter(seen -> !before.contains(seen))
        .map(Seen::name)
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> tasks(JsonNode plan, String action) {
    return plan.at("/effects/tasks")
        .valueStream()
        .filter(task -> task.path("action").asString().equals(action))
        .map(task -> task.path("name").asString())
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static SortedSet<String> volumesInUse(JsonNode plan) {
    return plan.at("/effects/volumes")
        .valueStream()
        .filter(volume ->
            !volume.path("action").asString().equals("keep")
                || volume.path("reason").asString().startsWith("goes on in use"))
        .map(volume -> volume.path("name").asString())
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> names(List<JsonNode> volumes) {
    return volumes.stream()
        .map(volume -> volume.path("name").asString())
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void letsOperatorsScaleAndRestartButNotReconfigure() {
    var instance = installed("print:one");
    var name = "operator-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(
            client
                .post(
                    "/api/v1/accounts",
                    "{\"name\": \"%s\", \"password\": \"a long password\", \"role\": \"operator\"}"
                        .formatted(name))
                .status())
        .isEqualTo(201);
    var token = client.token(name, "a long password");

    assertThat(planAs(token, scale(instance, 2)).path("allowedActions").toString())
        .contains("apply");
    assertThat(planAs(token, reconfigure(instance, "{}")).path("type").asString())
        .isEqualTo("/problems/not-allowed");
    var seen =
        client.send(client.as(token).uri(client.uri("/api/v1/instances/" + instance)).GET()).body();
    assertThat(seen.path("allowedActions").toString())
        .contains("scale", "restart")
        .doesNotContain("reconfigure", "upgrade", "rollback");
  }

  private JsonNode planAs(String token, String request) {
    return client
        .send(
            client
                .as(token)
                .uri(client.uri("/api/v1/plans"))
                .POST(BodyPublishers.ofString(request)))
        .body();
  }

  private Operator operator() {
    return new Operator(client);
  }

  private String installed(String behaviour) {
    var plan =
        operator()
            .plan(
                """
                {"kind": "install", "package": "shop", "name": "/change/shop-%s",
                 "options": {"service": {"behaviour": "%s"}}}
                """
                    .formatted(UUID.randomUUID().toString().substring(0, 8), behaviour));
    operator().ended(operator().applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private static String reconfigure(String instance, String service) {
    return "{\"kind\": \"reconfigure\", \"instance\": \"%s\", \"options\": {\"service\": %s}}"
        .formatted(instance, service);
  }

  private static String upgrade(String instance, String version, String service) {
    return """
    {"kind": "upgrade", "instance": "%s", "version": "%s", "options": {"service": %s}}
    """
        .formatted(instance, version, service);
  }

  private static String scale(String instance, int tasks) {
    return "{\"kind\": \"scale\", \"instance\": \"%s\", \"tasks\": %d}".formatted(instance, tasks);
  }

  private JsonNode instance(String id) {
    return client.get("/api/v1/instances/" + id).body();
  }

  private static JsonNode option(JsonNode plan, String pointer) {
    return plan.path("options")
        .valueStream()
        .filter(option -> option.path("pointer").asString().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + pointer + " in " + plan.path("options")));
  }

  private static List<String> titles(JsonNode planOrOperation) {
    return planOrOperation.has("effects")
        ? planOrOperation.at("/effects/steps").valueStream().map(JsonNode::asString).toList()
        : planOrOperation
            .path("steps")
            .valueStream()
            .map(step -> step.path("title").asString())
            .toList();
  }

  /** What runs on the target, whoever says so. */
  private List<Seen> onTarget(String instance) {
    return targets.backend(targets.standard().id()).observeAll().stream()
        .filter(seen -> seen.identity().instance().toString().equals(instance))
        .map(seen -> new Seen(seen.ref().id(), seen.name(), seen.state()))
        .sorted(java.util.Comparator.comparing(Seen::name))
        .toList();
  }

  private String started(String instance) {
    return client
        .get("/api/v1/instances/" + instance + "/tasks")
        .body()
        .path("items")
        .get(0)
        .path("startedAt")
        .asString();
  }

  private List<String> ports(String instance) {
    return jdbc.sql(
            "select purpose || ' ' || port from port_reservation where instance = cast(:id as uuid) order by 1")
        .param("id", instance)
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private List<JsonNode> volumes(String instance, String state) {
    return client
        .get("/api/v1/volumes?state=" + state)
        .body()
        .path("items")
        .valueStream()
        .filter(volume -> volume.at("/owner/instanceId").asString().equals(instance))
        .toList();
  }

  private record Seen(String id, String name, TaskObservation.State state) {}
}
