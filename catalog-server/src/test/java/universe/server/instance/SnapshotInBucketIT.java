package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.S3Store;
import universe.server.testing.ServerTest;

/** Snapshots of a server whose archives lie in a bucket. */
@ServerTest
@Import(PackagesForTest.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SnapshotInBucketIT {

  private static final String BUCKET = "snapshots";
  private static final S3Store STORE = S3Store.start();

  @Autowired private Client client;
  @Autowired private DataForTest data;

  @DynamicPropertySource
  static void bucket(DynamicPropertyRegistry properties) {
    properties.add("universe.storage.s3.address", STORE::address);
    properties.add("universe.storage.s3.bucket", () -> BUCKET);
    properties.add("universe.storage.s3.key-id", () -> S3Store.KEY);
    properties.add("universe.storage.s3.secret-key", () -> S3Store.SECRET);
  }

  @AfterAll
  static void stop() {
    STORE.close();
  }

  @Test
  void savesRestoresAndDeletes(CapturedOutput output) throws IOException {
    var plan =
        operator().plan("{\"kind\": \"install\", \"package\": \"shop\", \"name\": \"/bucket\"}");
    operator().ended(operator().applied(plan), "succeeded");
    var instance = plan.path("instanceId").asString();
    data.write(instance, "first");

    var refused = taken(instance, "failed");
    assertThat(refused.path("message").asString())
        .contains("s3://snapshots", "there is no bucket 'snapshots'");
    assertThat(check(instance).path("passed").asBoolean()).isFalse();
    assertThat(check(instance).path("message").asString()).contains("there is no bucket");
    STORE.addBucket(BUCKET);
    assertThat(check(instance).path("message").asString())
        .isEqualTo("the data can be saved in s3://snapshots");
    taken(instance, "succeeded");
    var snapshot = snapshots(instance).get(0);
    assertThat(snapshot.path("place").asString()).isEqualTo("s3://snapshots");
    assertThat(STORE.objects(BUCKET)).hasSize(1);
    data.write(instance, "second");
    operator().ended(restore(snapshot), "succeeded");
    assertThat(data.of(instance)).isEqualTo("first");

    var object = STORE.objects(BUCKET).stream().filter(each -> isOf(snapshot, each)).findFirst();
    STORE.replace(BUCKET, object.orElseThrow(), "something else");
    var damaged = operator().ended(restore(snapshot), "failed");
    assertThat(damaged.path("message").asString()).contains("s3://snapshots/", "is damaged");
    assertThat(data.of(instance)).isEqualTo("first");
    assertThat(client.delete("/api/v1/snapshots/" + id(snapshot)).status()).isEqualTo(204);
    assertThat(STORE.objects(BUCKET)).noneMatch(each -> isOf(snapshot, each));
    assertThat(STORE.uploads(BUCKET)).isEmpty();
    assertThat(output.getAll()).doesNotContain(S3Store.SECRET);
    operator().healthy(instance);
  }

  /** What the plan of a change says about the snapshot that it would take. */
  private JsonNode check(String instance) {
    var plan =
        operator()
            .plan(
                """
                {"kind": "reconfigure", "instance": "%s",
                 "options": {"service": {"behaviour": "print:changed"}}}
                """
                    .formatted(instance));
    return plan.path("checks")
        .valueStream()
        .filter(each -> each.path("name").asString().equals("snapshots"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(JsonNode snapshot, String object) {
    return object.startsWith(id(snapshot));
  }

  private static String id(JsonNode snapshot) {
    return snapshot.path("id").asString();
  }

  private JsonNode taken(String instance, String end) {
    var begun = client.post("/api/v1/instances/" + instance + "/snapshots", "{}");
    return operator().ended(begun.body().path("operation"), end);
  }

  private JsonNode snapshots(String instance) {
    return client.get("/api/v1/instances/" + instance + "/snapshots").body().path("items");
  }

  private JsonNode restore(JsonNode snapshot) {
    var begun = client.post("/api/v1/snapshots/" + id(snapshot) + "/restore", "");
    return begun.body().path("operation");
  }

  private Operator operator() {
    return new Operator(client);
  }
}
