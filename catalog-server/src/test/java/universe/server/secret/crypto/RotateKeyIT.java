package universe.server.secret.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

@PostgresTest
class RotateKeyIT {

  @TempDir Path folder;
  private PostgresDatabase database = PostgresDatabase.current();
  private String placeholder = "";

  @BeforeEach
  void keepSecrets() throws SQLException {
    database = PostgresDatabase.create();
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    var envelope = new Envelope(MasterKeys.of(keyFile()));
    placeholder = new SealedSecrets(jdbc(), envelope).keep(UUID.randomUUID(), "/a", "a value");
    new SealedNamedSecrets(jdbc(), envelope).put("team/db", "another value");
  }

  @Test
  void sealsEverythingUnderANewKey() throws IOException {
    var before = Files.readString(keyFile());
    var sealedBefore = sealed();

    assertThat(rotate()).isZero();

    assertThat(Files.readString(keyFile())).isNotEqualTo(before);
    assertThat(Files.readAllLines(keyFile())).hasSize(1);
    assertThat(sealed()).isNotEqualTo(sealedBefore);
    assertThatBothOpen();
  }

  @Test
  void finishesARotationThatWasBrokenOff() throws IOException {
    MasterKeys.of(keyFile()).withNew().writeTo(keyFile());
    var begun = Files.readAllLines(keyFile());
    assertThatBothOpen();

    assertThat(rotate()).isZero();

    assertThat(Files.readAllLines(keyFile())).containsExactly(begun.getFirst());
    assertThatBothOpen();
  }

  @Test
  void leavesEverythingAsItIsWhenOneSecretDoesNotOpen() throws IOException {
    jdbc().sql("update named_secret set sealed = '\\x01'").update();
    var before = sealed();
    var old = Files.readString(keyFile());

    assertThat(rotate()).isOne();

    assertThat(sealed()).isEqualTo(before);
    assertThat(Files.readString(keyFile())).contains(old);
  }

  @Test
  void refusesWhileAServerIsConnected() throws SQLException, IOException {
    var before = Files.readString(keyFile());

    try (var _ = database.dataSource().getConnection()) {
      assertThat(rotate()).isOne();
    }

    assertThat(Files.readString(keyFile())).isEqualTo(before);
  }

  @Test
  void takesKeysFromTheEnvironment() throws IOException {
    var old = Files.readString(keyFile()).strip();
    var next = MasterKeys.parse(old).withNew();

    assertThat(rotate("--universe.secret.keys=" + next.text().replace("\n", ","))).isZero();

    assertThat(Files.readString(keyFile()).strip()).isEqualTo(old);
    var secrets = new SealedSecrets(jdbc(), new Envelope(next.withoutOld()));
    assertThat(secrets.reveal(placeholder)).isEqualTo("a value");
  }

  private void assertThatBothOpen() {
    var secrets = new SealedSecrets(jdbc(), new Envelope(MasterKeys.of(keyFile())));
    assertThat(secrets.reveal(placeholder)).isEqualTo("a value");
    assertThat(secrets.find("team/db")).contains("another value");
  }

  private int rotate(String... more) {
    var options = new java.util.ArrayList<String>();
    options.add("rotate-key");
    options.add("--universe.data=" + folder);
    options.add("--universe.database.url=" + database.url());
    options.add("--universe.database.user=" + database.user());
    options.add("--universe.database.password=" + database.password());
    options.addAll(java.util.List.of(more));
    return RotateKey.run(options.toArray(String[]::new));
  }

  private String sealed() {
    return jdbc()
        .sql(
            """
            select string_agg(key_id || ' ' || sealed::text, ' ' order by sealed) from (
              select key_id, sealed from secret union all
              select key_id, sealed from named_secret) as all_of_them
            """)
        .query(String.class)
        .single();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(database.dataSource());
  }

  private Path keyFile() {
    return folder.resolve("secret.key");
  }
}
