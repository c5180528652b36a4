package universe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.KillPoint.Moment;
import universe.server.testing.DatabaseLine;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** The database is gone in the middle of an operation, for longer than its lease. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Patient
class DatabaseGoneIT {

  private static final Duration OUTAGE =
      Duration.ofSeconds(Boolean.getBoolean("universe.test.full") ? 60 : 8);
  private static final String PASSWORD = "a password of tests";

  private final String prefix = "gone" + UUID.randomUUID().toString().substring(0, 6);
  private PostgresDatabase database;
  private DatabaseLine line;
  private PackageFolder packages;
  private ServerProcess server;
  private JournalHold hold;
  private Operator operator;
  private UUID installation;

  @BeforeAll
  void start() throws SQLException {
    database = PostgresDatabase.create();
    line = DatabaseLine.to(database);
    packages = PackageFolder.create();
    server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.database.url", line.url())
            .with("universe.installation.name", prefix)
            .with("universe.operation.lease", "4s")
            .with("universe.operation.heartbeat", "500ms")
            .with("universe.operation.poll", "200ms")
            .with("universe.runtime.lease", "4s")
            .start();
    hold = new JournalHold(database);
    operator = new Operator(server.client());
    installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
    operator.awaitPackage("keeper");
  }

  @AfterAll
  void leaveNothing() throws SQLException, IOException {
    hold.close();
    server.close();
    line.close();
    packages.close();
    EngineContents.of(installation, prefix).remove();
  }

  @Test
  void operationsGoOnWhenItIsBack() {
    var undisturbed = play(operator.planInstall("/before", PASSWORD));
    play(operator.planUninstall(undisturbed, "delete"));
    var nothing = Traces.of(database, installation, prefix);

    var instance = playCutOff(operator.planInstall("/cut-off", PASSWORD), "install", "create-task");

    operator.healthy(instance);
    assertThat(EngineContents.of(installation).containers()).hasSize(1);
    playCutOff(operator.planUninstall(instance, "delete"), "uninstall", "remove-task");
    assertThat(Traces.of(database, installation, prefix)).isEqualTo(nothing);
  }

  private String play(JsonNode plan) {
    operator.ended(operator.applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private String playCutOff(JsonNode plan, String kind, String step) {
    hold.at(kind, step, Moment.DONE_BUT_NOT_WRITTEN);
    var operation = operator.applied(plan);
    hold.awaitHeld();
    line.cut();
    hold.release();

    assertSaysSo();
    await("the outage lasts").pollDelay(OUTAGE).atMost(OUTAGE.multipliedBy(2)).until(() -> true);
    line.mend();

    operator.ended(operation, "succeeded");
    return plan.path("instanceId").asString();
  }

  private void assertSaysSo() {
    var client = server.client();
    var answer = client.get("/api/v1/instances");
    assertThat(answer.status())
        .as(() -> answer.response().body() + "\n" + server.logTail())
        .isEqualTo(503);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/database-unavailable");
    assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
  }
}
