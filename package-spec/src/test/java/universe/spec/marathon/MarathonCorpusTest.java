package universe.spec.marathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.PackageFiles;
import universe.spec.PackageSpec;
import universe.spec.Reading;
import universe.spec.Rendering;
import universe.spec.workload.Mount;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Service;
import universe.spec.workload.Volume;
import universe.spec.workload.Workload;
import universe.testing.Corpus;

/** Every real app there is a record of. */
class MarathonCorpusTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LARGEST = 16 << 20;

  /** What becomes of each given revision with default options. */
  private static final Map<String, Integer> OUTCOMES =
      Map.of(
          "translated", 175,
          "refused: needs Mesos", 397,
          "refused: constraints[]", 2,
          "refused: container.docker.portMappings[]", 5,
          "refused: ports[]", 4,
          "refused: instances", 1,
          "not rendered: NO_TEMPLATE", 37,
          "not rendered: OPTIONS_INVALID", 59,
          "not rendered: NOT_JSON", 1);

  @Test
  void translatesOrRefusesEveryGivenRevision() {
    var outcomes = new TreeMap<String, Integer>();
    for (var directory : Corpus.packageDirectories()) {
      outcomes.merge(outcome(rendering(directory)), 1, Integer::sum);
    }

    System.out.println("corpus: default renderings by outcome: " + outcomes);
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(681);
    assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(OUTCOMES);
  }

  @Test
  void translatesOrRefusesEveryRecordedRenderingWithOptions() throws IOException {
    var outcomes = new TreeMap<String, Integer>();
    try (Stream<Path> answers = Files.walk(Corpus.answers().resolve("given"))) {
      for (var answer : answers.filter(MarathonCorpusTest::isRendering).toList()) {
        var app = JSON.readTree(Files.readString(answer)).at("/response/body/marathonJson");
        if (app instanceof ObjectNode object) {
          var translation = MarathonApp.translate(object);
          outcomes.merge(translation.getClass().getSimpleName(), 1, Integer::sum);
          survivesStorage(translation);
        }
      }
    }

    System.out.println("corpus: recorded renderings by outcome: " + outcomes);
    assertThat(outcomes).isEqualTo(Map.of("Translated", 280, "Refused", 808));
  }

  private static void survivesStorage(Translation translation) {
    if (translation instanceof Translation.Translated translated) {
      var text = JSON.writeValueAsString(translated.workload());
      assertThat(JSON.readValue(text, Workload.class)).isEqualTo(translated.workload());
    }
  }

  @Test
  void forwardsAllPortsOfANotebook() {
    var app = app("jupyterlab", 0).orElseThrow();
    // where it asks for a Mesos master
    app.remove(List.of("env", "labels"));

    var services = Apps.translated(app).workload().services();

    assertThat(services)
        .extracting(Service::name)
        .containsExactly("jupyterlab-notebook", "jupyterlab-notebook-vip");
    assertThat(services.getLast().launch().arguments())
        .hasSize(10)
        .contains("8888=jupyterlab-notebook:8080", "4040=jupyterlab-notebook:4040");
    assertThat(services.getLast().networking().aliases())
        .contains("jupyterlab-notebook.marathon.l4lb.thisdcos.directory");
  }

  @Test
  void tellsMisspeltFields() {
    assertThat(notices("nexclipper-agent", 0))
        .anyMatch(notice -> notice.contains("priviledged: unknown field"))
        .anyMatch(notice -> notice.startsWith("cpus: must be a number, was text"))
        .anyMatch(notice -> notice.startsWith("mem: must be a number, was text"))
        .anyMatch(notice -> notice.startsWith("instances: must be a whole number, was text"));
  }

  @Test
  void refusesEmptyIds() {
    assertThat(notices("edgelb-pool", 300)).anyMatch(notice -> notice.startsWith("id: must name"));
  }

  @Test
  void refusesSchedulersByWhatTheyNeed() {
    for (var scheduler : List.of("kafka", "beta-cassandra", "chronos", "marathon", "riak")) {
      var directory = newest(scheduler);
      assertThat(outcome(rendering(directory))).as(scheduler).isEqualTo("refused: needs Mesos");
    }
  }

  @Test
  void joinsTheClusterNetworkInItsOldSpelling() {
    var service = service("neo4j-replica", 1);

    assertThat(service.networking().mode()).isEqualTo(Mode.CONTAINER);
    assertThat(service.networking().network()).isNull();
    assertThat(service.volumes()).hasOnlyElementsOfType(Volume.Persistent.class);
    assertThat(service.mounts()).extracting(Mount::path).contains("/data");
  }

  @Test
  void opensPortsForBothProtocols() {
    assertThat(service("netsil", 3).networking().ports())
        .anyMatch(port -> port.protocols().containsAll(List.of(Protocol.TCP, Protocol.UDP)));
  }

  @Test
  void carriesWhatPolicyDecides() {
    var balancer = service("marathon-lb", 45);

    assertThat(balancer.privileges().privileged()).isTrue();
    assertThat(balancer.privileges().hostNetwork()).isTrue();
    assertThat(balancer.networking().ports()).hasSizeGreaterThan(100);
    assertThat(service("mysql", 6).mounts())
        .containsExactly(new Mount.OfHostPath("/var/lib/mysql", "/tmp/mysql", false));
  }

  @Test
  void refusesMoreTasksThanOneNodeCanTake() {
    assertThat(notices("cadvisor", 0)).contains("constraints[0]: needs 256 nodes, there is 1");
    assertThat(notices("namerd", 3))
        .contains("container.docker.portMappings[0]: 3 tasks cannot share host port 9001");
    assertThat(notices("traefik", 4)).contains("ports[1]: 2 tasks cannot share host port 8080");
  }

  private static String outcome(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Refused refused -> "not rendered: " + refused.reason();
      case Rendering.Rendered rendered ->
          switch (MarathonApp.translate(rendered.app())) {
            case Translation.Translated _ -> "translated";
            case Translation.Refused refused -> "refused: " + reason(refused.notices());
          };
    };
  }

  private static String reason(List<Notice> notices) {
    var rejections = notices.stream().filter(Notice::rejected).toList();
    return new Translation.Refused(notices)
        .needForMesos()
        .map(_ -> "needs Mesos")
        .orElseGet(() -> rejections.getFirst().path().replaceAll("\\[[0-9]+]", "[]"));
  }

  private static Service service(String name, long release) {
    return Apps.service(app(name, release).orElseThrow());
  }

  private static List<String> notices(String name, long release) {
    return switch (MarathonApp.translate(app(name, release).orElseThrow())) {
      case Translation.Translated translated ->
          translated.warnings().stream().map(Notice::toString).toList();
      case Translation.Refused refused -> refused.notices().stream().map(Notice::toString).toList();
    };
  }

  private static Optional<ObjectNode> app(String name, long release) {
    var directory = Corpus.packageDirectories().stream().filter(is(name, release)).findFirst();
    return rendering(directory.orElseThrow()) instanceof Rendering.Rendered rendered
        ? Optional.of(rendered.app())
        : Optional.empty();
  }

  private static Predicate<Path> is(String name, long release) {
    return path -> path.endsWith(Path.of(name, Long.toString(release)));
  }

  private static Path newest(String name) {
    return Corpus.packageDirectories().stream()
        .filter(path -> path.getName(path.getNameCount() - 2).toString().equals(name))
        .max(Comparator.comparingLong(path -> Long.parseLong(fileName(path))))
        .orElseThrow();
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }

  private static boolean isRendering(Path path) {
    return fileName(path).startsWith("render-");
  }

  private static Rendering rendering(Path directory) {
    var files = PackageFiles.of(directory, LARGEST);
    var reading = PackageSpec.read(files, Long.parseLong(fileName(directory)));
    assertThat(reading).as(directory.toString()).isInstanceOf(Reading.Read.class);
    return PackageSpec.render(((Reading.Read) reading).definition(), JSON.createObjectNode());
  }
}
