package universe.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.RestartPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.EngineContents;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** What somebody changes by hand on a real engine: seen, and healed or reported as was set. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Patient
class DriftIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SEEN_WITHIN = Duration.ofSeconds(5);
  private static final DockerClient ENGINE = EngineContents.engine();

  private PackageFolder packages;
  private ServerProcess server;
  private Operator operator;
  private String prefix;
  private UUID installation;
  private String healed;
  private String reported;

  /** What somebody does, and how the engine shows that it is so; functions without state. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum ByHand {
    STOPPED(
        (engine, seen) -> engine.stopContainerCmd(seen.getId()).withTimeout(1).exec(),
        now -> !requireNonNull(now.getState().getRunning())),
    REMOVED(
        (engine, seen) -> engine.removeContainerCmd(seen.getId()).withForce(true).exec(),
        _ -> false),
    PAUSED(
        (engine, seen) -> engine.pauseContainerCmd(seen.getId()).exec(),
        now -> requireNonNull(now.getState().getPaused())),
    OFF_NETWORK(
        (engine, seen) ->
            engine
                .disconnectFromNetworkCmd()
                .withContainerId(seen.getId())
                .withNetworkId(requireNonNull(seen.getHostConfig().getNetworkMode()))
                .exec(),
        now -> now.getNetworkSettings().getNetworks().isEmpty()),
    LIMITS(
        (engine, seen) ->
            engine
                .updateContainerCmd(seen.getId())
                .withMemory(200L << 20)
                .withMemorySwap(200L << 20)
                .exec(),
        now -> requireNonNull(now.getHostConfig().getMemory()) == 200L << 20),
    PROCESSES(
        (_, seen) -> docker("update", "--pids-limit", "-1", seen.getId()),
        now -> {
          var limit = now.getHostConfig().getPidsLimit();
          return limit == null || limit <= 0;
        }),
    RESTART_POLICY(
        (engine, seen) ->
            engine
                .updateContainerCmd(seen.getId())
                .withRestartPolicy(RestartPolicy.onFailureRestart(1))
                .exec(),
        now ->
            "on-failure".equals(requireNonNull(now.getHostConfig().getRestartPolicy()).getName())),
    RENAMED(
        (engine, seen) ->
            engine
                .renameContainerCmd(seen.getId())
                .withName(seen.getName().substring(1) + ".mine")
                .exec(),
        now -> now.getName().endsWith(".mine"));

    private final BiConsumer<DockerClient, InspectContainerResponse> act;
    private final Predicate<InspectContainerResponse> shows;

    ByHand(
        BiConsumer<DockerClient, InspectContainerResponse> act,
        Predicate<InspectContainerResponse> shows) {
      this.act = act;
      this.shows = shows;
    }

    /** By the command line: the client speaks a version of the API without this limit. */
    private static void docker(String... words) {
      var command = Stream.concat(Stream.of("docker"), Stream.of(words)).toList();
      try {
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private String word() {
      return this == PROCESSES ? "limits" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @BeforeAll
  void start() throws SQLException {
    packages = PackageFolder.create();
    prefix = "drift" + UUID.randomUUID().toString().substring(0, 6);
    var database = PostgresDatabase.create();
    server =
        packages
            .offeredTo(ServerProcess.on(database))
            .with("universe.installation.name", prefix)
            .with("universe.instance.patience", "2")
            .start();
    operator = new Operator(server.client());
    operator.awaitPackage("keeper");
    installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
    healed = installed("/healed");
    reported = installed("/reported");
    follow(reported, "report");
  }

  @AfterAll
  void leaveNothing() {
    server.close();
    EngineContents.of(installation, prefix).remove();
    packages.close();
  }

  @ParameterizedTest
  @EnumSource
  void isSeenAndHealedOrReported(ByHand byHand) {
    var here = container(healed);
    var there = container(reported);
    var start = Instant.now();
    byHand.act.accept(ENGINE, there);
    var reportedAfter = told(reported, "drift-seen", start);
    start = Instant.now();
    byHand.act.accept(ENGINE, here);
    var seenAfter = told(healed, "drift-seen", start);
    var healedAfter = told(healed, "drift-healed", start);
    System.out.printf(
        "drift %s: seen after %d ms (reported) and %d ms, healed after %d ms%n",
        byHand.word(), reportedAfter.toMillis(), seenAfter.toMillis(), healedAfter.toMillis());
    assertThat(List.of(reportedAfter, seenAfter)).allMatch(each -> each.compareTo(SEEN_WITHIN) < 0);

    operator.healthy(healed);
    assertThat(byHand.shows.test(container(healed))).as("healed").isFalse();
    var drift = drift(reported, byHand.word());
    assertThat(drift.path("standing").asString()).isEqualTo("seen");
    assertThat(drift.path("allowedActions").toString()).contains("revert", "ignore");
    assertThat(find(reported).map(byHand.shows::test).orElse(byHand == ByHand.REMOVED))
        .as("reported only")
        .isTrue();
    act(drift, "revert", 204);
    told(reported, "drift-healed", start);
    operator.healthy(reported);
    assertThat(byHand.shows.test(container(reported))).as("reverted").isFalse();
    assertThat(drifts(reported)).isEmpty();
  }

  @Test
  void aNetworkThatWasRemovedIsMadeAgain() {
    follow(healed, "report");
    var network = requireNonNull(container(healed).getHostConfig().getNetworkMode());
    Stream.of(healed, reported)
        .forEach(each -> ByHand.OFF_NETWORK.act.accept(ENGINE, container(each)));
    var start = Instant.now();
    ENGINE.removeNetworkCmd(network).exec();

    follow(healed, "heal");
    told(healed, "drift-healed", start);
    act(drift(reported, "off-network"), "revert", 204);
    told(reported, "drift-healed", start);

    assertThat(container(healed).getNetworkSettings().getNetworks()).containsKey(network);
    operator.healthy(healed);
    operator.healthy(reported);
  }

  @Test
  void aStrangerOfTheSameNameIsLeftAlone() {
    var name = container(reported).getName().substring(1);
    var start = Instant.now();
    ByHand.REMOVED.act.accept(ENGINE, container(reported));
    told(reported, "drift-seen", start);
    var stranger =
        ENGINE.createContainerCmd(BusyBoxImage.NAME).withName(name).withCmd("true").exec().getId();
    try {
      act(drift(reported, "removed"), "revert", 204);
      await("the stranger is named")
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(instance(reported).path("healthReason").asString())
                  .contains(name, "outside Universe"));
      assertThat(ENGINE.inspectContainerCmd(stranger).exec().getName()).endsWith(name);
    } finally {
      ENGINE.removeContainerCmd(stranger).withForce(true).exec();
    }
    operator.healthy(reported);
  }

  @Test
  void aVolumeThatIsGoneIsNeverHealedInSilence() {
    var volume = dataVolume();
    var start = Instant.now();
    ByHand.REMOVED.act.accept(ENGINE, container(reported));
    ENGINE.removeVolumeCmd(volume).exec();
    var after = told(reported, "drift-seen", start);
    System.out.printf("drift volume-gone: seen after %d ms%n", after.toMillis());
    var gone = drift(reported, "volume-gone");
    assertThat(gone.path("expected").asString()).contains(volume);
    assertThat(gone.path("allowedActions").toString()).contains("adopt").doesNotContain("revert");

    follow(reported, "heal");
    act(gone, "revert", 409);
    operator.healthy(healed);
    assertThat(find(reported)).as("nothing runs on an empty volume").isEmpty();
    act(drift(reported, "volume-gone"), "adopt", 204);

    operator.healthy(reported);
    follow(reported, "report");
  }

  @Test
  void aVolumeThatIsGoneComesBackFromASnapshotInOneStep() {
    operator.healthy(reported);
    var data = new VolumeSpoiler();
    data.spoil(reported);
    var snapshots = "/api/v1/instances/" + reported + "/snapshots";
    operator.ended(accepted(snapshots), "succeeded");
    var snapshot = server.client().get(snapshots).body().path("items").get(0).path("id").asString();
    var volume = dataVolume();
    var start = Instant.now();
    ByHand.REMOVED.act.accept(ENGINE, container(reported));
    ENGINE.removeVolumeCmd(volume).exec();
    told(reported, "drift-seen", start);

    var restored = accepted("/api/v1/snapshots/" + snapshot + "/restore");

    var steps = operator.ended(restored, "succeeded").path("steps").toString();
    assertThat(steps).contains("Put back the data").doesNotContain("Save the data");
    operator.healthy(reported);
    assertThat(dataVolume()).isEqualTo(volume);
    assertThat(data.isSpoilt(reported)).as("what the snapshot held").isTrue();
    await("nothing is amiss any more")
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(drifts(reported)).isEmpty());
  }

  @Test
  void whatWasStoppedByHandRunsAgainAfterARestore() {
    operator.healthy(reported);
    operator.ended(accepted("/api/v1/instances/" + reported + "/snapshots"), "succeeded");
    var snapshot =
        server
            .client()
            .get("/api/v1/instances/" + reported + "/snapshots")
            .body()
            .path("items")
            .get(0)
            .path("id")
            .asString();
    var start = Instant.now();
    ByHand.STOPPED.act.accept(ENGINE, container(reported));
    told(reported, "drift-seen", start);

    var restored = accepted("/api/v1/snapshots/" + snapshot + "/restore");

    assertThat(operator.ended(restored, "succeeded").path("steps").toString())
        .contains("Start task 0 of reported");
    operator.healthy(reported);
    await("nothing is amiss any more")
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(drifts(reported)).isEmpty());
  }

  @Test
  void aTaskThatCrashesSoonAfterItsFirstGoodAnswerDoesNotCountAsInstalled() {
    packages.publish(
        "flash",
        0,
        template ->
            template.replace(
                "httpd -f -p 8080 -h /data & wait", "httpd -p 8080 -h /data; sleep 2; exit 7"));
    operator.awaitPackage("flash");
    var plan =
        operator.plan("{\"kind\": \"install\", \"package\": \"flash\", \"name\": \"/flash\"}");

    var operation = operator.ended(operator.applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 7");
  }

  @Test
  void aTaskThatIsWellButNotReadyYetIsWaitedFor() {
    packages.publish(
        "gated",
        0,
        template ->
            template
                .replace("-h /data & wait", "-h /data & sleep 3; echo 1 > /data/ready; wait")
                .replace(
                    "\"networks\"",
                    """
                    "readinessChecks": [{"name": "plan", "portName": "http", "path": "/ready",
                      "intervalSeconds": 2, "timeoutSeconds": 1, "preserveLastResponse": true}],
                    "networks"\
                    """));
    operator.awaitPackage("gated");
    var plan =
        operator.plan("{\"kind\": \"install\", \"package\": \"gated\", \"name\": \"/gated\"}");
    var operation = operator.applied(plan);

    await("the operation says what it waits for")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() ->
            assertThat(
                    server
                        .client()
                        .get("/api/v1/operations/" + operation.path("id").asString())
                        .body()
                        .path("waitingFor")
                        .asString(""))
                .contains("readiness check 'plan': /ready answered 404", "Not Found"));
    operator.ended(operation, "succeeded");
    var removal = operator.planUninstall(plan.path("instanceId").asString(), "delete");
    operator.ended(operator.applied(removal), "succeeded");
  }

  private String installed(String name) {
    var plan = operator.planInstall(name, "a password of tests");
    operator.ended(operator.applied(plan), "succeeded");
    var id = plan.path("instanceId").asString();
    operator.healthy(id);
    return id;
  }

  private void follow(String instance, String policy) {
    var answer =
        server
            .client()
            .put(
                "/api/v1/instances/" + instance + "/drift-policy",
                "{\"policy\": \"" + policy + "\"}");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(instance(instance).path("driftPolicy").asString()).isEqualTo(policy);
  }

  private JsonNode instance(String id) {
    return server.client().get("/api/v1/instances/" + id).body();
  }

  /** How long after the start the activity tells this of an instance. */
  private Duration told(String instance, String action, Instant start) {
    var path = "/api/v1/activity?limit=50";
    return await(action + " of " + instance)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                server
                    .client()
                    .get(path)
                    .body()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("action").asString().equals(action))
                    .filter(each -> each.at("/subject/id").asString().equals(instance))
                    .map(each -> Duration.between(start, Instant.parse(each.path("at").asString())))
                    .filter(after -> !after.isNegative())
                    .min(Duration::compareTo),
            Optional::isPresent)
        .orElseThrow();
  }

  private JsonNode drifts(String instance) {
    return server.client().get("/api/v1/instances/" + instance + "/drift").body().path("items");
  }

  private JsonNode drift(String instance, String kind) {
    return await(kind)
        .atMost(PATIENCE)
        .until(() -> found(instance, kind), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<JsonNode> found(String instance, String kind) {
    return drifts(instance)
        .valueStream()
        .filter(each -> each.path("kind").asString().equals(kind))
        .map(each -> ((ObjectNode) each).put("instance", instance))
        .map(JsonNode.class::cast)
        .findFirst();
  }

  private void act(JsonNode drift, String action, int status) {
    var answer =
        server
            .client()
            .post(
                "/api/v1/instances/%s/drift/%s/actions/%s"
                    .formatted(
                        drift.path("instance").asString(), drift.path("id").asString(), action),
                "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
  }

  private JsonNode accepted(String path) {
    var answer = server.client().post(path, "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  private String dataVolume() {
    return requireNonNull(container(reported).getMounts()).stream()
        .map(InspectContainerResponse.Mount::getName)
        .filter(name -> name != null && name.contains("data"))
        .findFirst()
        .orElseThrow();
  }

  private static InspectContainerResponse container(String instance) {
    return find(instance).orElseThrow();
  }

  private static Optional<InspectContainerResponse> find(String instance) {
    return ENGINE
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(List.of("universe.instance=" + instance))
        .exec()
        .stream()
        .map(Container::getId)
        .map(EngineContents::container)
        .findFirst();
  }
}
