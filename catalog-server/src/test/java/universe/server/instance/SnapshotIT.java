package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.Client.Answer;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

@ServerTest
@Import(PackagesForTest.class)
class SnapshotIT {

  @Autowired private Client client;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataForTest data;
  @Autowired private SnapshotSchedules schedules;

  @Test
  void putsBackWhatWasSaved() throws IOException {
    var instance = installed();
    data.write(instance, "first");
    var snapshot = snapshot(instance);
    data.write(instance, "second");

    restored(snapshot);

    assertThat(data.of(instance)).isEqualTo("first");
    assertThat(snapshot.path("state").asString()).isEqualTo("ready");
    assertThat(snapshot.path("kind").asString()).isEqualTo("on-demand");
    assertThat(snapshot.path("volumes").get(0).path("sha256").asString()).hasSize(64);
    assertThat(snapshots(instance))
        .extracting(each -> each.path("kind").asString())
        .containsExactly("before-change", "on-demand");
    var tasks = client.get("/api/v1/instances/" + instance + "/tasks").body().path("items");
    assertThat(tasks.get(0).path("state").asString()).isEqualTo("running");
  }

  @Test
  void refusesADamagedArchiveAndLeavesTheDataAsItIs() throws IOException {
    var instance = installed();
    data.write(instance, "first");
    var snapshot = snapshot(instance);
    data.write(instance, "second");
    var archive = archive(snapshot);
    Files.write(archive, new byte[] {1, 2, 3});

    var operation = operator().ended(restore(snapshot), "failed");

    assertThat(operation.path("message").asString()).contains(archive.toString(), "is damaged");
    assertThat(data.of(instance)).isEqualTo("second");
    assertThat(snapshots(instance)).hasSize(1);
    operator().healthy(instance);
  }

  @Test
  void refusesDataOfAnotherVersion() throws IOException {
    var instance = installed();
    var snapshot = snapshot(instance);
    jdbc.sql("update snapshot set revision = 7 where id = :id")
        .param("id", UUID.fromString(id(snapshot)))
        .update();

    var refused = client.post("/api/v1/snapshots/" + id(snapshot) + "/restore", "");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asString())
        .isEqualTo("/problems/snapshot-of-other-version");
    var taken =
        client.post("/api/v1/snapshots/" + id(snapshot) + "/restore", "{\"otherVersion\":true}");
    operator().ended(taken.body().path("operation"), "succeeded");
  }

  @Test
  void deletesASnapshotWithItsArchives() throws IOException {
    var instance = installed();
    var snapshot = snapshot(instance);
    var archive = archive(snapshot);
    assertThat(archive).exists();

    var deleted = client.delete("/api/v1/snapshots/" + id(snapshot));

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(archive.getParent()).doesNotExist();
    assertThat(client.get("/api/v1/snapshots/" + id(snapshot)).status()).isEqualTo(404);
    assertThat(client.get("/api/v1/activity").body().toString()).contains("snapshot-deleted");
  }

  @Test
  void savesByScheduleAndKeepsTheNewest() {
    var instance = installed();
    var path = "/api/v1/instances/" + instance + "/snapshot-schedule";
    assertThat(client.get(path).status()).isEqualTo(204);
    assertThat(client.put(path, "{\"every\":\"PT1S\",\"keep\":2}").status()).isEqualTo(422);
    assertThat(client.put(path, "{\"every\":\"PT24H\",\"keep\":2}").status()).isEqualTo(200);
    schedules.look();
    assertThat(snapshots(instance)).isEmpty();

    for (var round = 1; round <= 3; round++) {
      var expected = round;
      jdbc.sql("update snapshot_schedule set next_at = clock_timestamp() where instance = :id")
          .param("id", UUID.fromString(instance))
          .update();
      schedules.look();
      schedules.look();
      await().until(() -> taken(instance) == expected && idle(instance));
    }
    var newest = id(snapshots(instance).get(0));
    schedules.look();

    assertThat(snapshots(instance)).hasSize(2);
    assertThat(id(snapshots(instance).get(0))).isEqualTo(newest);
    client.delete(path);
    assertThat(client.get(path).status()).isEqualTo(204);
  }

  private long taken(String instance) {
    return jdbc.sql(
            """
            select count(*) from operation
             where instance = :id and kind = 'snapshot' and state = 'succeeded'
            """)
        .param("id", UUID.fromString(instance))
        .query(Long.class)
        .single();
  }

  private boolean idle(String instance) {
    return client.get("/api/v1/instances/" + instance).body().path("operation").isNull();
  }

  private Operator operator() {
    return new Operator(client);
  }

  private String installed() {
    var plan =
        operator()
            .plan(
                """
                {"kind": "install", "package": "shop", "name": "/saved/shop-%s"}
                """
                    .formatted(UUID.randomUUID().toString().substring(0, 8)));
    operator().ended(operator().applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private JsonNode snapshot(String instance) {
    var answer = client.post("/api/v1/instances/" + instance + "/snapshots", "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    operator().ended(answer.body().path("operation"), "succeeded");
    return snapshots(instance).get(0);
  }

  private void restored(JsonNode snapshot) {
    operator().ended(restore(snapshot), "succeeded");
  }

  private JsonNode restore(JsonNode snapshot) {
    Answer answer = client.post("/api/v1/snapshots/" + id(snapshot) + "/restore", "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.body().path("operation");
  }

  private JsonNode snapshots(String instance) {
    return client.get("/api/v1/instances/" + instance + "/snapshots").body().path("items");
  }

  private static String id(JsonNode snapshot) {
    return snapshot.path("id").asString();
  }

  private static Path archive(JsonNode snapshot) {
    return Path.of(
        snapshot.path("place").asString(),
        id(snapshot),
        snapshot.path("volumes").get(0).path("volume").asString() + ".tar.zst");
  }
}
