package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Port.Publication;
import universe.spec.workload.Port.Vip;

class PortsTest {

  @Test
  void emulatesTheHostNetworkWithNumbersThatClientsKnow() {
    var ports =
        ports(
            Apps.imageApp(
                """
                'portDefinitions': [{'port': 0, 'labels': {'VIP_0': '/a:80'}}, {'port': 9000},
                                    {'port': 0, 'labels': {'VIP_0': '/b:80'}},
                                    {'port': 0, 'labels': {'VIP_0': '/c:9000'}}, {'port': 0}]
                """));

    assertThat(ports).extracting(Port::number).containsExactly(80, 9000, 10_000, 10_001, 10_002);
    assertThat(ports).extracting(Port::declared).containsExactly(0, 9000, 0, 0, 0);
    assertThat(ports).extracting(Port::publication).containsOnly(new Publication.Unpublished());
  }

  @Test
  void publishesRequiredPortsOnTheirNumbers() {
    var app = Apps.imageApp("'ports': [8080, 0], 'requirePorts': true");

    assertThat(ports(app))
        .extracting(Port::publication)
        .containsExactly(new Publication.Fixed(8080), new Publication.Unpublished());
    assertThat(Apps.service(app).lifecycle().maximumExtra()).isZero();
  }

  @Test
  void warnsThatTheHostNetworkIsEmulated() {
    assertThat(Apps.warnings(Apps.imageApp("'ports': [1]")))
        .containsExactly("networks: host network is emulated");
  }

  @Test
  void asksForTheRealHostNetworkOnlyWhereTheAppIsPrivilegedOrAsks() {
    var privileged = withDetails("'network': 'HOST', 'privileged': true");
    var asking = withDetails("'network': 'HOST', 'parameters': [{'key': 'net', 'value': 'host'}]");

    assertThat(Apps.service(privileged).privileges().hostNetwork()).isTrue();
    assertThat(Apps.service(privileged).privileges().privileged()).isTrue();
    assertThat(Apps.service(asking).privileges().hostNetwork()).isTrue();
    assertThat(Apps.service(withDetails("'network': 'HOST'")).privileges().hostNetwork()).isFalse();
    assertThat(ports(privileged).getFirst().publication())
        .isEqualTo(new Publication.Fixed(ports(privileged).getFirst().number()));
  }

  @Test
  void publishesMappings() {
    var ports =
        ports(
            bridge(
                """
                [{'containerPort': 80}, {'containerPort': 81, 'hostPort': 0},
                 {'containerPort': 82, 'hostPort': 8082}, {'containerPort': 0, 'hostPort': 8083},
                 {'containerPort': 0, 'labels': {'VIP_0': 'x:85'}}]
                """));

    assertThat(ports).extracting(Port::number).containsExactly(80, 81, 82, 8083, 85);
    assertThat(ports)
        .extracting(Port::publication)
        .containsExactly(
            new Publication.Chosen(),
            new Publication.Chosen(),
            new Publication.Fixed(8082),
            new Publication.Fixed(8083),
            new Publication.Chosen());
  }

  @Test
  void refusesFixedPortsForSeveralTasks() {
    var app =
        Apps.containerApp(
            "'portMappings': [{'containerPort': 80, 'hostPort': 80}]",
            "'instances': 2, 'networks': [{'mode': 'container/bridge'}]");

    assertThat(Apps.rejections(app))
        .containsExactly("container.portMappings[0]: 2 tasks cannot share host port 80");
    assertThat(Apps.rejections(Apps.imageApp("'ports':[80],'requirePorts':true,'instances':3")))
        .containsExactly("ports[0]: 3 tasks cannot share host port 80");
  }

  @Test
  void readsProtocols() {
    var app =
        bridge(
            """
            [{'containerPort': 1}, {'containerPort': 2, 'protocol': 'udp'},
             {'containerPort': 3, 'protocol': 'udp,tcp'},
             {'containerPort': 4, 'protocol': 'tcp,udp'}]
            """);

    assertThat(ports(app))
        .extracting(Port::protocols)
        .containsExactly(
            Set.of(Protocol.TCP),
            Set.of(Protocol.UDP),
            Set.of(Protocol.TCP, Protocol.UDP),
            Set.of(Protocol.TCP, Protocol.UDP));
    assertThat(Apps.warnings(app))
        .containsExactly("container.portMappings[3].protocol: is written 'udp,tcp'; taken as both");
  }

  @Test
  void refusesWhatIsNotUnique() {
    assertThat(
            Apps.rejections(
                bridge(
                    """
                    [{'containerPort': 1, 'name': 'a', 'hostPort': 80},
                     {'containerPort': 2, 'name': 'a', 'hostPort': 80}]
                    """)))
        .containsExactly(
            "container.portMappings[1].name: port name 'a' is used twice",
            "container.portMappings[1]: port 80 is used twice");
    assertThat(Apps.rejections(Apps.imageApp("'portDefinitions': [{'port': 1}, {'port': 1}]")))
        .containsExactly("portDefinitions[1]: port 1 is used twice");
  }

  @ParameterizedTest
  @CsvSource({
    "/api:80,       api, 80",
    "api:80,        api, 80",
    "/api.kafka:80, api.kafka, 80",
    "/shop/db:5432, shopdb, 5432",
  })
  void readsVips(String value, String name, int number) {
    var app =
        bridge(
            "[{'containerPort': %d, 'labels': {'VIP_0': '%s', 'X': 'y'}}]"
                .formatted(number, value));

    var host = name + ".marathon.l4lb.thisdcos.directory";
    assertThat(ports(app).getFirst().vips()).containsExactly(new Vip(host, number));
    assertThat(ports(app).getFirst().labels()).isEqualTo(Map.of("VIP_0", value, "X", "y"));
    assertThat(Apps.service(app).networking().aliases()).endsWith(host);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3.4:80, fixed addresses are not provided; use a name such as '/db:5432'",
    "api, 'is not a name and port such as ''/db:5432''; ignored'",
    "/api:0, 'is not a name and port such as ''/db:5432''; ignored'",
    "/a b:1, 'is not a name and port such as ''/db:5432''; ignored'"
  })
  void warnsAboutVipsThatAreNotPossible(String value, String warning) {
    var app = bridge("[{'containerPort': 80, 'labels': {'VIP_1': '" + value + "'}}]");

    assertThat(ports(app).getFirst().vips()).isEmpty();
    assertThat(Apps.warnings(app))
        .singleElement()
        .asString()
        .startsWith("container.portMappings[0].labels.VIP_1: ")
        .endsWith(warning);
  }

  @Test
  void knowsTheNetworksOfTheInstallation() {
    var app = Apps.imageApp("'networks': [{'mode': 'container', 'name': 'backend'}]");
    var settings = new TranslationSettings("dcos", Set.of("backend"), Map.of(), false, false);

    assertThat(Apps.rejections(app))
        .containsExactly(
            "networks[0].name: network 'backend' is not available; 'dcos' is the cluster network");
    assertThat(
            Apps.translated(app, settings).workload().services().getFirst().networking().network())
        .isEqualTo("backend");
  }

  @Test
  void refusesSeveralNetworks() {
    var app = Apps.imageApp("'networks': [{'mode': 'container'}, {'mode': 'container'}]");

    assertThat(Apps.rejections(app))
        .containsExactly("networks: a task joins one network, 2 are named");
  }

  @Test
  void hasNoPortsWithoutNetwork() {
    assertThat(ports(withDetails("'network': 'NONE'"))).isEmpty();
  }

  private static List<Port> ports(ObjectNode app) {
    return Apps.service(app).networking().ports();
  }

  private static ObjectNode bridge(String mappings) {
    return Apps.containerApp(
        "'portMappings': " + mappings, "'networks': [{'mode': 'container/bridge'}]");
  }

  private static ObjectNode withDetails(String details) {
    return Apps.app("'container': {'docker': {'image': 'a', " + details + "}}");
  }
}
