package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.runtime.Tasks;
import universe.server.secret.Secrets;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshots;
import universe.server.testing.Client;
import universe.server.testing.Client.Answer;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

@ServerTest
@Import(PackagesForTest.class)
class CloneIT {

  @Autowired private Client client;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataForTest data;
  @Autowired private Tasks declared;
  @Autowired private Secrets secrets;
  @Autowired private Snapshots snapshots;

  @Test
  void clonesAnInstanceWithTheDataThatItHas() throws IOException {
    var original = installed("\"password\": \"only for this shop\"");
    data.write(original, "first");

    var plan = operator().plan(cloneOf(original));
    var clone = plan.path("instanceId").asString();
    assertThat(plan.path("kind").asString()).isEqualTo("clone");
    assertThat(plan.toString()).doesNotContain("only for this shop");
    assertThat(plan.at("/effects/volumes/0/reason").asString()).startsWith("filled with the data");
    assertThat(plan.at("/effects/interruption").asString()).contains("while its data is saved");
    assertThat(plan.at("/effects/steps").toString()).contains("Save the data of", "Fill 1 volume");
    operator().ended(operator().applied(plan), "succeeded");
    data.write(clone, "second");

    assertThat(data.of(original)).isEqualTo("first");
    assertThat(instance(clone).path("revision").asInt()).isEqualTo(1);
    assertThat(password(clone)).isEqualTo("only for this shop");
    assertThat(secrets(clone)).as("its own secret").isPositive();
    assertThat(tasks(original).get(0).path("state").asString()).isEqualTo("running");
    assertThat(snapshots(original)).as("the snapshot was only a means").isEmpty();
    operator().ended(operator().applied(operator().planUninstall(original, "delete")), "succeeded");
    operator().healthy(clone);
    assertThat(data.of(clone)).isEqualTo("second");
  }

  @Test
  void restoresASnapshotIntoANewInstance() throws IOException {
    var original = installed("\"behaviour\": \"print:as it was\"");
    data.write(original, "first");
    var snapshot = snapshot(original);
    data.write(original, "second");

    var plan = operator().plan(cloneOf(snapshot));
    assertThat(plan.at("/effects/volumes/0/reason").asString())
        .contains(snapshot.path("takenAt").asString().substring(0, 19), "KB");
    assertThat(plan.at("/effects/interruption").asString()).startsWith("none");
    operator().ended(operator().applied(plan), "succeeded");

    var clone = plan.path("instanceId").asString();
    assertThat(data.of(clone)).isEqualTo("first");
    assertThat(data.of(original)).isEqualTo("second");
    assertThat(instance(clone).at("/options/service/behaviour").asString())
        .isEqualTo("print:as it was");
    assertThat(snapshots(original)).hasSize(1);
    assertThat(snapshots(original).get(0).path("allowedActions").toString()).contains("clone");
  }

  @Test
  void leavesNothingBehindWhenItDoesNotBecomeWell() throws IOException {
    var original = installed("\"password\": \"x\"");
    data.write(original, "first");

    var plan = operator().plan(cloneOf(original, "exit:3"));
    var operation = operator().ended(operator().applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 3");
    assertThatNothingIsLeftOf(plan, original);
    assertThat(data.of(original)).isEqualTo("first");
    operator().healthy(original);
  }

  @Test
  void leavesNothingBehindWhenItIsCancelled() throws IOException {
    var original = installed("\"password\": \"x\"", "2.0");
    data.write(original, "first");
    var plan = operator().plan(cloneOf(original, "unwell"));
    var operation = operator().applied(plan);
    await().until(() -> waits(operation));

    client.post("/api/v1/operations/%s/cancel".formatted(id(operation)), "");
    operator().ended(operation, "cancelled");

    assertThatNothingIsLeftOf(plan, original);
    assertThat(data.of(original)).isEqualTo("first");
    operator().healthy(original);
  }

  /** Retention comes round while somebody still needs a snapshot of the kind that goes first. */
  @Test
  void keepsASnapshotThatAPlanOrAnOperationCountsOn() {
    var original = installed("\"password\": \"x\"", "2.0");
    var snapshot = snapshot(original);
    jdbc.sql("update snapshot set kind = 'before-change' where id = :id")
        .param("id", UUID.fromString(id(snapshot)))
        .update();

    var plan =
        operator()
            .plan(
                """
                {"kind": "clone", "snapshot": "%s", "name": "%s",
                 "options": {"service": {"behaviour": "unwell"}}}
                """
                    .formatted(id(snapshot), name()));
    retire(original);
    assertThat(snapshots(original)).as("planned").hasSize(1);
    var operation = operator().applied(plan);
    await().until(() -> waits(operation));
    retire(original);
    assertThat(snapshots(original)).as("in use").hasSize(1);
    assertThat(client.delete("/api/v1/snapshots/" + id(snapshot)).status()).isEqualTo(409);

    client.post("/api/v1/operations/%s/cancel".formatted(id(operation)), "");
    operator().ended(operation, "cancelled");
    retire(original);
    assertThat(snapshots(original)).as("no longer needed").isEmpty();
  }

  private void retire(String instance) {
    snapshots.keepOnly(Kind.BEFORE_CHANGE, UUID.fromString(instance), 0);
  }

  private boolean waits(JsonNode operation) {
    var now = client.get("/api/v1/operations/" + id(operation)).body();
    return now.path("state").asString().equals("waiting")
        && now.path("waitingFor").asString("").contains(".r1 is ");
  }

  private void assertThatNothingIsLeftOf(JsonNode plan, String original) {
    var clone = plan.path("instanceId").asString();
    assertThat(client.get("/api/v1/instances/" + clone).status()).isEqualTo(404);
    assertThat(snapshots(original)).isEmpty();
    assertThat(secrets(clone)).isZero();
    var volume = plan.at("/effects/volumes/0/name").asString();
    assertThat(data.backend().hasVolume(volume)).isFalse();
    assertThat(data.backend().observeAll())
        .noneMatch(task -> task.identity().instance().equals(UUID.fromString(clone)));
  }

  @Test
  void asksForSecretsThatWentWithTheOriginal() throws IOException {
    var original = installed("\"password\": \"gone with it\"");
    data.write(original, "first");
    var snapshot = snapshot(original);
    operator().ended(operator().applied(operator().planUninstall(original, "delete")), "succeeded");

    var refused = client.post("/api/v1/plans", cloneOf(snapshot));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/options-invalid");
    assertThat(refused.body().at("/problems/0/pointer").asString()).isEqualTo("/service/password");
    var plan =
        operator()
            .plan(
                """
                {"kind": "clone", "snapshot": "%s", "name": "%s",
                 "options": {"service": {"password": "as it was"}}}
                """
                    .formatted(id(snapshot), name()));
    operator().ended(operator().applied(plan), "succeeded");

    var clone = plan.path("instanceId").asString();
    assertThat(data.of(clone)).isEqualTo("first");
    assertThat(password(clone)).isEqualTo("as it was");
  }

  @Test
  void refusesWhatCannotBeCloned() {
    var original = installed("\"password\": \"x\"");
    var snapshot = snapshot(original);
    jdbc.sql("update snapshot set revision = 7 where id = :id")
        .param("id", UUID.fromString(id(snapshot)))
        .update();

    assertThat(refusal(cloneOf(snapshot))).isEqualTo("422 /problems/revision-unknown");
    jdbc.sql("update snapshot set revision = 1, state = 'taking' where id = :id")
        .param("id", UUID.fromString(id(snapshot)))
        .update();
    assertThat(refusal(cloneOf(snapshot))).isEqualTo("409 /problems/snapshot-in-use");
    assertThat(refusal("{\"kind\": \"clone\", \"name\": \"/x\"}"))
        .isEqualTo("422 /problems/input-refused");
    assertThat(refusal("{\"kind\": \"clone\", \"instance\": \"%s\"}".formatted(original)))
        .isEqualTo("422 /problems/input-refused");
    var taken = instance(original).path("name").asString();
    assertThat(
            refusal(
                "{\"kind\": \"clone\", \"instance\": \"%s\", \"name\": \"%s\"}"
                    .formatted(original, taken)))
        .isEqualTo("409 /problems/name-taken");
  }

  private String refusal(String request) {
    var answer = client.post("/api/v1/plans", request);
    return answer.status() + " " + answer.body().path("type").asString();
  }

  private static String name() {
    return "/cloned/shop-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String cloneOf(String instance) {
    return "{\"kind\": \"clone\", \"instance\": \"%s\", \"name\": \"%s\"}"
        .formatted(instance, name());
  }

  private static String cloneOf(JsonNode snapshot) {
    return "{\"kind\": \"clone\", \"snapshot\": \"%s\", \"name\": \"%s\"}"
        .formatted(id(snapshot), name());
  }

  private static String cloneOf(String instance, String behaviour) {
    return """
    {"kind": "clone", "instance": "%s", "name": "%s",
     "options": {"service": {"behaviour": "%s"}}}
    """
        .formatted(instance, name(), behaviour);
  }

  private Operator operator() {
    return new Operator(client);
  }

  private String installed(String options) {
    return installed(options, "1.0");
  }

  private String installed(String options, String version) {
    var plan =
        operator()
            .plan(
                """
                {"kind": "install", "package": "shop", "version": "%s", "name": "%s",
                 "options": {"service": {%s}}}
                """
                    .formatted(version, name(), options));
    operator().ended(operator().applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private JsonNode snapshot(String instance) {
    Answer answer = client.post("/api/v1/instances/" + instance + "/snapshots", "");
    operator().ended(answer.body().path("operation"), "succeeded");
    return snapshots(instance).get(0);
  }

  private JsonNode snapshots(String instance) {
    return client.get("/api/v1/instances/" + instance + "/snapshots").body().path("items");
  }

  private JsonNode instance(String id) {
    return client.get("/api/v1/instances/" + id).body();
  }

  private JsonNode tasks(String instance) {
    return client.get("/api/v1/instances/" + instance + "/tasks").body().path("items");
  }

  private static String id(JsonNode snapshot) {
    return snapshot.path("id").asString();
  }

  private long secrets(String instance) {
    return jdbc.sql("select count(*) from secret where owner = :id")
        .param("id", UUID.fromString(instance))
        .query(Long.class)
        .single();
  }

  private String password(String instance) {
    var task = declared.declared(UUID.fromString(instance)).getFirst();
    return secrets.reveal(String.valueOf(task.spec().environment().get("PASSWORD")));
  }
}
