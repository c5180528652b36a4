package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import universe.server.testing.DatabaseInstance;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.SampleServer;
import universe.server.testing.WreckingPostgres;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/** A database of 100,000 rows from PostgreSQL 15 to 18, to a version that wrecks it, and back. */
@PostgresTest
@DockerTest
class UpgradeIT {

  private static final Logger log = LoggerFactory.getLogger(UpgradeIT.class);
  private static final int ROWS = 100_000;
  private static final String PASSWORD = "only for this test";
  private static final String CONTENT =
      "select count(*) || ' ' || md5(string_agg(label, ',' order by id)) from item";

  private final Operator operator;
  private final String instance;
  private final DatabaseInstance database;

  UpgradeIT() throws SQLException {
    operator = SampleServer.shared().operator();
    instance = installed(operator);
    database =
        new DatabaseInstance(
            operator.healthy(instance).at("/endpoints/0/outside").asString(), PASSWORD);
  }

  @Test
  void upgradesReturnsByItselfAndRollsBackWithTheData() {
    fill();
    var content = database.ask(CONTENT);
    assertThat(content).startsWith(ROWS + " ");

    var plan = operator.plan(upgrade("18-1"));
    assertThat(plan.at("/effects/volumes/0/reason").asString())
        .contains("put back if the change fails");
    told("upgrade from 15 to 18", plan, "succeeded");
    assertThat(version()).isEqualTo(18);
    assertThat(database.ask(CONTENT)).isEqualTo(content);
    assertThat(database.ask("ledger", "clerk", "a clerk's word", "select amount from entry"))
        .isEqualTo("42");

    database.tell("postgres", "insert into item values (%d, 'under 18')".formatted(ROWS + 1));
    returnsByItself(database.ask(CONTENT));
    definitionAloneDoesNotReturn(database.ask(CONTENT));
    rollsBackWithData(content);

    operator.ended(operator.applied(operator.planUninstall(instance, "delete")), "succeeded");
  }

  /** The failed version wrote to the data, as it says itself; none of that is left. */
  private void returnsByItself(String content) {
    var container = container();

    var failed =
        told("return from a version that fails", wrecking(), "failed").path("evidence").toString();

    assertThat(failed).contains(WreckingPostgres.SAYS + WreckingPostgres.LEAVES);
    assertThat(container()).as("the same container").isEqualTo(container);
    database.awaitOpen();
    assertThat(database.ask(CONTENT)).isEqualTo(content);
    assertThat(version()).isEqualTo(18);
  }

  private JsonNode wrecking() {
    return operator.plan(upgrade(WreckingPostgres.VERSION));
  }

  /** Version 15 cannot read what 18 has made of the data: the rollback fails, and is undone. */
  private void definitionAloneDoesNotReturn(String content) {
    var plan = operator.plan(rollback("null"));
    assertThat(plan.path("warnings").toString()).contains("data that 18-1 has written");

    var failed = operator.ended(operator.applied(plan), "failed");

    assertThat(failed.path("evidence").toString()).contains("the data is of version 18");
    database.awaitOpen();
    assertThat(database.ask(CONTENT)).isEqualTo(content);
  }

  private void rollsBackWithData(String content) {
    var written = operator.client().get("/api/v1/instances/" + instance + "/snapshots").body();
    var ofFifteen =
        written
            .path("items")
            .valueStream()
            .filter(each -> each.path("revision").asInt() == 1)
            .map(each -> each.path("id").asString())
            .toList();
    assertThat(ofFifteen).hasSize(1);

    var plan = operator.plan(rollback("\"" + ofFifteen.getFirst() + "\""));
    assertThat(plan.at("/effects/volumes/0/action").asString()).isEqualTo("restore");
    assertThat(plan.path("warnings").toString()).doesNotContain("data that 18-1 has written");
    told("rollback from 18 to 15, with its data", plan, "succeeded");

    assertThat(version()).isEqualTo(15);
    assertThat(database.ask(CONTENT)).isEqualTo(content);
    assertThat(operator.healthy(instance).path("version").asString()).isEqualTo("15-2");
  }

  /** Applies a plan to its end, and says how long clients had to wait. */
  private JsonNode told(String what, JsonNode plan, String end) {
    var ended = new AtomicReference<JsonNode>();
    var begin = System.nanoTime();
    var interruption =
        database.interruptedBy(() -> ended.set(operator.ended(operator.applied(plan), end)));
    log.info(
        "{} rows, {}: {} ms, clients without an answer for {} ms; {}",
        ROWS,
        what,
        Duration.ofNanos(System.nanoTime() - begin).toMillis(),
        interruption.toMillis(),
        ended.get().path("steps").valueStream().map(UpgradeIT::took).toList());
    return ended.get();
  }

  private static String took(JsonNode step) {
    var begin = step.path("startedAt");
    return "%s: %s ms"
        .formatted(
            step.path("title").asString(),
            begin.isNull()
                ? "no"
                : Duration.between(
                        Instant.parse(begin.asString()),
                        Instant.parse(step.path("endedAt").asString()))
                    .toMillis());
  }

  private void fill() {
    database.awaitOpen();
    database.tell(
        "postgres",
        "create table item (id int primary key, label text)",
        "insert into item select n, md5(n::text) from generate_series(1, %d) n".formatted(ROWS),
        "create role clerk login password 'a clerk''s word'",
        "create database ledger owner clerk");
    database.tell(
        "ledger", "create table entry as select 42 as amount", "alter table entry owner to clerk");
  }

  private int version() {
    return Integer.parseInt(database.ask("show server_version_num")) / 10_000;
  }

  private static String installed(Operator operator) {
    var plan =
        operator.plan(
            """
            {"kind": "install", "package": "postgresql", "version": "15-2", "name": "/upgrade/db",
             "options": {"database": {"password": "%s"}}}
            """
                .formatted(PASSWORD));
    operator.ended(operator.applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private String upgrade(String version) {
    return "{\"kind\": \"upgrade\", \"instance\": \"%s\", \"version\": \"%s\"}"
        .formatted(instance, version);
  }

  private String rollback(String snapshot) {
    return "{\"kind\": \"rollback\", \"instance\": \"%s\", \"revision\": 1, \"snapshot\": %s}"
        .formatted(instance, snapshot);
  }

  private String container() {
    return EngineContents.engine()
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(List.of("universe.instance=" + instance))
        .exec()
        .getFirst()
        .getId();
  }
}
