package universe.spec.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Port.Publication;

/** Workloads are stored as JSON, and hashed from it. */
class WorkloadJsonTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void readsWhatItWrote() {
    var workload = new Workload("/shop/db", List.of(everything(), plain()), List.of("/shop/mq"));

    var written = JSON.writeValueAsString(workload);

    assertThat(JSON.readValue(written, Workload.class)).isEqualTo(workload);
  }

  @Test
  void readsWhatWasWrittenBeforeThereWereDependencies() {
    var workload = new Workload("/shop/db", List.of(plain()));
    var written = (ObjectNode) JSON.valueToTree(workload);
    written.remove("dependencies");

    assertThat(JSON.treeToValue(written, Workload.class)).isEqualTo(workload);
  }

  @Test
  void readsWhatWasWrittenBeforeThereWereForwarders() {
    var written = (ObjectNode) JSON.valueToTree(plain());
    written.remove("forwardsTo");

    assertThat(JSON.treeToValue(written, Service.class)).isEqualTo(plain());
  }

  @Test
  void writesTheSameTextAgain() {
    var workload = new Workload("/shop/db", List.of(everything()));

    var written = JSON.writeValueAsString(workload);

    assertThat(JSON.writeValueAsString(JSON.readValue(written, Workload.class))).isEqualTo(written);
    assertThat(written)
        .contains("\"protocols\":[\"TCP\",\"UDP\"]", "\"labels\":{\"z\":\"1\",\"a\":\"2\"}");
  }

  private static Service everything() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("z", "1");
    labels.put("a", "2");
    return new Service(
        "db",
        3,
        launch(),
        new Resources(0.5, 1024, 100, 1, Double.POSITIVE_INFINITY, 2048.0),
        Map.of("A", new EnvironmentValue.Text("b"), "S", new EnvironmentValue.Secret("team/s")),
        labels,
        networking(labels),
        List.of(
            new Volume.Persistent("data", 500),
            new Volume.Scratch("tmp"),
            new Volume.External("ext", "ext-volume", "rexray", Map.of("size", "5"), true)),
        List.of(
            new Mount.OfVolume("/data", "data", false),
            new Mount.OfHostPath("/etc/x", "/etc/y", true),
            new Mount.OfSecret("/run/s", "team/s"),
            new Mount.OfMemory("/dev/shm", "size=1m")),
        List.of(new Artifact("https://example.org/a.tgz", true, false, true, "b")),
        health(),
        new Lifecycle(0.5, 0, true, Duration.ofMillis(1500), 1.15, Duration.ofMinutes(5), true),
        privileges(),
        List.of(new PlacementRule("hostname", PlacementRule.Operator.UNIQUE, null)),
        "web");
  }

  private static Service plain() {
    return new Service(
        "web",
        1,
        new Launch(
            null,
            false,
            List.of(),
            List.of(),
            null,
            null,
            "/sandbox",
            false,
            Duration.ofSeconds(10)),
        new Resources(1, 128, 0, 0, null, null),
        Map.of(),
        Map.of(),
        new Networking(Networking.Mode.HOST, null, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        new Health(List.of(), null, null),
        new Lifecycle(1, 1, false, Duration.ofSeconds(1), 1.15, Duration.ofMinutes(5), false),
        Privileges.NONE,
        List.of(),
        null);
  }

  private static Launch launch() {
    return new Launch(
        "example/db:5",
        true,
        List.of("/bin/sh"),
        List.of("-c", "run"),
        "999",
        "/work",
        "/sandbox",
        true,
        Duration.ofSeconds(30));
  }

  private static Networking networking(Map<String, String> labels) {
    var vip = new Port.Vip("db.example", 3306);
    return new Networking(
        Networking.Mode.BRIDGE,
        "net",
        List.of(
            new Port(
                "sql",
                3306,
                3306,
                new Publication.Chosen(),
                Set.of(Protocol.UDP, Protocol.TCP),
                labels,
                List.of(vip)),
            new Port(
                null,
                0,
                80,
                new Publication.Fixed(8080),
                Set.of(Protocol.TCP),
                Map.of(),
                List.of()),
            new Port(
                null,
                0,
                81,
                new Publication.Unpublished(),
                Set.of(Protocol.UDP),
                Map.of(),
                List.of())),
        List.of("db", "db.example"));
  }

  private static Health health() {
    var second = Duration.ofSeconds(1);
    return new Health(
        List.of(
            new Check(
                new Probe.Http(true, 443, "/health", true, true),
                Duration.ofMinutes(5),
                second,
                second,
                second,
                3),
            new Check(new Probe.Tcp(80), second, second, second, Duration.ZERO, 0),
            new Check(new Probe.Command("true"), second, second, second, second, 1)),
        new Readiness("ready", false, 80, "/ready", second, second, Set.of(204, 200), 500),
        new Check(new Probe.Tcp(80), second, second, second, second, 0));
  }

  private static Privileges privileges() {
    return new Privileges(
        true,
        true,
        true,
        true,
        List.of("NET_ADMIN"),
        List.of("CHOWN"),
        List.of("seccomp=unconfined"),
        Map.of("net.core.somaxconn", "1024"),
        Map.of("nofile", "1024:2048"),
        64L,
        "db",
        List.of("a:1.2.3.4"),
        List.of("1.1.1.1"),
        true,
        "syslog",
        Map.of("tag", "x"));
  }
}
