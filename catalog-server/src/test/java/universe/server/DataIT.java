package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
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
import universe.server.testing.VolumeArchive;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** What becomes of the data of an instance on a real engine. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Patient
class DataIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String DUMPED =
      """
      {"volumes": [{"path": "/data", "snapshot": "dump",
        "dump": {"command": ["sh", "-c", "test -e /data/mute && exit 6; cat /data/rows"]},
        "restore": {"command":
          ["sh", "-c", "cat > /data/rows; ! grep poison /data/rows 1>&2"]}}]}
      """;

  private PackageFolder packages;
  private ServerProcess server;
  private Operator operator;
  private String prefix;
  private UUID installation;

  @BeforeAll
  void start() throws SQLException {
    packages = PackageFolder.create();
    prefix = "data" + UUID.randomUUID().toString().substring(0, 6);
    var database = PostgresDatabase.create();
    server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.runtime.look", "500ms")
            .with("universe.instance.patience", "2")
            .start();
    operator = new Operator(server.client());
    packages.publishDescribed("dumper", DUMPED);
    operator.awaitPackage("dumper");
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
  void putsBackExactlyWhatWasSaved() throws IOException {
    var instance = installed("/odd");
    var container = container(instance);
    write(container, VolumeArchive.ODD);
    run(container, "head -c 8000000 /dev/urandom > /data/large; mkfifo /data/pipe");
    run(container, "ln /data/large /data/same; touch -d '2020-01-02 03:04:05' /data");
    var saved = held(container);

    var snapshot = snapshot(instance);
    run(
        container,
        "rm -rf /data/volume /data/large /data/same /data/pipe; echo other > /data/index.html; chmod 700 /data");
    operator.ended(restore(snapshot), "succeeded");

    assertThat(held(container)).isEqualTo(saved).hasSizeGreaterThan(12);
    assertThat(container(instance)).as("the same container").isEqualTo(container);
    operator.healthy(instance);
    assertThat(EngineContents.of(installation, prefix).containers())
        .noneMatch(name -> name.endsWith(".copy"));
  }

  @Test
  void aRestoreThatDoesNotBecomeWellLeavesWhatWasThere() throws IOException {
    var instance = installed("/poisoned");
    var container = container(instance);
    run(container, "touch /data/poison");
    var snapshot = snapshot(instance, "{\"whileRunning\": true}");
    run(container, "rm /data/poison; echo precious > /data/kept");
    var present = held(container);

    var operation = operator.ended(restore(snapshot), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 3");
    assertThat(held(container)).isEqualTo(present);
    assertThat(container(instance)).as("the same container").isEqualTo(container);
    operator.healthy(instance);
    var left = server.client().get("/api/v1/instances/" + instance + "/snapshots").body();
    assertThat(left.path("items")).hasSize(1);
  }

  @Test
  void aChangeThatSpoilsTheDataAndFailsLeavesWhatWasThere() throws IOException {
    var instance = installed("/spoilt");
    var container = container(instance);
    run(container, "echo precious > /data/kept");
    var present = held(container);

    var plan =
        operator.plan(
            """
            {"kind": "reconfigure", "instance": "%s", "options": {"service": {"spoils": true}}}
            """
                .formatted(instance));
    assertThat(plan.at("/effects/volumes").get(0).path("reason").asString())
        .contains("put back if the change fails");
    var operation = operator.ended(operator.applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 4");
    assertThat(container(instance)).as("the same container").isEqualTo(container);
    operator.healthy(instance);
    assertThat(held(container)).isEqualTo(present);
    assertThat(EngineContents.of(installation, prefix).containers())
        .filteredOn(name -> name.contains("spoilt"))
        .hasSize(1);
  }

  @Test
  void aCloneHasTheDataAndGoesItsOwnWay() throws IOException {
    var instance = installed("/first");
    var container = container(instance);
    write(container, VolumeArchive.ODD);
    run(container, "echo shared > /data/row");
    var saved = held(container);

    var plan =
        operator.plan(
            "{\"kind\": \"clone\", \"instance\": \"%s\", \"name\": \"/second\"}"
                .formatted(instance));
    operator.ended(operator.applied(plan), "succeeded");

    var clone = plan.path("instanceId").asString();
    operator.healthy(clone);
    assertThat(held(container(clone))).isEqualTo(saved);
    assertThat(container(instance)).as("the same container").isEqualTo(container);
    run(container(clone), "echo other > /data/row; rm /data/index.html");
    assertThat(held(container)).isEqualTo(saved);
    operator.healthy(instance);
    assertThat(EngineContents.of(installation, prefix).containers())
        .noneMatch(name -> name.endsWith(".copy"));
    var left = server.client().get("/api/v1/instances/" + instance + "/snapshots").body();
    assertThat(left.path("items")).isEmpty();
  }

  @Test
  void letsAPackageWriteAndReadItsData() throws IOException {
    var instance = installed("dumper", "/dumped");
    var container = container(instance);
    run(container, "head -c 2000000 /dev/urandom | base64 > /data/rows");
    var rows = content(container, "rows");
    var began = began(container);

    var snapshot = snapshot(instance);

    assertThat(began(container)).as("it went on meanwhile").isEqualTo(began);
    assertThat(snapshot.at("/volumes/0/form").asString()).isEqualTo("dump");
    assertThat(snapshot.path("rawBytes").asLong()).isEqualTo(rows.length());
    run(container, "echo other > /data/rows; touch /data/stray; chmod 711 /data");
    operator.ended(restore(snapshot), "succeeded");
    assertThat(content(container, "rows")).isEqualTo(rows);
    assertThat(held(container)).noneMatch(line -> line.contains("stray"));
    assertThat(container(instance)).as("the same container").isEqualTo(container);
    operator.healthy(instance);
    aNewInstanceBeginsWithTheDump(snapshot, rows);
  }

  private void aNewInstanceBeginsWithTheDump(JsonNode snapshot, String rows) throws IOException {
    var plan =
        operator.plan(
            "{\"kind\": \"clone\", \"snapshot\": \"%s\", \"name\": \"/dumped/too\"}"
                .formatted(snapshot.path("id").asString()));
    assertThat(plan.at("/effects/volumes/0/reason").asString()).startsWith("begins empty");
    operator.ended(operator.applied(plan), "succeeded");

    var clone = plan.path("instanceId").asString();
    operator.healthy(clone);
    assertThat(content(container(clone), "rows")).isEqualTo(rows);
  }

  @Test
  void aDumpThatCannotBeReadLeavesWhatWasThere() throws IOException {
    var instance = installed("dumper", "/muddled");
    var container = container(instance);
    run(container, "echo poison > /data/rows");
    var snapshot = snapshot(instance);
    run(container, "echo precious > /data/rows");
    var present = held(container);

    var operation = operator.ended(restore(snapshot), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 1", "poison");
    assertThat(held(container)).isEqualTo(present);
    operator.healthy(instance);
  }

  @Test
  void aDumpThatCannotBeWrittenLeavesNothing() {
    var instance = installed("dumper", "/mute");
    run(container(instance), "touch /data/mute");

    var answer = server.client().post("/api/v1/instances/" + instance + "/snapshots", "");
    var operation = operator.ended(answer.body().path("operation"), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 6");
    var left = server.client().get("/api/v1/instances/" + instance + "/snapshots").body();
    assertThat(left.path("items")).isEmpty();
    operator.healthy(instance);
  }

  private String installed(String name) {
    return installed("keeper", name);
  }

  private String installed(String packageName, String name) {
    var plan =
        operator.plan(
            """
            {"kind": "install", "package": "%s", "name": "%s"}
            """
                .formatted(packageName, name));
    operator.ended(operator.applied(plan), "succeeded");
    var id = plan.path("instanceId").asString();
    operator.healthy(id);
    return id;
  }

  private JsonNode snapshot(String instance) {
    return snapshot(instance, "");
  }

  private JsonNode snapshot(String instance, String how) {
    var path = "/api/v1/instances/" + instance + "/snapshots";
    var answer = server.client().post(path, how);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    operator.ended(answer.body().path("operation"), "succeeded");
    return server.client().get(path).body().path("items").get(0);
  }

  private JsonNode restore(JsonNode snapshot) {
    var answer =
        server
            .client()
            .post("/api/v1/snapshots/" + snapshot.path("id").asString() + "/restore", "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  /** Id of the only container of an instance. */
  private static String container(String instance) {
    return EngineContents.engine()
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(List.of("universe.instance=" + instance))
        .exec()
        .getFirst()
        .getId();
  }

  private static String began(String container) {
    return requireNonNull(
        EngineContents.engine().inspectContainerCmd(container).exec().getState().getStartedAt());
  }

  private static String content(String container, String file) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            EngineContents.engine()
                .copyArchiveFromContainerCmd(container, "/data/" + file)
                .exec())) {
      requireNonNull(tar.getNextEntry());
      return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(String container, VolumeArchive archive) {
    EngineContents.engine()
        .copyArchiveToContainerCmd(container)
        .withRemotePath("/data")
        .withTarInputStream(new ByteArrayInputStream(archive.tar()))
        .exec();
  }

  private static void run(String container, String script) {
    var engine = EngineContents.engine();
    await("the task runs")
        .atMost(PATIENCE)
        .until(() ->
            requireNonNull(engine.inspectContainerCmd(container).exec().getState().getRunning()));
    var exec =
        engine
            .execCreateCmd(container)
            .withCmd("/bin/sh", "-c", script)
            .withAttachStdout(true)
            .withAttachStderr(true)
            .exec()
            .getId();
    try {
      engine.execStartCmd(exec).exec(new ResultCallback.Adapter<Frame>()).awaitCompletion();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertThat(engine.inspectExecCmd(exec).exec().getExitCodeLong()).as(script).isZero();
  }

  private static List<String> held(String container) throws IOException {
    try (var tar =
        EngineContents.engine().copyArchiveFromContainerCmd(container, "/data/.").exec()) {
      return VolumeArchive.lines(tar);
    }
  }
}
