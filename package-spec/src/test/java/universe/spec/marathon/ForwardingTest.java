package universe.spec.marathon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Probe;
import universe.spec.workload.Service;

class ForwardingTest {

  private static final String NOTES = "notes.marathon.l4lb.thisdcos.directory";
  private static final String PAGES = "pages.marathon.l4lb.thisdcos.directory";
  private static final String DIFFERING =
      "{'containerPort': 8080, 'labels': {'VIP_0': '/notes:8888'}}";

  @Test
  void forwardsToTheAppsOwnName() {
    var app = bridge(DIFFERING);

    var services = Apps.translated(app).workload().services();

    assertThat(services).extracting(Service::name).containsExactly("web", "web-vip");
    assertThat(services).extracting(Service::forwardsTo).containsExactly(null, "web");
    var forwarder = services.getLast();
    assertThat(forwarder.tasks()).isEqualTo(1);
    assertThat(forwarder.launch().image()).isNull();
    assertThat(forwarder.launch().arguments()).containsExactly("10000", "8888=web-shop:8080");
    assertThat(forwarder.networking().ports()).isEmpty();
    assertThat(forwarder.networking().aliases()).containsExactly("vip.web-shop", NOTES);
    assertThat(services.getFirst().networking().aliases())
        .contains("web-shop", "web-shop.marathon.mesos")
        .doesNotContain(NOTES);
    assertThat(Apps.warnings(app)).isEmpty();
  }

  @Test
  void forwardsAllPortsOfAName() {
    var app =
        bridge(
            DIFFERING
                + """
                , {'containerPort': 9090, 'labels': {'VIP_0': '/notes:9090', 'VIP_1': '/pages:9090'}}
                """);

    assertThat(forwarder(app).launch().arguments())
        .containsExactly("10000", "8888=web-shop:8080", "9090=web-shop:9090");
    assertThat(forwarder(app).networking().aliases()).contains(NOTES).doesNotContain(PAGES);
    assertThat(Apps.service(app).networking().aliases()).contains(PAGES).doesNotContain(NOTES);
    assertThat(Apps.warnings(app)).isEmpty();
  }

  @Test
  void checksAPortThatNoClientUses() {
    var app = bridge("{'containerPort': 8080, 'labels': {'VIP_0': '/notes:10000'}}");

    assertThat(forwarder(app).launch().arguments()).containsExactly("10001", "10000=web-shop:8080");
    assertThat(forwarder(app).health().checks().getFirst().probe())
        .isEqualTo(new Probe.Tcp(10_001));
  }

  @Test
  void leavesANameWithTheTasksWhereOneOfItsPortsLeadsElsewhereAlready() {
    var app = bridge(DIFFERING + ", {'containerPort': 9090, 'labels': {'VIP_0': '/pages:8888'}}");

    assertThat(forwarder(app).networking().aliases()).contains(NOTES).doesNotContain(PAGES);
    assertThat(Apps.service(app).networking().aliases()).contains(PAGES);
    assertThat(Apps.warnings(app))
        .containsExactly(
            "container.portMappings[1].labels.VIP_0: use port 9090 instead of 8888 of " + PAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'containerPort': 8080, 'protocol': 'udp,tcp', 'labels': {'VIP_0': '/notes:8888'}}",
        DIFFERING + ", {'containerPort': 53, 'protocol': 'udp', 'labels': {'VIP_0': 'notes:53'}}"
      })
  void leavesANameWithTheTasksThatLeadsToUdpToo(String mappings) {
    var app = bridge(mappings);

    assertThat(Apps.translated(app).workload().services()).hasSize(1);
    assertThat(Apps.service(app).networking().aliases()).contains(NOTES);
    assertThat(Apps.warnings(app))
        .containsExactly(
            "container.portMappings[0].labels.VIP_0: use port 8080 instead of 8888 of " + NOTES);
  }

  @Test
  void forwardsNothingOnTheNodesOwnNetwork() {
    var app =
        Apps.app(
            """
            'container': {'docker': {'image': 'a', 'network': 'HOST', 'privileged': true}},
            'portDefinitions': [{'port': 8080, 'labels': {'VIP_0': '/notes:8888'}}]
            """);

    assertThat(Apps.translated(app).workload().services()).hasSize(1);
    assertThat(Apps.warnings(app)).anyMatch(warning -> warning.contains("use port 8080"));
  }

  @Test
  void isSuspendedWithItsService() {
    var app = bridge(DIFFERING);

    assertThat(forwarder(app.deepCopy().put("instances", 5)).tasks()).isEqualTo(1);
    assertThat(forwarder(app.deepCopy().put("instances", 0)).tasks()).isZero();
  }

  @Test
  void hasANameOfItsOwnHoweverLongTheServicesNameIs() {
    for (var name : List.of("a".repeat(59), "a".repeat(63), "a".repeat(58) + "-vip")) {
      var services = Apps.translated(bridge(DIFFERING).put("id", "/" + name)).workload().services();

      assertThat(services.getFirst().name()).isEqualTo(name);
      assertThat(services.getLast().name()).endsWith("-vip").hasSizeLessThanOrEqualTo(63);
    }
  }

  private static Service forwarder(ObjectNode app) {
    var forwarder = Apps.translated(app).workload().services().getLast();
    assertThat(requireNonNull(forwarder.forwardsTo())).isEqualTo("web");
    return forwarder;
  }

  private static ObjectNode bridge(String mappings) {
    return Apps.containerApp(
        "'portMappings': [" + mappings + "]", "'networks': [{'mode': 'container/bridge'}]");
  }
}
