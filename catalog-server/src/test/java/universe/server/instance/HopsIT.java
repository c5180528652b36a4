package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import universe.server.runtime.TaskObservation;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshots;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.ServerTest;

/** Upgrades to a version that can only be reached by way of another one. */
@ServerTest
@Import(PackagesForTest.class)
class HopsIT {

  @Autowired private Client client;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataForTest data;
  @Autowired private Snapshots stored;

  @Test
  void goesByWayOfAnotherVersionInOneOperation() {
    var instance = installed();
    var port = ports(instance);

    var plan =
        operator()
            .plan(upgrade(instance, "{\"password\": \"another\", \"stumbles\": \"print:3\"}"));
    assertThat(plan.path("version").asString()).isEqualTo("3.0");
    var hops = plan.path("hops");
    assertThat(texts(hops, "version")).containsExactly("2.0", "3.0");
    assertThat(texts(hops, "revision")).containsExactly("2", "3");
    assertThat(hops.get(0).path("note").isNull()).isTrue();
    assertThat(hops.get(1).path("note").asString()).contains("sells **more**");
    assertThat(hops.get(0).at("/effects/volumes/0/reason").asString()).contains("put back");
    assertThat(texts(plan.at("/effects/tasks"), "action")).containsExactly("replace", "replace");
    assertThat(plan.at("/effects/interruption").asString()).contains("2.0: from", "3.0: from");
    assertThat(plan.path("warnings").toString()).contains("all of them are undone and 1.0 runs");
    var operation = operator().ended(operator().applied(plan), "succeeded");

    assertThat(operation.path("title").asString()).endsWith("from 1.0 to 3.0 by way of 2.0");
    assertThat(texts(operation.path("steps"), "title"))
        .isEqualTo(plan.at("/effects/steps").valueStream().map(JsonNode::asString).toList())
        .contains("2.0: Commit revision 2", "3.0: Commit revision 3");
    assertThat(client.get("/api/v1/instances/" + instance).body().path("version").asString())
        .isEqualTo("3.0");
    assertThat(onTarget(instance))
        .singleElement()
        .satisfies(task -> assertThat(task.name()).endsWith(".0.r3"));
    assertThat(ports(instance)).isEqualTo(port);
    var revisions = client.get("/api/v1/instances/" + instance + "/revisions").body().path("items");
    assertThat(texts(revisions, "version")).containsExactly("3.0", "2.0", "1.0");
    assertThat(texts(revisions, "operation").subList(0, 2))
        .containsOnly(operation.path("id").asString());
    assertThat(revisionsSaved(instance)).containsExactly("2", "1");
    stored.keepOnly(Kind.BEFORE_CHANGE, UUID.fromString(instance), 1);
    var passwords = passwords(instance);
    assertThat(passwords.get(1)).isEqualTo(passwords.get(2)).isNotEqualTo(passwords.get(0));
    var back =
        "{\"kind\": \"rollback\", \"instance\": \"%s\", \"revision\": 2}".formatted(instance);
    operator().ended(operator().applied(operator().plan(back)), "succeeded");
    operator().healthy(instance);
    assertThat(revisionsSaved(instance)).as("one operation's stay together").contains("2", "1");
    stored.keepOnly(Kind.BEFORE_CHANGE, UUID.fromString(instance), 1);
    assertThat(revisionsSaved(instance)).containsExactly("3");
  }

  private List<String> revisionsSaved(String instance) {
    var path = "/api/v1/instances/" + instance + "/snapshots";
    return texts(client.get(path).body().path("items"), "revision");
  }

  @Test
  void runsAgainWhatRanBeforeTheFirstHopWhenTheSecondFails() throws IOException {
    var instance = installed();
    var before = onTarget(instance);
    var port = ports(instance);

    data.write(instance, "first");

    var plan = operator().plan(upgrade(instance, spoiling("exit:5")));
    var operation = operator().ended(operator().applied(plan), "failed");

    assertThat(operation.path("message").asString()).contains("exit code 5");
    assertThat(operation.at("/evidence/definition").toString()).contains("exit:5");
    leftAsItWas(instance, before, port);
    assertThat(data.of(instance)).isEqualTo("first");
  }

  @Test
  void putsBackTheDataOfBeforeTheFirstHopWhenTheSecondIsCancelled() throws IOException {
    var instance = installed();
    var before = onTarget(instance);
    var port = ports(instance);
    data.write(instance, "first");

    var plan = operator().plan(upgrade(instance, spoiling("unwell")));
    var operation = operator().applied(plan);
    var path = "/api/v1/operations/" + operation.path("id").asString();
    await()
        .until(() ->
            client.get(path).body().path("progress").path("what").asString().startsWith("3.0: Aw"));
    assertThat(data.of(instance)).isEqualTo("second");
    client.post(path + "/cancel", "");
    operator().ended(operation, "cancelled");

    leftAsItWas(instance, before, port);
    assertThat(data.of(instance)).isEqualTo("first");
  }

  @Test
  void saysWhichVersionOnTheWayDoesNotTakeAnAnswer() {
    var instance = installed();
    var more =
        """
        {"kind": "reconfigure", "instance": "%s", "options": {"service": {"instances": 3}}}
        """
            .formatted(instance);
    operator().ended(operator().applied(operator().plan(more)), "succeeded");

    var plan = operator().plan(upgrade(instance, "{}"));

    assertThat(plan.path("allowedActions")).isEmpty();
    assertThat(plan.path("checks").toString())
        .contains("2.0: the new version does not take the answer to /service/instances");
    operator()
        .ended(
            operator().applied(operator().plan(upgrade(instance, "{\"instances\": 2}"))),
            "succeeded");
    assertThat(onTarget(instance)).hasSize(2);
  }

  private void leftAsItWas(String instance, List<TaskObservation> before, List<String> port) {
    var now = operator().healthy(instance);
    assertThat(now.path("version").asString()).isEqualTo("1.0");
    assertThat(now.path("revision").asInt()).isEqualTo(1);
    assertThat(onTarget(instance))
        .extracting(TaskObservation::ref)
        .isEqualTo(before.stream().map(TaskObservation::ref).toList());
    assertThat(ports(instance)).isEqualTo(port);
    assertThat(client.get("/api/v1/instances/" + instance + "/tasks").body().path("items"))
        .hasSize(1);
    assertThat(client.get("/api/v1/instances/" + instance + "/revisions").body().path("items"))
        .hasSize(1);
  }

  private Operator operator() {
    return new Operator(client);
  }

  private String installed() {
    var plan =
        operator()
            .plan(
                """
                {"kind": "install", "package": "shop", "name": "/hops/shop-%s"}
                """
                    .formatted(UUID.randomUUID().toString().substring(0, 8)));
    operator().ended(operator().applied(plan), "succeeded");
    return plan.path("instanceId").asString();
  }

  private static String upgrade(String instance, String service) {
    return """
    {"kind": "upgrade", "instance": "%s", "version": "3.0", "options": {"service": %s}}
    """
        .formatted(instance, service);
  }

  /** Version 2.0 writes something else, and 3.0 stumbles. */
  private static String spoiling(String stumbles) {
    return "{\"behaviour\": \"write:second\", \"stumbles\": \"%s\"}".formatted(stumbles);
  }

  private static List<String> texts(JsonNode items, String field) {
    return items.valueStream().map(item -> item.path(field).asString()).toList();
  }

  private List<TaskObservation> onTarget(String instance) {
    return data.backend().observeAll().stream()
        .filter(seen -> seen.identity().instance().toString().equals(instance))
        .toList();
  }

  private List<String> ports(String instance) {
    return jdbc.sql(
            "select purpose || '=' || port from port_reservation where instance = :id order by 1")
        .param("id", UUID.fromString(instance))
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  /** What stands for the password in each revision, the first one first. */
  private List<String> passwords(String instance) {
    return jdbc.sql(
            """
            select options #>> '{service,password}' from revision where instance = :id
             order by number
            """)
        .param("id", UUID.fromString(instance))
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }
}
