package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HostConfig;
import java.sql.SQLException;
import java.time.Duration;
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
import universe.server.testing.BusyBoxImage;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** A package that clients reach on another port than the one it listens on. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Patient
class ForwarderIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final DockerClient ENGINE = EngineContents.engine();

  /** All are open before the first of them asks, and each shuts its own half before the answer. */
  private static final String AT_ONCE =
      """
      rm -rf /tmp/said && mkdir -p /tmp/said
      for each in $(seq 40); do
        (sleep 3; printf 'GET / HTTP/1.0\\r\\n\\r\\n') \
          | nc -w 20 notes.marathon.l4lb.thisdcos.directory 8888 > /tmp/said/$each &
      done
      sleep 2; netstat -tn | grep -c ':8888 .*ESTABLISHED'
      wait; cat /tmp/said/* | grep ^task
      """;

  private PackageFolder packages;
  private ServerProcess server;
  private Operator operator;
  private String prefix;
  private UUID installation;
  private String client = "";
  private String instance = "";

  @BeforeAll
  void start() throws SQLException {
    packages = PackageFolder.create();
    publish(0, 8888);
    publish(1, 8080);
    prefix = "forward" + UUID.randomUUID().toString().substring(0, 6);
    var database = PostgresDatabase.create();
    server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.instance.settle", "500ms")
            .with("universe.runtime.look", "500ms")
            .start();
    operator = new Operator(server.client());
    operator.awaitPackage("notes");
    installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
  }

  private void publish(int release, int port) {
    packages.publish(
        "notes",
        release,
        template ->
            template
                .replace("date > /data", "echo task $UNIVERSE_TASK_INDEX > /data")
                .replace(
                    "\"name\": \"http\"",
                    "\"labels\": {\"VIP_0\": \"/notes:%d\"}".formatted(port)));
  }

  @AfterAll
  void leaveNothing() {
    server.close();
    EngineContents.of(installation, prefix).remove();
    packages.close();
  }

  @Test
  @Order(1)
  void isPartOfThePlanAndOfTheEstimate() {
    var request =
        "{\"kind\": \"install\", \"package\": \"notes\", \"version\": \"1.0\", \"name\": \"/team/notes\"}";
    var estimate = server.client().post("/api/v1/estimates", request).body();
    var plan = operator.plan(request);
    instance = plan.path("instanceId").asString();

    assertThat(estimate.path("tasks").asInt()).isEqualTo(2);
    assertThat(estimate.path("memoryBytes").asLong()).isEqualTo((32L + 32L) << 20);
    assertThat(plan.at("/effects/tasks").valueStream())
        .extracting(task -> task.path("service").asString())
        .containsExactly("notes", "notes-vip");
    assertThat(plan.at("/effects/images").toString()).contains("universe/forwarder:1");
    assertThat(plan.at("/effects/ports").valueStream())
        .extracting(port -> port.path("service").asString())
        .containsExactly("notes");
    assertThat(plan.path("warnings").toString()).doesNotContain("8888");
    operator.ended(operator.applied(plan), "succeeded");

    var installed = operator.healthy(instance);
    assertThat(installed.path("services").toString())
        .isEqualTo("[{\"name\":\"notes\",\"tasks\":1}]");
    assertThat(installed.path("endpoints").valueStream())
        .extracting(endpoint -> endpoint.path("inside").asString())
        .containsExactly("notes-team:8080");
  }

  @Test
  @Order(2)
  void answersUnderTheNameAndPortThatClientsKnow() {
    client = clientOnTheNetwork();

    awaitAnswer("task 0", 8888);
  }

  @Test
  @Order(3)
  void bearsManyConnectionsAtOnce() {
    assertThat(answersAtOnce()).hasSize(40).containsOnly("task 0");
  }

  @Test
  @Order(4)
  void sendsConnectionsToAllTasksAndIsNotScaledWithThem() {
    var refused =
        server
            .client()
            .post(
                "/api/v1/plans",
                """
                {"kind": "scale", "instance": "%s", "service": "notes-vip", "tasks": 2}
                """
                    .formatted(instance));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.response().body()).contains("must be one of notes, was notes-vip");

    var plan = plan("scale", "\"tasks\": 2");
    operator.ended(operator.applied(plan), "succeeded");

    assertThat(plan.at("/effects/tasks").valueStream())
        .extracting(task ->
            task.path("name").asString().split("\\.", 2)[1] + " " + task.path("action").asString())
        .containsExactlyInAnyOrder("notes.0.r1 keep", "notes.1.r2 create", "notes-vip.0.r1 keep");
    await().atMost(PATIENCE).until(() -> answersAtOnce().contains("task 1"));
    assertThat(answersAtOnce()).hasSize(40).contains("task 0", "task 1");
  }

  @Test
  @Order(5)
  void comesBackWhenSomebodyRemovesIt() {
    var before = container("notes-vip");

    ENGINE.removeContainerCmd(before).withForce(true).exec();

    await()
        .atMost(PATIENCE)
        .until(() -> !containers("notes-vip").isEmpty() && !container("notes-vip").equals(before));
    operator.healthy(instance);
    awaitAnswer("task", 8888);
  }

  @Test
  @Order(6)
  void followsTasksThatAreReplaced() {
    var before = container("notes-vip");

    var plan = plan("reconfigure", "\"options\": {\"service\": {\"password\": \"another one\"}}");
    operator.ended(operator.applied(plan), "succeeded");

    assertThat(container("notes-vip")).isEqualTo(before);
    await().atMost(PATIENCE).until(() -> answersAtOnce().size() == 40);
  }

  @Test
  @Order(7)
  void restsWhileItsServiceIsSuspended() {
    operator.ended(operator.applied(plan("scale", "\"tasks\": 0")), "succeeded");
    assertThat(containers("notes-vip")).isEmpty();

    operator.ended(operator.applied(plan("scale", "\"tasks\": 1")), "succeeded");
    awaitAnswer("task 0", 8888);
  }

  @Test
  @Order(8)
  void goesWithAVersionThatNeedsNoneAndReturnsWithARollback() {
    var before = server.client().get("/api/v1/instances/" + instance).body().path("revision");

    var upgrade = plan("upgrade", "\"version\": \"1.1\"");
    operator.ended(operator.applied(upgrade), "succeeded");
    assertThat(upgrade.at("/effects/tasks").toString()).contains("notes-vip.0", "remove");
    assertThat(containers("notes-vip")).isEmpty();
    awaitAnswer("task 0", 8080);

    var rollback = plan("rollback", "\"revision\": " + before.asInt());
    operator.ended(operator.applied(rollback), "succeeded");
    awaitAnswer("task 0", 8888);
  }

  @Test
  @Order(9)
  void leavesNothingBehind() {
    ENGINE.removeContainerCmd(client).withForce(true).exec();

    operator.ended(operator.applied(operator.planUninstall(instance, "delete")), "succeeded");
    operator.purgeKept();

    var left = EngineContents.of(installation, prefix);
    assertThat(left.containers()).isEmpty();
    assertThat(left.volumes()).isEmpty();
  }

  @Test
  @Order(10)
  void saysWhatToDoWithoutItsImage() {
    server.stop();
    server.with("universe.runtime.forwarder-image", "127.0.0.1:1/no/forwarder:1").start();

    var plan =
        operator.plan(
            "{\"kind\": \"install\", \"package\": \"notes\", \"version\": \"1.0\", \"name\": \"/notes\"}");
    var failed = operator.ended(operator.applied(plan), "failed");

    assertThat(failed.path("message").asString())
        .contains(
            "image 127.0.0.1:1/no/forwarder:1",
            "'./universe up' builds it, or universe.runtime.forwarder-image names another one");
  }

  private String clientOnTheNetwork() {
    var made =
        ENGINE
            .createContainerCmd(BusyBoxImage.NAME)
            .withName(prefix + "-client")
            .withCmd("sleep", "3600")
            .withHostConfig(HostConfig.newHostConfig().withNetworkMode(prefix + "-dcos"))
            .exec();
    ENGINE.startContainerCmd(made.getId()).exec();
    return made.getId();
  }

  private void awaitAnswer(String begins, int port) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    EngineContents.said(
                        client,
                        "wget",
                        "-qO-",
                        "http://notes.marathon.l4lb.thisdcos.directory:%d/".formatted(port)))
                .startsWith(begins));
  }

  private List<String> answersAtOnce() {
    var said = EngineContents.said(client, "/bin/sh", "-c", AT_ONCE).lines().toList();
    assertThat(said.getFirst()).as("connections that are open together").isEqualTo("40");
    return said.subList(1, said.size());
  }

  private JsonNode plan(String kind, String rest) {
    return operator.plan(
        "{\"kind\": \"%s\", \"instance\": \"%s\", %s}".formatted(kind, instance, rest));
  }

  private String container(String service) {
    return requireNonNull(containers(service).getFirst());
  }

  private List<String> containers(String service) {
    return ENGINE
        .listContainersCmd()
        .withLabelFilter(List.of("universe.instance=" + instance, "universe.service=" + service))
        .exec()
        .stream()
        .map(Container::getId)
        .toList();
  }
}
