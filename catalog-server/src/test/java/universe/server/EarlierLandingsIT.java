package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/**
 * Databases of earlier landings start on this one. Each is kept in {@code dumps} as {@code pg_dump}
 * wrote it, with rows in every table that has any by then; {@code dumps/README.md} says how one is
 * made.
 */
@PostgresTest
class EarlierLandingsIT {

  private static final Path DUMPS = Path.of("src/test/resources/dumps");

  /** Tables that are empty while nobody is logged in with a browser or does anything. */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(
          "spring_session",
          "spring_session_attributes",
          "log_in_attempt",
          "repeatable_request",
          "index_problem",
          "icon",
          "remote_icon",
          "policy",
          "snapshot",
          "snapshot_schedule",
          "volume_snapshot");

  @TempDir Path folder;

  static Stream<Path> dumps() throws IOException {
    try (var files = Files.list(DUMPS)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void startOnThisOne(Path dump) throws IOException, SQLException {
    var database = PostgresDatabase.create();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(dump));
    }

    try (var server =
        ServerProcess.on(database)
            .with("universe.runtime.backend", "memory")
            .with("universe.secret.key-file", key().toString())
            .start()) {
      var client = server.client();
      assertThat(names(client, "packages", "name")).contains("keeper");
      assertThat(names(client, "accounts", "name")).contains("admin", "ann");
      assertThat(names(client, "repositories", "name")).containsExactly("packages");
      assertThat(names(client, "secrets", "name")).containsExactly("team/db");
      assertThat(names(client, "volumes", "state")).contains("in-use", "kept");
      assertThat(names(client, "operations", "kind")).contains("install", "uninstall");
      assertThat(names(client, "activity", "action"))
          .contains("account-created", "install-succeeded", "uninstall-succeeded");
      assertThat(names(client, "instances", "name")).containsExactly("/shop/keeper");
      var instance = client.get("/api/v1/instances").body().path("items").get(0);
      var path = "/api/v1/instances/" + instance.path("id").asString();
      assertThat(client.get(path).body().path("secretPointers").toString())
          .contains("/service/password");
      assertThat(client.get(path + "/revisions").body().path("items")).hasSize(1);
      var operation = client.get("/api/v1/operations").body().path("items").get(0);
      assertThat(client.get("/api/v1/plans/" + operation.path("plan").asString()).status())
          .isEqualTo(200);
      new Operator(client).healthy(instance.path("id").asString());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "dump.make", matches = "[0-9]{8}")
  void keepsADumpOfThisLanding() throws IOException, SQLException, InterruptedException {
    var database = PostgresDatabase.create();
    try (var packages = PackageFolder.create();
        var server =
            packages
                .offeredTo(ServerProcess.on(database))
                .with("universe.runtime.backend", "memory")
                .with("universe.secret.key-file", key().toString())
                .start()) {
      var client = server.client();
      var operator = new Operator(client);
      operator.awaitPackage("keeper");
      client.post(
          "/api/v1/accounts",
          "{\"name\": \"ann\", \"password\": \"a long password\", \"role\": \"viewer\"}");
      client.put("/api/v1/secrets?name=team/db", "{\"value\": \"a stored word\"}");
      client.post(
          "/api/v1/registries",
          "{\"address\": \"203.0.113.1\", \"username\": \"a\", \"secret\": \"a word\"}");
      install(operator, "/shop/keeper");
      var gone = install(operator, "/shop/gone");
      operator.ended(operator.applied(operator.planUninstall(gone, "keep")), "succeeded");
      server.stop();
      Files.writeString(
          DUMPS.resolve(System.getProperty("dump.make") + ".sql"),
          withoutCommands(database.dump()));
    }

    assertThat(emptyTables(database)).isSubsetOf(MAY_BE_EMPTY);
  }

  private static String install(Operator operator, String name) {
    var plan = operator.planInstall(name, "a hidden word");
    operator.ended(operator.applied(plan), "succeeded");
    var id = plan.path("instanceId").asString();
    operator.healthy(id);
    return id;
  }

  /** Without the lines that only psql understands. */
  private static String withoutCommands(String dump) {
    return dump.lines()
        .filter(line -> !line.startsWith("\\"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> emptyTables(PostgresDatabase database) {
    var jdbc = JdbcClient.create(database.dataSource());
    return jdbc
        .sql("select tablename from pg_tables where schemaname = 'public' order by 1")
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list()
        .stream()
        .filter(table ->
            jdbc.sql("select not exists (select 1 from %s)".formatted(table))
                .query(Boolean.class)
                .single())
        .toList();
  }

  private static List<String> names(Client client, String list, String field) {
    var items = client.get("/api/v1/%s?limit=200".formatted(list)).body().path("items");
    return items.valueStream().map(each -> each.path(field).asString()).toList();
  }

  /** The key that all dumps were made with; a key file is for its owner only. */
  private Path key() throws IOException {
    var file = folder.resolve("secret.key");
    if (Files.notExists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.copy(
          DUMPS.resolve("secret.key"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return file;
  }
}
