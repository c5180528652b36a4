package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.runtime.Targets;
import universe.server.testing.Client;
import universe.server.testing.Client.Answer;
import universe.server.testing.ServerTest;

@ServerTest
@Import(PackagesForTest.class)
class InstallIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired private Client client;
  @Autowired private JdbcClient jdbc;
  @Autowired private Installer installer;
  @Autowired private LostSecrets lost;
  @Autowired private Targets targets;

  @Test
  void installsAndRemovesKeepingTheData() {
    var name = name();
    var plan = planned(install(name, "print:hello"));
    assertThat(plan.path("allowedActions").toString()).contains("apply");
    assertThat(plan.path("effects").path("tasks")).hasSize(1);
    assertThat(plan.toString()).doesNotContain("changeit");

    var operation = applied(plan);
    ended(operation, "succeeded");

    var instance = client.get("/api/v1/instances/" + plan.path("instanceId").asString()).body();
    assertThat(instance.path("state").asString()).isEqualTo("running");
    assertThat(instance.path("health").asString()).isEqualTo("healthy");
    assertThat(instance.path("revision").asInt()).isEqualTo(1);
    assertThat(instance.path("notes").path("postInstall").asString()).isEqualTo("Open it.");
    assertThat(instance.path("options").at("/service/password").isNull()).isTrue();
    assertThat(instance.path("endpoints").get(0).path("url").asString()).startsWith("http://");
    assertThat(instance.toString()).doesNotContain("changeit");

    var removal = applied(planned(uninstall(instance, "keep")));
    ended(removal, "succeeded");

    assertThat(client.get("/api/v1/instances/" + instance.path("id").asString()).status())
        .isEqualTo(404);
    assertThat(volumesOf(name, "kept")).hasSize(1);

    var again = planned(install(name, "print:hello"));
    assertThat(again.path("effects").path("volumes").get(0).path("action").asString())
        .isEqualTo("reuse");
    ended(applied(again), "succeeded");
    assertThat(volumesOf(name, "in-use")).hasSize(1);
    assertThat(volumesOf(name, "kept")).isEmpty();

    var gone =
        applied(
            planned(
                uninstall(
                    client.get("/api/v1/instances/" + again.path("instanceId").asString()).body(),
                    "delete")));
    ended(gone, "succeeded");
    assertThat(volumesOf(name, "in-use")).isEmpty();
    assertThat(volumesOf(name, "kept")).isEmpty();
    assertThat(volumesOnTarget(name)).isEmpty();
  }

  @Test
  void saysWhatAnInstallWouldTakeBeforeItIsPlanned() {
    var one = estimate("\"instances\": 1");
    var three = estimate("\"instances\": 3");
    var wrong =
        client.post(
            "/api/v1/estimates",
            "{\"kind\": \"install\", \"package\": \"shop\", \"options\": {\"service\": {\"instances\": \"many\"}}}");

    assertThat(three.path("tasks").asInt()).isEqualTo(3);
    assertThat(three.path("cpus").asDouble()).isEqualTo(3 * one.path("cpus").asDouble());
    assertThat(three.path("memoryBytes").asLong()).isEqualTo((3 * 32L) << 20);
    assertThat(three.path("diskBytes").asLong()).isEqualTo((3 * 10L) << 20);
    assertThat(wrong.status()).isEqualTo(422);

    var before = one.path("room");
    var name = name();
    ended(applied(planned(install(name, "print:hello"))), "succeeded");
    var after = estimate("\"instances\": 1").path("room");
    assertThat(before.path("memoryBytes").asLong() - after.path("memoryBytes").asLong())
        .isEqualTo(32L << 20);
  }

  private JsonNode estimate(String answers) {
    var answer =
        client.post(
            "/api/v1/estimates",
            "{\"kind\": \"install\", \"package\": \"shop\", \"options\": {\"service\": {%s}}}"
                .formatted(answers));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void letsOneOfTwoInstallsOfANameWin() throws Exception {
    var name = name();
    var first = planned(install(name, "print:one"));
    var second = planned(install(name, "print:two"));

    List<Answer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Answer> one = () -> apply(first);
      Callable<Answer> two = () -> apply(second);
      var both = threads.invokeAll(List.of(one, two));
      answers = List.of(both.get(0).get(), both.get(1).get());
    }

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
    var won = answers.get(answers.get(0).status() == 202 ? 0 : 1).body();
    var lost = answers.get(answers.get(0).status() == 202 ? 1 : 0).body();
    assertThat(lost.path("type").asString()).isEqualTo("/problems/name-taken");
    assertThat(lost.path("owner").path("id").asString())
        .isEqualTo(won.path("operation").path("instance").path("id").asString());
    ended(won.path("operation"), "succeeded");
  }

  @Test
  void forgetsTheSecretsOfAChangeThatNobodyApplied() {
    var plan = planned(install(name(), "print:hello"));
    ended(applied(plan), "succeeded");
    var instance = plan.path("instanceId").asString();
    var before = secretsOf(instance);
    var change =
        planned(
            """
            {"kind": "reconfigure", "instance": "%s",
             "options": {"service": {"password": "of no use"}}}
            """
                .formatted(instance));
    assertThat(secretsOf(instance)).hasSizeGreaterThan(before.size());

    jdbc.sql("update plan set expires_at = clock_timestamp() - interval '1 s' where id = :id")
        .param("id", UUID.fromString(change.path("id").asString()))
        .update();
    installer.forgetExpiredPlans();

    assertThat(secretsOf(instance)).isEqualTo(before);
    assertThat(client.get("/api/v1/plans/" + change.path("id").asString()).status()).isEqualTo(404);
  }

  @Test
  void forgetsTheSecretsOfAChangeThatWasRefused() {
    var plan = planned(install(name(), "print:hello"));
    ended(applied(plan), "succeeded");
    var instance = plan.path("instanceId").asString();
    lost.forget();
    var before = secretsOf(instance);

    var change =
        planned(
            """
            {"kind": "reconfigure", "instance": "%s",
             "options": {"service": {"password": "of no use", "instances": 900}}}
            """
                .formatted(instance));
    assertThat(apply(change).body().path("type").asString()).isEqualTo("/problems/plan-blocked");
    jdbc.sql("update plan set expires_at = clock_timestamp() - interval '1 s' where id = :id")
        .param("id", UUID.fromString(change.path("id").asString()))
        .update();
    installer.forgetExpiredPlans();
    assertThat(secretsOf(instance)).hasSizeGreaterThan(before.size());
    assertThat(lost.forget()).as("as long as it is fresh").isZero();
    jdbc.sql("update secret set created_at = created_at - interval '2 h'").update();
    lost.forget();

    assertThat(secretsOf(instance)).isEqualTo(before);
    ended(
        applied(planned("{\"kind\": \"restart\", \"instance\": \"%s\"}".formatted(instance))),
        "succeeded");
  }

  private List<UUID> secretsOf(String instance) {
    return jdbc.sql("select id from secret where owner = :owner order by id")
        .param("owner", UUID.fromString(instance))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** More of them than there are connections to the database. */
  @Test
  void installsACrowdWhileOthersAreAnswered() throws Exception {
    var plans = IntStream.range(0, 30).mapToObj(_ -> planned(install(name(), "print:hi"))).toList();
    List<Callable<Answer>> applying =
        plans.stream().<Callable<Answer>>map(plan -> () -> apply(plan)).toList();

    List<Future<Answer>> applied;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var page = threads.submit(() -> client.get("/api/v1/instances"));
      applied = threads.invokeAll(applying);
      assertThat(page.get().status()).isEqualTo(200);
    }

    for (var each : applied) {
      assertThat(each.get().status()).isEqualTo(202);
      ended(each.get().body().path("operation"), "succeeded");
    }
  }

  @Test
  void undoesAnInstallThatDoesNotBecomeWellAndKeepsTheEvidence() {
    var name = name();

    var plan = planned(install(name, "exit:3"));
    var operation = ended(applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 3");
    assertThat(operation.path("evidence").path("tasks")).isNotEmpty();
    assertThat(evidence(operation))
        .contains("operation.json", "definition.json")
        .anyMatch(file -> file.endsWith("/log.txt"))
        .anyMatch(file -> file.endsWith("/events.txt"));
    assertThat(operation.toString()).doesNotContain("changeit");
    assertThat(client.get("/api/v1/instances/" + plan.path("instanceId").asString()).status())
        .isEqualTo(404);
    assertThat(volumesOnTarget(name)).isEmpty();
    assertThat(secretsOf(plan)).isZero();
  }

  private Set<String> evidence(JsonNode operation) {
    return client
        .archive("/api/v1/operations/%s/evidence".formatted(operation.path("id").asString()))
        .keySet();
  }

  @Test
  void saysThatNothingIsKeptOfASuccess() {
    var operation = ended(applied(planned(install(name(), "print:hello"))), "succeeded");

    var answer =
        client.get("/api/v1/operations/%s/evidence".formatted(operation.path("id").asString()));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/no-evidence");
  }

  @Test
  void keepsDataForAsLongAsWasAsked() {
    var name = name();
    var plan = planned(install(name, "print:hello"));
    ended(applied(plan), "succeeded");
    var request = "{\"kind\": \"uninstall\", \"instance\": %s, \"keepDays\": %s%s}";
    var id = plan.path("instanceId");

    var removal = planned(request.formatted(id, 30, ""));
    assertThat(removal.at("/effects/volumes/0/reason").asString()).contains("30 days");
    ended(applied(removal), "succeeded");

    var kept = volumesOf(name, "kept").getFirst();
    assertThat(Duration.between(instant(kept, "keptSince"), instant(kept, "keptUntil")))
        .isEqualTo(Duration.ofDays(30));
    for (var wrong : List.of("0", "4000", "1, \"volumes\": \"delete\"")) {
      var answer = client.post("/api/v1/plans", request.formatted(id, wrong, ""));
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.body().path("detail").asString()).startsWith("keepDays");
    }
  }

  private static Instant instant(JsonNode of, String field) {
    return Instant.parse(of.path(field).asString());
  }

  @Test
  void answersTheSameOperationWhenAPlanIsAppliedTwice() {
    var plan = planned(install(name(), "print:hello"));

    var first = applied(plan);
    var second = applied(plan);

    assertThat(second.path("id")).isEqualTo(first.path("id"));
    ended(first, "succeeded");
  }

  @Test
  void refusesOptionsThatBreakTheSchema() {
    var refused =
        client.post(
            "/api/v1/plans",
            "{\"kind\":\"install\",\"package\":\"shop\",\"options\":{\"service\":{\"instances\":-1}}}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/options-invalid");
    assertThat(refused.body().path("problems").get(0).path("pointer").asString())
        .isEqualTo("/service/instances");
  }

  @Test
  void storesNoSecretInClear() {
    var plan = planned(install(name(), "print:hello", "a very secret word"));
    ended(applied(plan), "succeeded");

    for (var table : List.of("plan", "revision", "operation", "operation_step", "event", "task")) {
      var rows =
          jdbc.sql(
                  "select count(*) from %s t where t::text like '%%very secret%%'".formatted(table))
              .query(Long.class)
              .single();
      assertThat(rows).as(table).isZero();
    }
  }

  @Test
  void refusesAStalePlanWithTheNewOne() {
    var plan = planned(install(name(), "print:hello"));
    jdbc.sql("update plan set seen = 'something else' where id = :id")
        .param("id", UUID.fromString(plan.path("id").asString()))
        .update();

    var refused = apply(plan);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/plan-stale");
    ended(applied(refused.body().path("plan")), "succeeded");
  }

  private static String name() {
    return "/test/shop-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String install(String name, String behaviour) {
    return install(name, behaviour, "changeit");
  }

  private static String install(String name, String behaviour, String password) {
    return """
    {"kind": "install", "package": "shop", "name": "%s",
     "options": {"service": {"behaviour": "%s", "password": "%s"}}}
    """
        .formatted(name, behaviour, password);
  }

  private static String uninstall(JsonNode instance, String volumes) {
    return """
    {"kind": "uninstall", "instance": "%s", "volumes": "%s"}
    """
        .formatted(instance.path("id").asString(), volumes);
  }

  private JsonNode planned(String request) {
    var answer = client.post("/api/v1/plans", request);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.body();
  }

  private Answer apply(JsonNode plan) {
    return client.post("/api/v1/plans/" + plan.path("id").asString() + "/apply", "");
  }

  private JsonNode applied(JsonNode plan) {
    var answer = apply(plan);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  private JsonNode ended(JsonNode operation, String state) {
    var path = "/api/v1/operations/" + operation.path("id").asString();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(client.get(path).body().path("endedAt").isNull()).isFalse());
    var ended = client.get(path).body();
    assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo(state);
    return ended;
  }

  private List<JsonNode> volumesOf(String name, String state) {
    return client
        .get("/api/v1/volumes?state=" + state)
        .body()
        .path("items")
        .valueStream()
        .filter(volume -> volume.at("/owner/instanceName").asString().equals(name))
        .toList();
  }

  private List<String> volumesOnTarget(String name) {
    var base = name.substring(1).replace('/', '_');
    return targets.backend(targets.standard().id()).volumes().stream()
        .map(volume -> volume.name())
        .filter(volume -> volume.startsWith(base))
        .toList();
  }

  private long secretsOf(JsonNode plan) {
    return jdbc.sql("select count(*) from secret where owner = :owner")
        .param("owner", UUID.fromString(plan.path("instanceId").asString()))
        .query(Long.class)
        .single();
  }
}
