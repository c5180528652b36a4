package universe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.KillPoint.Moment;
import universe.server.testing.Client.Answer;
import universe.server.testing.EngineContents;
import universe.server.testing.Followed;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Two servers on one database, as processes, driving one engine. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Patient
class TwoServersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String INSTANCE = "/keeper";
  private static final String PASSWORD = "a password of tests";

  private final String prefix = "pair" + UUID.randomUUID().toString().substring(0, 6);
  private PackageFolder packages;
  private PostgresDatabase database;
  private JdbcClient jdbc;
  private ServerProcess one;
  private ServerProcess other;
  private UUID installation;
  private JournalHold hold;

  /** Both start at once on an empty database, which is a race of its own. */
  @BeforeAll
  void startBoth(PostgresDatabase empty) throws SQLException {
    database = empty;
    jdbc = JdbcClient.create(database.dataSource());
    packages = PackageFolder.create();
    one =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.database.silence", "2s")
            .with("universe.operation.lease", "4s")
            .with("universe.operation.heartbeat", "500ms")
            .with("universe.operation.poll", "1s")
            .with("universe.instance.sweep", "1s")
            .with("universe.runtime.lease", "4s")
            .with("universe.runtime.look", "500ms");
    other = one.sibling();
    one.begin();
    other.begin();
    one.awaitReady();
    other.awaitReady();
    installation = jdbc.sql("select id from installation").query(UUID.class).single();
    hold = new JournalHold(database);
    on(one).awaitPackage("keeper");
    on(other).awaitPackage("keeper");
  }

  @AfterEach
  void removeEverything() {
    var instances = one.client().get("/api/v1/instances").body().path("items");
    instances.forEach(instance -> {
      var plan = on(one).planUninstall(instance.path("id").asString(), "delete");
      on(one).ended(on(one).applied(plan), "succeeded");
    });
  }

  @AfterAll
  void stopBoth() throws SQLException {
    hold.close();
    one.close();
    other.close();
    packages.close();
    EngineContents.of(installation, prefix).remove();
  }

  @Test
  void indexEachCommitOnceAlthoughBothPoll() {
    for (var release = 1; release <= 3; release++) {
      var commit = packages.publish("keeper", release);
      await("commit %s is indexed".formatted(commit))
          .atMost(PATIENCE)
          .until(() -> runsThatBrought(commit) > 0);
    }
    // Both have had the time to come a second time.
    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);

    var doubled =
        jdbc.sql(
                """
                select to_commit from index_run where state = 'succeeded'
                 group by repository_id, to_commit having count(*) > 1
                """)
            .query(String.class)
            .list();
    assertThat(doubled).isEmpty();
  }

  private long runsThatBrought(String commit) {
    return jdbc.sql(
            "select count(*) from index_run where to_commit = :commit and state = 'succeeded'")
        .param("commit", commit)
        .query(Long.class)
        .single();
  }

  @Test
  void followEachOthersOperationsLive() {
    try (var events = Followed.on(other.client(), "operation")) {
      var plan = on(one).planInstall(INSTANCE, PASSWORD);
      var operation = on(one).applied(plan);
      var steps = on(one).ended(operation, "succeeded").path("steps").size();

      var id = operation.path("id").asString();
      events.await("ended", id, PATIENCE);
      assertThat(events.count("step-started", id)).isEqualTo(steps);
      assertThat(events.count("step-finished", id)).isEqualTo(steps);
      assertThat(runOnce(id)).isTrue();
      on(other).healthy(plan.path("instanceId").asString());
    }
  }

  /** One server held it from beginning to end, and began each step once. */
  private boolean runOnce(String operation) {
    return jdbc.sql(
            """
            select o.epoch = 1 and bool_and(s.attempt = 1)
              from operation o join operation_step s on s.operation = o.id
             where o.id = :id::uuid group by o.epoch
            """)
        .param("id", operation)
        .query(Boolean.class)
        .single();
  }

  @Test
  void letOneOfTwoInstallsOfANameWin() throws Exception {
    var first = on(one).planInstall(INSTANCE, PASSWORD);
    var second = on(other).planInstall(INSTANCE, PASSWORD);

    List<Answer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Answer> here = () -> on(one).apply(first);
      Callable<Answer> there = () -> on(other).apply(second);
      var both = threads.invokeAll(List.of(here, there));
      answers = List.of(both.get(0).get(), both.get(1).get());
    }

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
    var won = answers.get(answers.get(0).status() == 202 ? 0 : 1).body().path("operation");
    var lost = answers.get(answers.get(0).status() == 202 ? 1 : 0).body();
    assertThat(lost.path("type").asString()).isEqualTo("/problems/name-taken");
    assertThat(lost.path("owner").path("id").asString())
        .isEqualTo(won.path("instance").path("id").asString());
    on(other).ended(won, "succeeded");
    assertThat(EngineContents.of(installation, prefix).containers()).hasSize(1);
  }

  @Test
  void takeOverFromOneThatIsPausedWhileItWaits() {
    var plan =
        on(one)
            .plan(
                """
                {"kind": "install", "package": "keeper", "name": "%s",
                 "options": {"service": {"delay": 10}}}
                """
                    .formatted(INSTANCE));
    var operation = on(one).applied(plan);
    await("it waits for health").atMost(PATIENCE).until(() -> stateOf(operation).equals("waiting"));

    takenOverFromPaused(operation, plan);
  }

  /** Its transaction is open and holds the operation's row: that must not keep the other off. */
  @Test
  void takeOverFromOneThatIsPausedInTheMiddleOfAWrite() {
    var plan = on(one).planInstall(INSTANCE, PASSWORD);
    hold.at("install", "create-task", Moment.DONE_BUT_NOT_WRITTEN);
    var operation = on(one).applied(plan);
    hold.awaitHeld();

    one.pause();
    hold.release();
    goOnWithout(operation, plan);
  }

  private void takenOverFromPaused(JsonNode operation, JsonNode plan) {
    one.pause();
    goOnWithout(operation, plan);
  }

  private void goOnWithout(JsonNode operation, JsonNode plan) {
    on(other).ended(operation, "succeeded");
    on(other).healthy(plan.path("instanceId").asString());
    var before = Traces.of(database, installation, prefix);

    one.resume();
    await("the one that was paused answers")
        .atMost(PATIENCE)
        .until(() -> one.client().get("/api/v1/instances").status() == 200);
    // It has had the time for whatever harm it could do.
    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);

    assertThat(Traces.of(database, installation, prefix)).isEqualTo(before);
    assertThat(before.engine().containers()).hasSize(1);
    assertThat(epochOf(operation)).isEqualTo(2);
  }

  private String stateOf(JsonNode operation) {
    return jdbc.sql("select state from operation where id = :id::uuid")
        .param("id", operation.path("id").asString())
        .query(String.class)
        .single();
  }

  private long epochOf(JsonNode operation) {
    return jdbc.sql("select epoch from operation where id = :id::uuid")
        .param("id", operation.path("id").asString())
        .query(Long.class)
        .single();
  }

  private static Operator on(ServerProcess server) {
    return new Operator(server.client());
  }
}
