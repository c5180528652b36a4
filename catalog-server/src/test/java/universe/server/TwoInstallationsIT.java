package universe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Two installations, each with a server and a database of its own, on one engine. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Patient
class TwoInstallationsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String INSTANCE = "/keeper";
  private static final String PASSWORD = "a password of tests";

  private PackageFolder packages;
  private House ours;
  private House theirs;

  /** An installation and what it is called. */
  private record House(ServerProcess server, UUID id, String prefix) {

    static House build(String name, PackageFolder packages) throws SQLException {
      var prefix = name + UUID.randomUUID().toString().substring(0, 6);
      var database = PostgresDatabase.create();
      var server =
          packages
              .offeredTo(ServerProcess.on(database))
              .with("universe.installation.name", prefix)
              .with("universe.instance.sweep", "1s")
              .with("universe.runtime.look", "500ms")
              .start();
      var id =
          JdbcClient.create(database.dataSource())
              .sql("select id from installation")
              .query(UUID.class)
              .single();
      var house = new House(server, id, prefix);
      house.operator().awaitPackage("keeper");
      return house;
    }

    Operator operator() {
      return new Operator(server.client());
    }

    /** Id of a new instance that runs and is well. */
    String install() {
      var plan = operator().planInstall(INSTANCE, PASSWORD);
      operator().ended(operator().applied(plan), "succeeded");
      var id = plan.path("instanceId").asString();
      operator().healthy(id);
      return id;
    }

    void uninstall(String instance, String volumes) {
      operator()
          .ended(operator().applied(operator().planUninstall(instance, volumes)), "succeeded");
    }

    EngineContents contents() {
      return EngineContents.of(id, prefix);
    }

    String container() {
      return contents().containers().first();
    }

    JsonNode instances() {
      return server.client().get("/api/v1/instances").body().path("items");
    }

    void tearDown() {
      server.close();
      contents().remove();
    }
  }

  @BeforeAll
  void buildBoth() throws SQLException {
    packages = PackageFolder.create();
    ours = House.build("ours", packages);
    theirs = House.build("theirs", packages);
  }

  @AfterAll
  void tearDownBoth() {
    ours.tearDown();
    theirs.tearDown();
    packages.close();
  }

  @Test
  void leaveEachOtherAlone() {
    var here = ours.install();
    var there = theirs.install();
    var untouched = theirs.contents();
    var startedThere = startedAt(theirs);

    assertThat(ours.instances()).hasSize(1);
    assertThat(theirs.instances()).hasSize(1);
    assertThat(ours.contents().containers()).doesNotContainAnyElementsOf(untouched.containers());
    assertThat(ours.contents().volumes()).doesNotContainAnyElementsOf(untouched.volumes());

    // Ours is killed behind our back: only we bring ours back, and nobody touches theirs.
    EngineContents.engine().removeContainerCmd(ours.container()).withForce(true).exec();
    await("ours comes back").atMost(PATIENCE).until(() -> ours.contents().containers().size() == 1);
    ours.operator().healthy(here);

    ours.uninstall(here, "delete");
    assertThat(ours.contents().containers()).isEmpty();
    assertThat(ours.contents().volumes()).isEmpty();

    // A sweep of ours comes by in the meantime.
    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
    assertThat(theirs.contents()).isEqualTo(untouched);
    assertThat(startedAt(theirs)).isEqualTo(startedThere);
    theirs.operator().healthy(there);
    theirs.uninstall(there, "delete");
    assertThat(theirs.contents().containers()).isEmpty();
  }

  private static String startedAt(House house) {
    return String.valueOf(EngineContents.container(house.container()).getState().getStartedAt());
  }
}
