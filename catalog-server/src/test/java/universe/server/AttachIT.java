package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.HostConfig;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.Client.Answer;
import universe.server.testing.EngineContents;
import universe.server.testing.SampleServer;
import universe.testing.DockerTest;
import universe.testing.PostgresTest;

/** Containers of others reach instances by name once they are attached, on the real engine. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachIT {

  private final List<String> made = new ArrayList<>();
  private SampleServer server;
  private String instance = "";
  private String target = "";

  @BeforeAll
  void start() throws SQLException, IOException, InterruptedException {
    BusyBoxImage.build();
    server = SampleServer.shared();
    target = server.client().get("/api/v1/targets").body().at("/items/0/id").asString();
    var plan =
        server
            .operator()
            .plan("{\"kind\": \"install\", \"package\": \"hello-world\", \"name\": \"/host\"}");
    instance = plan.path("instanceId").asString();
    server.operator().ended(server.operator().applied(plan), "succeeded");
  }

  @AfterAll
  void leaveNothing() {
    made.forEach(id -> EngineContents.engine().removeContainerCmd(id).withForce(true).exec());
    var plan =
        server
            .operator()
            .plan(
                "{\"kind\": \"uninstall\", \"instance\": \"%s\", \"volumes\": \"delete\"}"
                    .formatted(instance));
    server.operator().ended(server.operator().applied(plan), "succeeded");
  }

  @Test
  void callsAnInstanceByNameWhileItIsAttached() {
    var guest = container("guest", null, Map.of());
    var other = container("other", null, Map.of());
    assertThat(hears(guest, "host")).isFalse();

    var attached = attach(guest, "{\"names\": [\"Shop\", \"shop.example\"]}");

    assertThat(attached.status()).as(attached.response().body()).isEqualTo(200);
    assertThat(attached.body().path("attached").asBoolean()).isTrue();
    assertThat(attached.body().path("names").toString()).contains("\"shop\"", "\"shop.example\"");
    assertThat(hears(guest, "host")).isTrue();
    attach(other, "");
    assertThat(hears(other, "shop.example")).isTrue();
    assertThat(shown("guest").path("allowedActions").toString()).contains("detach");
    assertThat(activity()).contains("Attached " + name("guest") + " to the cluster network");

    assertThat(detach(guest).status()).isEqualTo(204);
    assertThat(detach(guest).status()).as("again").isEqualTo(204);
    assertThat(hears(guest, "host")).isFalse();
    assertThat(shown("guest").path("attached").asBoolean()).isFalse();
    assertThat(activity()).contains("Detached " + name("guest"));
  }

  @Test
  void refusesToTakeClientsAwayFromATask() {
    var thief = container("thief", null, Map.of());

    var refused = attach(thief, "{\"names\": [\"host\"]}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("field").asString()).isEqualTo("names");
    assertThat(refused.body().path("detail").asString())
        .contains("'host' belongs to task " + server.prefix() + "-host.host.0");
    assertThat(attach(thief, "{\"names\": [\"no name\"]}").body().path("detail").asString())
        .contains("'no name' is not a name such as 'shop'");
    var many = "{\"names\": [%s]}".formatted("\"a\"," + manyNames());
    assertThat(attach(thief, many).body().path("detail").asString())
        .contains("12 names are more than the 10");
    assertThat(shown("thief").path("attached").asBoolean()).isFalse();
  }

  @Test
  void refusesWhatIsNotFree() {
    var task = server.client().get("/api/v1/instances/" + instance + "/tasks").body();
    var ours = attach(task.at("/items/0/name").asString(), "");
    assertThat(ours.status()).isEqualTo(404);
    assertThat(ours.body().path("detail").asString()).contains("that Universe did not make itself");

    var onHost = attach(container("on-host", "host", Map.of()), "");
    assertThat(onHost.status()).isEqualTo(409);
    assertThat(onHost.body().path("detail").asString())
        .contains("uses the network of its node", "published ports");
    assertThat(attach(container("lonely", "none", Map.of()), "").body().path("detail").asString())
        .contains("was made without a network");
    var label = Map.of("universe.installation", "8e6ac3a5-4bd1-44ec-a4e8-8b4a6a2ae6ae");
    assertThat(attach(container("theirs", null, label), "").body().path("detail").asString())
        .contains("belongs to another installation of Universe");
    assertThat(shown("theirs").path("allowedActions")).isEmpty();
  }

  @Test
  void isForAdministratorsAlone() {
    var created =
        server
            .client()
            .post(
                "/api/v1/accounts",
                "{\"name\": \"curious\", \"password\": \"quite a long password\", \"role\": \"operator\"}");
    assertThat(created.status()).as(created.response().body()).isEqualTo(201);
    var client = server.client();
    var token = client.token("curious", "quite a long password");

    var answer = client.send(client.as(token).uri(client.uri(containers())).GET());

    assertThat(answer.status()).isEqualTo(403);
  }

  private static String manyNames() {
    var names = new StringBuilder("\"b\"");
    for (var number = 0; number < 10; number++) {
      names.append(",\"b").append(number).append('"');
    }
    return names.toString();
  }

  private String name(String which) {
    return server.prefix() + "-" + which;
  }

  private String container(String which, @Nullable String network, Map<String, String> labels) {
    var id =
        EngineContents.engine()
            .createContainerCmd(BusyBoxImage.NAME)
            .withName(name(which))
            .withHostConfig(
                network == null
                    ? HostConfig.newHostConfig()
                    : HostConfig.newHostConfig().withNetworkMode(network))
            .withLabels(labels)
            .withCmd("/bin/sh", "-c", "trap 'exit 0' TERM; while true; do sleep 0.2; done")
            .exec()
            .getId();
    made.add(id);
    EngineContents.engine().startContainerCmd(id).exec();
    return id;
  }

  private String containers() {
    return "/api/v1/targets/" + target + "/containers";
  }

  private Answer attach(String container, String body) {
    return server.client().put(containers() + "/" + container + "/attachment", body);
  }

  private Answer detach(String container) {
    return server.client().delete(containers() + "/" + container + "/attachment");
  }

  private JsonNode shown(String which) {
    return server.client().get(containers() + "?search=" + name(which)).body().at("/items/0");
  }

  private String activity() {
    return server.client().get("/api/v1/activity?limit=20").body().toString();
  }

  private static boolean hears(String container, String name) {
    return EngineContents.said(
            container, "/bin/sh", "-c", "ping -c 1 -W 2 " + name + " >/dev/null 2>&1 && echo yes")
        .equals("yes");
  }
}
