package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.EngineContents;
import universe.server.testing.ImageRegistry;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.DockerTest;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** A secret goes through the whole life of instances, and is nowhere but where it is needed. */
@PostgresTest
@DockerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsStaySecretIT {

  private static final PlantedSecret SECRET = new PlantedSecret("pl4nted/s3cret+ü~?7c1e");

  private JdbcClient jdbc;
  private PackageFolder packages;
  private ImageRegistry registry;
  private ServerProcess server;
  private Operator operator;
  private String prefix = "";
  private UUID installation = new UUID(0, 0);

  @BeforeAll
  void start() {
    jdbc = JdbcClient.create(PostgresDatabase.current().dataSource());
    packages = PackageFolder.create();
    registry = ImageRegistry.start(SECRET.text());
    var image = registry.hold(BusyBoxImage.NAME, "team/" + UUID.randomUUID());
    packages.publish("private", 0, template -> template.replace(BusyBoxImage.NAME, image));
    packages.publish("breaker", 0, template -> template.replace("test -f", "exit 3; test -f"));
    prefix = "life" + UUID.randomUUID().toString().substring(0, 6);
    server =
        packages
            .offeredTo(ServerProcess.on(PostgresDatabase.current()))
            .with("universe.installation.name", prefix)
            .with("universe.instance.patience", "1")
            .with("universe.runtime.look", "500ms")
            .with("universe.runtime.registries.trusted-hosts", "127.0.0.1")
            .with("logging.level.universe", "debug")
            .start();
    operator = new Operator(server.client());
    installation = jdbc.sql("select id from installation").query(UUID.class).single();
    operator.awaitPackage("private");
    operator.awaitPackage("breaker");
  }

  @AfterAll
  void tearDown() {
    server.close();
    EngineContents.of(installation, prefix).remove();
    registry.close();
    packages.close();
  }

  @Test
  void areNowhereButWhereTheyAreNeeded() throws IOException {
    assertThat(addRegistry("not " + SECRET.text())).isEqualTo("/problems/registry-refused");
    assertThat(addRegistry(SECRET.text())).isEmpty();
    server.client().put("/api/v1/secrets?name=team/db", json(Map.of("value", SECRET.text())));

    // The registry, which asks who one is, serves the image to the install.
    var plan = operator.plan(install("private"));
    assertThat(plan.at("/effects/images/0/present").asBoolean()).isFalse();
    assertThat(plan.at("/effects/images/0/digest").asString()).startsWith("sha256:");
    operator.ended(operator.applied(plan), "succeeded");
    var instance = plan.path("instanceId").asString();
    operator.healthy(instance);
    var broken = operator.plan(install("breaker"));
    var failed = operator.ended(operator.applied(broken), "failed");
    assertThat(failed.path("evidence").isNull()).as("evidence is kept").isFalse();

    var found = new LinkedHashMap<String, List<String>>();
    lookOnTheEngine(found);
    lookAtAnswers(found, instance, plan.path("id").asString(), failed.path("id").asString());
    var kept = "/api/v1/operations/%s/evidence".formatted(failed.path("id").asString());
    look(found, "evidence", List.copyOf(server.client().archive(kept).values()));
    operator.ended(operator.applied(operator.planUninstall(instance, "delete")), "succeeded");
    lookAtAnswers(found, instance, broken.path("id").asString(), failed.path("id").asString());
    lookIntoTheDatabase(found);
    lookIntoFiles(found);

    assertThat(found).isEmpty();
  }

  private String addRegistry(String password) {
    var answer =
        server
            .client()
            .post(
                "/api/v1/registries",
                json(
                    Map.of(
                        "address",
                        registry.address(),
                        "username",
                        ImageRegistry.USER,
                        "secret",
                        password)));
    assertThat(SECRET.formsIn(answer.response().body())).isEmpty();
    return answer.status() == 201 ? "" : answer.body().path("type").asString();
  }

  private static String install(String name) {
    return json(
        Map.of(
            "kind",
            "install",
            "package",
            name,
            "name",
            "/" + name,
            "options",
            Map.of("service", Map.of("password", SECRET.text()))));
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  /** The environment of a container is where it belongs; everything else is looked at. */
  private void lookOnTheEngine(Map<String, List<String>> found) {
    var contents = EngineContents.of(installation, prefix);
    assertThat(contents.containers()).isNotEmpty();
    for (var name : contents.containers()) {
      var container = EngineContents.container(name);
      var config = container.getConfig();
      assertThat(List.of(java.util.Objects.requireNonNull(config.getEnv())))
          .as("the container itself has it")
          .contains("PASSWORD=" + SECRET.text());
      look(found, "container " + name, List.of(String.valueOf(config.getLabels())));
      look(found, "container " + name, List.of(String.valueOf(container.getHostConfig())));
      look(found, "container " + name, List.of(container.getArgs()));
    }
    look(
        found,
        "networks and volumes",
        List.of(
            EngineContents.engine().listNetworksCmd().exec().toString(),
            EngineContents.engine().listVolumesCmd().exec().getVolumes().toString()));
  }

  private void lookAtAnswers(
      Map<String, List<String>> found, String instance, String plan, String operation) {
    for (var path :
        List.of(
            "instances",
            "instances/" + instance,
            "instances/" + instance + "/revisions",
            "instances/" + instance + "/tasks",
            "operations",
            "operations/" + operation,
            "plans/" + plan,
            "activity?limit=200",
            "activity/export",
            "registries",
            "secrets",
            "volumes",
            "targets",
            "repositories")) {
      look(found, path, List.of(server.client().get("/api/v1/" + path).response().body()));
    }
  }

  private void lookIntoTheDatabase(Map<String, List<String>> found) {
    var tables =
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(tables).hasSizeGreaterThan(20);
    for (var table : tables) {
      look(
          found,
          "table " + table,
          jdbc.sql("select t::text from %s t".formatted(table))
              .query((row, _) -> row.getString(1))
              .list());
    }
  }

  private void lookIntoFiles(Map<String, List<String>> found) throws IOException {
    try (var files = Files.walk(server.data())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var forms = SECRET.formsIn(Files.readAllBytes(file));
        if (!forms.isEmpty()) {
          found.put(name(file), forms);
        }
      }
    }
  }

  private String name(Path file) {
    return "file " + server.data().relativize(file);
  }

  private static void look(Map<String, List<String>> found, String where, List<String> texts) {
    for (var text : texts) {
      var forms = SECRET.formsIn(text);
      if (!forms.isEmpty()) {
        found.computeIfAbsent(where, _ -> new ArrayList<>()).addAll(forms);
      }
    }
  }
}
