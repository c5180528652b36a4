package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.KillPoint.Moment;
import universe.server.testing.EngineContents;
import universe.server.testing.SampleServer;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/** What was there before an operation is there again after it was cancelled, on the real engine. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancelIT {

  private static final List<String> ON_RECORD =
      List.of(
          "select 'instance ' || id || ' ' || revision from instance where removed_at is null",
          """
          select 'revision ' || r.instance || ' ' || r.number from revision r
            join instance i on i.id = r.instance where i.removed_at is null
          """,
          "select 'port ' || port || ' ' || instance || ' ' || purpose from port_reservation",
          "select 'share ' || instance || ' ' || cpus || ' ' || memory_mib from resource_reservation",
          "select 'task ' || id || ' ' || wanted from task",
          "select 'volume ' || name || ' ' || state from volume where state <> 'purged'",
          "select 'snapshot ' || id || ' ' || state from snapshot");

  private SampleServer server;
  private JournalHold hold;

  @BeforeAll
  void start() throws SQLException {
    server = SampleServer.shared();
    hold = new JournalHold(server.database());
  }

  @AfterAll
  void letGo() throws SQLException {
    hold.close();
  }

  @Test
  void aCancelledInstallLeavesNothing() {
    var before = there();

    cancelled(install("/cancelled"), "install", "start-task");

    assertThat(there()).isEqualTo(before);
  }

  @Test
  void aCancelledUpgradeLeavesWhatRan() {
    var plan = install("/upgraded");
    var instance = plan.path("instanceId").asString();
    server.operator().ended(server.operator().applied(plan), "succeeded");
    var before = there();

    cancelled(
        server
            .operator()
            .plan(
                "{\"kind\": \"upgrade\", \"instance\": \"%s\", \"version\": \"%s\"}"
                    .formatted(instance, "7.0-2")),
        "upgrade",
        "start-task");

    server.operator().healthy(instance);
    assertThat(there()).isEqualTo(before);
    var removal = server.operator().planUninstall(instance, "delete");
    server.operator().ended(server.operator().applied(removal), "succeeded");
  }

  private JsonNode install(String name) {
    return server
        .operator()
        .plan(
            """
            {"kind": "install", "package": "redis", "version": "7.0-1", "name": "%s"}
            """
                .formatted(name));
  }

  /** Cancels while a step has done its work and has not yet been able to say so. */
  private void cancelled(JsonNode plan, String kind, String step) {
    hold.at(kind, step, Moment.DONE_BUT_NOT_WRITTEN);
    var operation = server.operator().applied(plan);
    hold.awaitHeld();
    var path = "/api/v1/operations/" + operation.path("id").asString() + "/cancel";
    // It waits for the row that the held step is about to write.
    var answer = CompletableFuture.supplyAsync(() -> server.client().post(path, ""));
    hold.release();
    assertThat(answer.join().status()).isBetween(200, 202);
    server.operator().ended(operation, "cancelled");
  }

  /** All that a cancelled operation could have left behind or taken away. */
  private There there() {
    var engine = EngineContents.engine();
    var containers =
        engine.listContainersCmd().withShowAll(true).exec().stream()
            .filter(each ->
                server
                    .installation()
                    .toString()
                    .equals(each.getLabels().get("universe.installation")))
            .map(each -> each.getId() + " " + each.getState())
            .collect(Collectors.toCollection(TreeSet::new));
    var jdbc = JdbcClient.create(server.database().dataSource());
    var rows = new TreeSet<String>();
    ON_RECORD.forEach(query -> rows.addAll(jdbc.sql(query).query(String.class).list()));
    var contents = EngineContents.of(server.installation(), server.prefix());
    return new There(containers, contents.networks(), contents.volumes(), rows);
  }

  private record There(
      SortedSet<String> containers,
      SortedSet<String> networks,
      SortedSet<String> volumes,
      SortedSet<String> rows) {}
}
