package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.testing.Operator;
import universe.server.testing.PackageFolder;
import universe.server.testing.ServerProcess;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** Makes what {@link EarlierLandingsIT} reads; run by hand as {@code dumps/README.md} says. */
@PostgresTest
class DumpOfThisLanding {

  /** Where the databases of earlier landings are kept. */
  static final Path DUMPS = Path.of("src/test/resources/dumps");

  /** Tables that are empty while nobody is logged in with a browser or changes tasks by hand. */
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
          "drift",
          "snapshot",
          "snapshot_schedule",
          "volume_snapshot");

  @TempDir Path folder;

  @Test
  void write() throws IOException, SQLException, InterruptedException {
    var database = PostgresDatabase.create();
    try (var packages = PackageFolder.create();
        var server =
            packages
                .offeredTo(ServerProcess.on(database))
                .with("universe.runtime.backend", "memory")
                .with("universe.secret.key-file", key(folder).toString())
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
      var kept = install(operator, "/shop/keeper");
      client.put("/api/v1/instances/" + kept + "/drift-policy", "{\"policy\": \"report\"}");
      var gone = install(operator, "/shop/gone");
      operator.ended(operator.applied(operator.planUninstall(gone, "keep")), "succeeded");
      server.stop();
      Files.writeString(
          DUMPS.resolve(System.getProperty("dump.make", "new") + ".sql"),
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

  /** The key that all dumps were made with; a key file is for its owner only. */
  static Path key(Path folder) throws IOException {
    var file = folder.resolve("secret.key");
    if (Files.notExists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.copy(DUMPS.resolve("secret.key"), file, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return file;
  }
}
