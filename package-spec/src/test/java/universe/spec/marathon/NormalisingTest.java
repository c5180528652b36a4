package universe.spec.marathon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.Networking;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Publication;
import universe.spec.workload.Probe;

/** The twelve steps from old spellings to the canonical form, in their order. */
class NormalisingTest {

  @Test
  void step1TakesRelativeIdsFromTheRoot() {
    var app = Apps.json("{'id': 'shop/db', 'container': {'docker': {'image': 'a'}}}");

    assertThat(Apps.translated(app).workload().id()).isEqualTo("/shop/db");
  }

  @Test
  void step2MovesUrisToFetch() {
    var artifacts =
        Apps.service(
                Apps.imageApp(
                    """
                    'uris': ['https://example.org/a.tar.gz', 'https://example.org/b%2B.sh',
                             'https://example.org/c.zip?x=1', '/etc/docker.tgz']
                    """))
            .artifacts();

    assertThat(artifacts).extracting("extract").containsExactly(true, false, true, true);
    assertThat(artifacts.get(1).uri()).isEqualTo("https://example.org/b%2B.sh");
  }

  @Test
  void step2DropsEmptyUrisWithAWarning() {
    assertThat(Apps.warnings(Apps.imageApp("'uris': ['']")))
        .contains("uris[0]: an empty address, ignored");
  }

  @Test
  void step2RefusesBothSpellings() {
    var app = Apps.imageApp("'uris': ['https://e.org/a'], 'fetch': [{'uri': 'https://e.org/b'}]");

    assertThat(Apps.rejections(app)).singleElement().asString().startsWith("uris: cannot stand");
  }

  @Test
  void step3MovesPortMappingsOutOfDocker() {
    var app = bridge("'portMappings': [{'containerPort': 80}]", "");

    assertThat(numbers(app)).containsExactly(80);
  }

  @Test
  void step3RefusesBothSpellings() {
    var app =
        Apps.app(
            """
            'container': {'docker': {'image': 'a', 'network': 'BRIDGE',
                                     'portMappings': [{'containerPort': 80}]},
                          'portMappings': [{'containerPort': 81}]}
            """);

    assertThat(Apps.rejections(app))
        .containsExactly(
            "container.docker.portMappings: cannot stand beside 'container.portMappings'");
  }

  @Test
  void step4TakesDiscoveryPortsOfMesosContainers() {
    var discovery =
        "'ipAddress': {'discovery': {'ports': [{'number': 53, 'name': 'dns', 'protocol': 'udp'}]}}";

    var ports = Apps.service(Apps.app("'cmd': 'run', " + discovery)).networking().ports();

    assertThat(ports).extracting(Port::number).containsExactly(53);
    assertThat(ports.getFirst().protocols()).containsExactly(Port.Protocol.UDP);
    assertThat(numbers(Apps.imageApp(discovery))).containsExactly(10_000);
  }

  @Test
  void step5MapsEverySpellingOfNetworks() {
    assertThat(networking(docker("'network': 'HOST'", "")).mode()).isEqualTo(Mode.HOST);
    assertThat(networking(docker("'network': 'BRIDGE'", "")).mode()).isEqualTo(Mode.BRIDGE);
    assertThat(networking(docker("'network': 'NONE'", "")).mode()).isEqualTo(Mode.NONE);
    assertThat(networking(Apps.imageApp("'ports': []")).mode()).isEqualTo(Mode.HOST);
    assertThat(networking(Apps.imageApp("'networks': []")).mode()).isEqualTo(Mode.HOST);
    assertThat(networking(Apps.imageApp("'networks': [{'mode': 'host'}]")).mode())
        .isEqualTo(Mode.HOST);
    for (var container :
        List.of(
            docker("'network': 'USER'", "'ipAddress': {'networkName': 'dcos'}"),
            Apps.imageApp("'ipAddress': {'networkName': 'dcos', 'labels': {'a': 'b'}}"),
            Apps.imageApp("'networks': [{'mode': 'container', 'name': 'dcos'}]"))) {
      assertThat(networking(container).mode()).isEqualTo(Mode.CONTAINER);
      assertThat(networking(container).network()).isNull();
    }
  }

  @Test
  void step5RefusesOldAndNewSpellingTogether() {
    var networks = "'networks': [{'mode': 'host'}]";

    assertThat(Apps.rejections(docker("'network': 'HOST'", networks)))
        .containsExactly(
            "networks: cannot stand beside 'container.docker.network'; keep only 'networks'");
    assertThat(Apps.rejections(Apps.imageApp("'ipAddress': {}, " + networks)))
        .containsExactly("networks: cannot stand beside 'ipAddress'; keep only 'networks'");
  }

  @Test
  void step6DropsMappingsOnTheHostNetwork() {
    var app = Apps.containerApp("'portMappings': [{'containerPort': 80}]", "'ports': [81]");

    assertThat(numbers(app)).containsExactly(81);
    assertThat(Apps.warnings(app))
        .contains("container.portMappings: have no effect on the host network");
  }

  @Test
  void step6AddsMappingsUntilThereAreAsManyAsDefinitions() {
    var mapping = "'portMappings': [{'containerPort': 80}]";

    assertThat(numbers(bridge(mapping, "'ports': [1, 2, 3]"))).containsExactly(80, 10_000, 10_001);
    assertThat(numbers(bridge(mapping, "'portDefinitions': [{'port': 7}]"))).containsExactly(80);
    assertThat(numbers(bridge("'portMappings': []", "'ports': []"))).isEmpty();
  }

  @Test
  void step6GivesOneDefaultMapping() {
    var ports = networking(docker("'network': 'BRIDGE'", "")).ports();

    assertThat(ports).hasSize(1);
    assertThat(ports.getFirst().name()).isEqualTo("default");
    assertThat(ports.getFirst().declared()).isZero();
    assertThat(ports.getFirst().publication()).isEqualTo(new Publication.Chosen());
  }

  @Test
  void step7MovesPortsToDefinitions() {
    assertThat(numbers(Apps.imageApp("'ports': [80, 81]"))).containsExactly(80, 81);
    assertThat(numbers(Apps.imageApp("'ports': []"))).isEmpty();
    assertThat(numbers(Apps.imageApp("'portDefinitions': []"))).isEmpty();
    assertThat(numbers(Apps.imageApp("'ports': [80], 'portDefinitions': [{'port': 80}]")))
        .containsExactly(80);
  }

  @Test
  void step7GivesOneDefaultDefinition() {
    var ports = networking(Apps.imageApp("'cpus': 1")).ports();

    assertThat(ports).extracting(Port::name, Port::declared).containsExactly(tuple("default", 0));
  }

  @Test
  void step7RefusesDifferentNumbers() {
    assertThat(Apps.rejections(Apps.imageApp("'ports': [80], 'portDefinitions': [{'port': 81}]")))
        .singleElement()
        .asString()
        .startsWith("ports: must list the same numbers");
  }

  @Test
  void step8PublishesOnBridgesAndNotOnContainerNetworks() {
    var mapping = "'portMappings': [{'containerPort': 80}]";

    assertThat(networking(bridge(mapping, "")).ports().getFirst().publication())
        .isEqualTo(new Publication.Chosen());
    assertThat(
            networking(Apps.containerApp(mapping, "'networks': [{'mode': 'container'}]"))
                .ports()
                .getFirst()
                .publication())
        .isEqualTo(new Publication.Unpublished());
  }

  @Test
  void step9ChecksTheFirstPort() {
    var app = Apps.imageApp("'ports': [80, 81], 'healthChecks': [{'protocol': 'TCP'}]");

    assertThat(Apps.service(app).health().checks().getFirst().probe()).isEqualTo(new Probe.Tcp(80));
  }

  @Test
  void step10NamesTheClusterNetwork() {
    var app = Apps.imageApp("'networks': [{'mode': 'container'}]");

    assertThat(networking(app).network()).isNull();
  }

  @Test
  void step10CountsRequiredPortsOnHostNetworksOnly() {
    assertThat(networking(Apps.imageApp("'ports': [80], 'requirePorts': true")).ports())
        .extracting(Port::publication)
        .containsExactly(new Publication.Fixed(80));
    assertThat(
            networking(bridge("'portMappings': [{'containerPort': 80}]", "'requirePorts': true"))
                .ports())
        .extracting(Port::publication)
        .containsExactly(new Publication.Chosen());
  }

  @Test
  void step11ChangesDefaultsWherePersistentVolumesAre() {
    var lifecycle =
        Apps.service(
                Apps.containerApp(
                    """
                    'volumes': [{'containerPath': 'data', 'mode': 'RW', 'persistent': {'size': 1}}]
                    """,
                    ""))
            .lifecycle();

    assertThat(lifecycle.minimumHealthy()).isEqualTo(0.5);
    assertThat(lifecycle.maximumExtra()).isZero();
  }

  @Test
  void step12TakesStatus200ForReady() {
    var readiness =
        requireNonNull(
            Apps.service(
                    Apps.imageApp(
                        """
                        'portDefinitions': [{'port': 80, 'name': 'http-api'}], 'readinessChecks': [{}]
                        """))
                .health()
                .readiness());

    assertThat(readiness.readyStatuses()).isEqualTo(Set.of(200));
    assertThat(readiness.interval()).isEqualTo(Duration.ofSeconds(30));
    assertThat(readiness.timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(readiness.path()).isEqualTo("/");
    assertThat(readiness.shown()).isNull();
  }

  private static ObjectNode docker(String details, String fields) {
    return Apps.app(
        "'container': {'docker': {'image': 'a', "
            + details
            + "}}"
            + (fields.isEmpty() ? "" : ", " + fields));
  }

  private static ObjectNode bridge(String details, String fields) {
    return docker("'network': 'BRIDGE', " + details, fields);
  }

  private static Networking networking(ObjectNode app) {
    return Apps.service(app).networking();
  }

  private static List<Integer> numbers(ObjectNode app) {
    return networking(app).ports().stream().map(Port::number).toList();
  }
}
