package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Container;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** A service whose tasks follow one another, each with its name, its index and its data. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Patient
class TasksInOrderIT {

  private static final String SERVICE =
      """
      {"tasks": [{"order": "one-by-one"}],
       "volumes": [{"path": "/data", "title": "Pages",
         "drain": {"command":
           ["/bin/sh", "-c", "date > /data/drained-$UNIVERSE_TASK_INDEX"]}}]}
      """;

  private PackageFolder packages;
  private ServerProcess server;
  private Operator operator;
  private String prefix;
  private UUID installation;
  private String instance = "";

  @BeforeAll
  void start() throws SQLException {
    packages = PackageFolder.create();
    packages.publishDescribed(
        "ring", SERVICE, template -> template.replace("\"instances\": 1", "\"instances\": 2"));
    prefix = "order" + UUID.randomUUID().toString().substring(0, 6);
    var database = PostgresDatabase.create();
    server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.instance.settle", "500ms")
            .start();
    operator = new Operator(server.client());
    operator.awaitPackage("ring");
    installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
  }

  @AfterAll
  void leaveNothing() {
    server.close();
    EngineContents.of(installation, prefix).remove();
    packages.close();
  }

  @Test
  @Order(1)
  void startsEachOnceTheOneBeforeItIsWell() {
    var plan = operator.plan("{\"kind\": \"install\", \"package\": \"ring\", \"name\": \"/ring\"}");
    instance = plan.path("instanceId").asString();

    var done = operator.ended(operator.applied(plan), "succeeded");

    assertThat(plan.path("effects").path("steps").toString())
        .contains("Create and start 2 tasks of ring, one by one");
    assertThat(aboutTasks(done))
        .containsExactly(
            "Create task 0 of ring",
            "Start task 0 of ring",
            "Await that task 0 of ring is well",
            "Create task 1 of ring",
            "Start task 1 of ring");
    operator.healthy(instance);
  }

  @Test
  @Order(2)
  void givesEachItsNameAndItsIndex() {
    assertThat(said(0, "echo $UNIVERSE_TASK_INDEX $POD_INSTANCE_INDEX $UNIVERSE_TASK_NAME"))
        .isEqualTo("0 0 ring-0.ring");
    assertThat(said(1, "echo $UNIVERSE_TASK_INDEX $POD_INSTANCE_INDEX $UNIVERSE_TASK_NAME"))
        .isEqualTo("1 1 ring-1.ring");
    assertThat(networkNames()).containsExactly("ring-0.ring", "ring-1.ring");
    assertThat(said(0, "ping -c 1 -W 2 ring-1.ring > /dev/null && echo there")).isEqualTo("there");
    assertThat(said(1, "ping -c 1 -W 2 ring-0.ring > /dev/null && echo there")).isEqualTo("there");
  }

  @Test
  @Order(3)
  void replacesOneAfterTheOther() {
    var done =
        changed("reconfigure", "\"options\": {\"service\": {\"password\": \"another one\"}}");

    assertThat(aboutTasks(done))
        .containsSubsequence(
            "Stop task 0 of ring",
            "Start task 0 of ring",
            "Await that ring is well",
            "Stop task 1 of ring",
            "Start task 1 of ring",
            "Await that ring is well");
  }

  @Test
  @Order(4)
  void drainsWhatIsTakenAwayAndKeepsItsData() {
    changed("scale", "\"tasks\": 3");
    var third = volumeOf(2);

    var plan = plan("scale", "\"tasks\": 2");
    var done = operator.ended(operator.applied(plan), "succeeded");

    assertThat(plan.path("effects").path("volumes").toString())
        .contains(third, "drained: others take its data over");
    assertThat(aboutTasks(done))
        .containsSubsequence("Drain task 2 of ring", "Stop task 2 of ring", "Remove task 2 of ring")
        .doesNotContain("Stop task 0 of ring", "Stop task 1 of ring");
    assertThat(kept()).contains(third);

    changed("scale", "\"tasks\": 3");
    assertThat(volumeOf(2)).as("a new one").isNotEqualTo(third);
    assertThat(said(2, "ls /data")).doesNotContain("drained");
  }

  @Test
  @Order(5)
  void bringsBackTogetherWhatWasThereBefore() {
    changed("scale", "\"tasks\": 0");
    assertThat(aboutTasks(changed("scale", "\"tasks\": 3")))
        .containsExactly(
            "Create task 0 of ring",
            "Create task 1 of ring",
            "Create task 2 of ring",
            "Start task 0 of ring",
            "Start task 1 of ring",
            "Start task 2 of ring",
            "Await that ring is well");

    changed("uninstall", "\"volumes\": \"keep\"");
    var plan = operator.plan("{\"kind\": \"install\", \"package\": \"ring\", \"name\": \"/ring\"}");
    assertThat(plan.path("effects").path("steps").toString())
        .contains("Create and start 2 tasks of ring, together as their data is there");
    instance = plan.path("instanceId").asString();
    assertThat(aboutTasks(operator.ended(operator.applied(plan), "succeeded")))
        .containsExactly(
            "Create task 0 of ring",
            "Create task 1 of ring",
            "Start task 0 of ring",
            "Start task 1 of ring");
  }

  private JsonNode changed(String kind, String rest) {
    return operator.ended(operator.applied(plan(kind, rest)), "succeeded");
  }

  private JsonNode plan(String kind, String rest) {
    return operator.plan(
        "{\"kind\": \"%s\", \"instance\": \"%s\", %s}".formatted(kind, instance, rest));
  }

  private static List<String> aboutTasks(JsonNode operation) {
    return operation
        .path("steps")
        .valueStream()
        .map(step -> step.path("title").asString())
        .filter(title -> title.contains(" of ring") || title.contains("that ring"))
        .toList();
  }

  private List<String> kept() {
    return server
        .client()
        .get("/api/v1/volumes?state=kept")
        .body()
        .path("items")
        .valueStream()
        .map(volume -> volume.path("name").asString())
        .toList();
  }

  private List<String> networkNames() {
    return server
        .client()
        .get("/api/v1/instances/" + instance + "/tasks")
        .body()
        .path("items")
        .valueStream()
        .map(task -> task.path("networkName").asString())
        .toList();
  }

  private String volumeOf(int index) {
    return requireNonNull(EngineContents.container(container(index)).getMounts()).stream()
        .map(mount -> String.valueOf(mount.getName()))
        .filter(name -> name.contains("data"))
        .findFirst()
        .orElseThrow();
  }

  private String said(int index, String script) {
    return EngineContents.said(container(index), "/bin/sh", "-c", script);
  }

  private String container(int index) {
    return EngineContents.engine()
        .listContainersCmd()
        .withLabelFilter(List.of("universe.instance=" + instance, "universe.index=" + index))
        .exec()
        .stream()
        .map(Container::getId)
        .findFirst()
        .orElseThrow();
  }
}
