package universe.server.api.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

  @TempDir Path folder;

  @Test
  void keepsItsRowsWhenTheServerIsKilled() throws Exception {
    var server = startAnotherJvm();
    server.destroyForcibly().waitFor(10, SECONDS);

    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      assertThat(ask(postgres, "select text from note")).isEqualTo("written before the kill");
    }
  }

  @Test
  void refusesDataOfAnotherMajorVersion() throws IOException {
    EmbeddedPostgres.open(folder, 0).close();
    Files.writeString(folder.resolve("data/PG_VERSION"), "15\n");

    assertThatThrownBy(() -> EmbeddedPostgres.open(folder, 0))
        .isInstanceOf(PostgresNotStarted.class)
        .hasMessageContaining("was made by PostgreSQL 15, and this server brings 18");
  }

  @Test
  void refusesDataWhosePasswordIsAnother() throws IOException {
    EmbeddedPostgres.open(folder, 0).close();
    Files.writeString(folder.resolve("password"), "of another installation\n");

    assertThatThrownBy(() -> EmbeddedPostgres.open(folder, 0))
        .isInstanceOf(PostgresNotStarted.class)
        .hasMessageContaining("data and password are of different installations")
        .hasMessageNotContaining("of another installation");
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }

  @Test
  void takesOverThePostgresThatAKilledServerLeft() throws Exception {
    var server = startAnotherJvm();
    var process = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
    server.destroyForcibly().waitFor(10, SECONDS);

    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      assertThat(ask(postgres, "select 1")).isEqualTo("1");
      assertThat(folder.resolve("data/postmaster.pid")).content().startsWith(process + "\n");
    }

    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }

  @Test
  void startsAfterPostgresItselfWasKilled() throws Exception {
    var server = startAnotherJvm();
    var process = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
    server.destroyForcibly().waitFor(10, SECONDS);
    var postmaster = ProcessHandle.of(Long.parseLong(process)).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().get(10, SECONDS);

    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      assertThat(ask(postgres, "select text from note")).isEqualTo("written before the kill");
    }
  }

  @Test
  void losesNothingThatWasCommitted() throws Exception {
    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      assertThat(ask(postgres, "show fsync")).isEqualTo("on");
      assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void keepsPortAndPasswordToItself() throws Exception {
    int port;
    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      port = Integer.parseInt(ask(postgres, "show port"));

      assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(permissions("password")).isEqualTo("rw-------");
    }
    try (var postgres = EmbeddedPostgres.open(folder, 0)) {
      assertThat(postgres.url()).contains(":" + port + "/");
    }
  }

  @Test
  void letsASecondProcessLookInWithoutStoppingIt() throws Exception {
    try (var owner = EmbeddedPostgres.open(folder, 0)) {
      assertThat(start("go").waitFor()).isZero();
      assertThat(ask(owner, "select text from note")).isEqualTo("written before the kill");
    }
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
    try (var connection =
            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Process startAnotherJvm() throws IOException {
    var process = start("stay");
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals("written")) {
        return process;
      }
    }
    throw new IllegalStateException("the other JVM wrote nothing");
  }

  private Process start(String then) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString(),
            then)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What the other JVM does: writes a row, then stays or goes. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      try (var postgres = EmbeddedPostgres.open(Path.of(arguments[0]), 0);
          var connection =
              DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
          var statement = connection.createStatement()) {
        statement.execute("create table note (text text)");
        statement.execute("insert into note values ('written before the kill')");
        System.out.println("written");
        if (arguments[1].equals("stay")) {
          Thread.currentThread().join();
        }
      }
    }
  }
}
