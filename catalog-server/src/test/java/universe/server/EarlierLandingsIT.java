package universe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import universe.server.testing.Client;
import universe.server.testing.Operator;
import universe.server.testing.ServerProcess;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/**
 * Databases of earlier landings start on this one. Each is kept in {@code dumps} as {@link
 * DumpOfThisLanding} wrote it, with rows in every table that has any by then.
 */
@PostgresTest
class EarlierLandingsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  static Stream<Path> dumps() throws IOException {
    try (var files = Files.list(DumpOfThisLanding.DUMPS)) {
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
            .with("universe.secret.key-file", DumpOfThisLanding.key(folder).toString())
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
      acceptEmptyVolumes(client, path + "/drift");
      new Operator(client).healthy(instance.path("id").asString());
    }
  }

  /** The target that pretends has forgotten them, and nothing may run on data that is lost. */
  private static void acceptEmptyVolumes(Client client, String drifts) {
    var lost =
        await("the lost volume is told of")
            .atMost(PATIENCE)
            .until(
                () ->
                    client
                        .get(drifts)
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("kind").asString().equals("volume-gone"))
                        .toList(),
                found -> !found.isEmpty());
    for (var each : lost) {
      var action = "%s/%s/actions/adopt".formatted(drifts, each.path("id").asString());
      assertThat(client.post(action, "").status()).isEqualTo(204);
    }
  }

  private static List<String> names(Client client, String list, String field) {
    var items = client.get("/api/v1/%s?limit=200".formatted(list)).body().path("items");
    return items.valueStream().map(each -> each.path(field).asString()).toList();
  }
}
