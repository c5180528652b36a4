package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceDescriptionTest {

  /** One of everything that the schema knows. */
  private static final String WHOLE =
      """
      {
        "$schema": "https://example.org/service.schema.json",
        "services": {
          "note-board": {"title": "Board", "description": "The board."},
          "worker": {"template": "worker.json.mustache", "startAfter": ["note-board"]}
        },
        "endpoints": [
          {"name": "web", "service": "note-board", "port": 0, "protocol": "https", "path": "/ui",
           "title": "Site", "description": "The *site*.", "primary": true},
          {"name": "store", "port": "sql"}
        ],
        "iconText": "A board with notes",
        "screenshots": [{"url": "https://example.org/1.png", "text": "A board", "caption": "New!"}],
        "changelog": [{"version": "2.1", "date": "2026-11-22", "text": "Faster.", "breaking": false}],
        "volumes": [{
          "path": "data", "service": "note-board", "title": "Notes", "description": "All notes.",
          "onUninstall": "delete", "snapshot": "dump",
          "quiesce": {"command": ["stop-writes"]}, "resume": {"command": ["go-on"]},
          "dump": {"command": ["dump", "--all"], "tasks": "first", "timeoutSeconds": 60},
          "restore": {"command": ["restore"]}, "drain": {"command": ["leave"], "tasks": "each"}}],
        "tasks": [{"service": "note-board", "order": "one-by-one"}, {"service": "worker"}],
        "hooks": {"beforeUpgrade": [{"title": "Migrate", "service": "note-board",
          "command": ["migrate"], "tasks": "own", "timeoutSeconds": 9, "onFailure": "continue"}]},
        "presets": [{"name": "large", "title": "Large", "description": "For many.",
          "options": {"service": {"memory": 512}}}],
        "secrets": ["/service/password",
          {"pointer": "/service/name", "generate": {"length": 40, "alphabet": "hex"}}],
        "provides": [{"name": "board", "kind": "notes", "title": "Notes", "endpoint": "web",
          "version": "2.1", "values": {"user": "admin", "password": {"option": "/service/password"}}}],
        "needs": [{"name": "db", "kind": "postgresql", "optional": true, "atLeast": "15",
          "options": {"/service/name": "${host}"}}],
        "notes": {"postInstall": "Open **it**. \u00fc", "preUninstall": "Sure?"}
      }
      """;

  @Test
  void schemaKnowsAllOfIt() {
    assertThat(with(WHOLE).read().problems()).isEmpty();
  }

  @Test
  void givesTypedAccess() {
    ServiceDescription described = with(WHOLE).definition().describedService();

    assertThat(described.endpoints())
        .containsExactly(
            new ServiceDescription.Endpoint(
                "web",
                "Site",
                "note-board",
                new ServiceDescription.PortReference.ByIndex(0),
                "https",
                "/ui",
                "The *site*.",
                true),
            new ServiceDescription.Endpoint(
                "store",
                "store",
                null,
                new ServiceDescription.PortReference.ByName("sql"),
                "tcp",
                null,
                "",
                false));
    assertThat(described.order("note-board")).isEqualTo(ServiceDescription.Order.ONE_BY_ONE);
    assertThat(described.order("worker")).isEqualTo(ServiceDescription.Order.TOGETHER);
    assertThat(described.iconText()).isEqualTo("A board with notes");
    assertThat(described.notes())
        .isEqualTo(
            Map.of(
                ServiceDescription.Moment.POST_INSTALL, "Open **it**. \u00fc",
                ServiceDescription.Moment.PRE_UNINSTALL, "Sure?"));
    assertThat(described.secrets())
        .containsExactly(
            new ServiceDescription.SecretOption("/service/password", null),
            new ServiceDescription.SecretOption(
                "/service/name",
                new ServiceDescription.Generated(40, ServiceDescription.Alphabet.HEX)));
    assertThat(described.presets().getFirst().options().at("/service/memory").asInt())
        .isEqualTo(512);
  }

  @Test
  void knowsHowToSaveVolumes() {
    var volume = with(WHOLE).definition().describedService().volumes().getFirst();

    assertThat(volume.path()).isEqualTo("data");
    assertThat(volume.deleteOnUninstall()).isTrue();
    assertThat(volume.snapshot()).isEqualTo(ServiceDescription.Snapshot.DUMP);
    assertThat(volume.command(ServiceDescription.Occasion.DUMP))
        .contains(
            new ServiceDescription.Command(List.of("dump", "--all"), false, Duration.ofMinutes(1)));
    assertThat(volume.commands()).hasSize(5);
  }

  @Test
  void knowsWhatIsProvidedAndNeeded() {
    var described = with(WHOLE).definition().describedService();

    assertThat(described.provides())
        .containsExactly(
            new ServiceDescription.Provision(
                "board",
                "notes",
                "Notes",
                "web",
                "2.1",
                Map.of(
                    "user",
                    new ServiceDescription.Given.Text("admin"),
                    "password",
                    new ServiceDescription.Given.OfOption("/service/password"))));
    assertThat(described.needs())
        .containsExactly(
            new ServiceDescription.Need(
                "db", "postgresql", "db", "", "15", true, Map.of("/service/name", "${host}")));
  }

  @Test
  void saysNothingWhereThereIsNone() {
    assertThat(ExamplePackage.sound().definition().describedService())
        .isEqualTo(ServiceDescription.NONE);
  }

  @Test
  void templatesOfFurtherServicesTravelAlong() {
    var service = with(WHOLE).definition().service().orElseThrow();

    assertThat(service.at("/services/worker/v2AppMustacheTemplate").asString()).isEqualTo("e30=");
  }

  @Test
  void missingTemplateIsAnError() {
    Reading reading = with(WHOLE).without("worker.json.mustache").read();

    assertThat(reading.problems()).extracting(Problem::rule).containsExactly("file-missing");
  }

  @Test
  void unknownKeysAreWarnedOfAndKept() {
    Reading reading =
        with("{\"endpoints\": [{\"name\": \"web\", \"port\": 0, \"colour\": 1}]}").read();

    Problem problem = reading.problems().getFirst();
    assertThat(problem.rule()).isEqualTo("unknown-service-field");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.place()).isEqualTo(new Place("service.json", "/endpoints/0/colour", 1, 53));
    assertThat(((Reading.Read) reading).definition().service().orElseThrow().toString())
        .contains("colour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"endpoints\": {}}|/endpoints|service-schema",
        "{\"endpoints\": [{\"name\": \"web\"}]}|/endpoints/0|service-schema",
        "{\"endpoints\": [{\"name\": \"web\", \"port\": -1}]}|/endpoints/0/port|service-schema",
        "{\"endpoints\": [{\"name\": \"W\", \"port\": 1}]}|/endpoints/0/name|service-schema",
        "{\"volumes\": [{\"path\": \"x\", \"onUninstall\": \"ask\"}]}|/volumes/0/onUninstall|service-schema",
        "{\"volumes\": [{\"path\": \"x\", \"dump\": {\"command\": \"x\"}}]}|/volumes/0/dump/command|service-schema",
        "{\"secrets\": [\"password\"]}|/secrets/0|service-schema",
        "{\"secrets\": [7]}|/secrets/0|service-schema",
        "{\"notes\": {\"postInstall\": 1}}|/notes/postInstall|service-schema",
        "{\"presets\": [{\"name\": \"a\", \"options\": {}}, {\"name\": \"a\", \"options\": {}}]}|/presets/1/name|service-duplicate",
        "{\"endpoints\": [{\"name\": \"a\", \"port\": 0, \"primary\": true}, {\"name\": \"b\", \"port\": 1, \"primary\": true}]}|/endpoints/1/primary|service-duplicate"
      })
  void wrongValuesAreErrors(String service, String pointer, String rule) {
    Reading reading = with(service).read();

    assertThat(reading).isInstanceOf(Reading.Broken.class);
    Problem problem = reading.problems().getFirst();
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem.place().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"secrets\": [\"/service/token\"]}|/secrets/0",
        "{\"secrets\": [{\"pointer\": \"/token\"}]}|/secrets/0/pointer",
        "{\"presets\": [{\"name\": \"a\", \"options\": {\"service\": {\"disk\": 1}}}]}|/presets/0/options/service/disk",
        "{\"needs\": [{\"name\": \"a\", \"kind\": \"b\", \"options\": {\"/x\": \"\"}}]}|/needs/0/options/~1x",
        "{\"provides\": [{\"name\": \"a\", \"kind\": \"b\", \"endpoint\": \"web\"}]}|/provides/0/endpoint"
      })
  void pointersToNowhereAreWarnedOf(String service, String pointer) {
    Reading reading = with(service).read();

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().getFirst().rule()).isEqualTo("pointer-dangling");
    assertThat(reading.problems().getFirst().place().pointer()).isEqualTo(pointer);
  }

  @Test
  void saysWhatWouldBeRight() {
    Problem problem =
        with("{\"volumes\": [{\"path\": \"x\", \"onUninstall\": \"ask\"}]}")
            .read()
            .problems()
            .getFirst();

    assertThat(problem.expected()).isEqualTo("enum [\"keep\",\"delete\"]");
  }

  private static ExamplePackage with(String service) {
    return ExamplePackage.sound().with("service.json", service).with("worker.json.mustache", "{}");
  }
}
