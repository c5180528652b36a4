package universe.server.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

@PostgresTest
class BackupIT {

  private static final String INSTALLATION = "7b1f6f0e-5a2c-4f7e-9a36-4f6f35cf2d10";
  private static final String AWKWARD = "tab\t newline\n backslash \\N quote \" ü";

  @TempDir Path folder;
  private PostgresDatabase database = PostgresDatabase.current();
  private Path data = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void makeAnInstallation() throws IOException, SQLException {
    data = Files.createDirectory(folder.resolve("data"));
    file = folder.resolve("universe.backup");
    database = PostgresDatabase.create();
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    var jdbc = JdbcClient.create(database.dataSource());
    jdbc.sql("insert into installation (id, name) values (:id::uuid, 'default')")
        .param("id", INSTALLATION)
        .update();
    jdbc.sql(
            """
            insert into activity (by, action, subject_kind, subject_id, subject_name, message)
            select 'ann', 'tested', 'thing', n::text, 'a thing', :text from generate_series(1, 50) n
            """)
        .param("text", AWKWARD)
        .update();
    jdbc.sql("insert into icon (hash, content_type, content) values ('h', 'image/png', :bytes)")
        .param("bytes", new byte[] {0, 1, -1, 10, 92})
        .update();
    jdbc.sql("insert into remote_icon (key, address, hash) values ('k', 'https://a.example', 'h')")
        .update();
    jdbc.sql(
            """
            insert into snapshot (id, instance, instance_name, package, revision, target, kind,
                                  state, place)
            values (gen_random_uuid(), gen_random_uuid(), '/a', 'a', 1, gen_random_uuid(),
                    'on-demand', 'ready', :place)
            """)
        .param("place", data.resolve("snapshots").toString())
        .update();
    jdbc.sql("insert into log_in_attempt values ('ann', 3, now())").update();
    Files.writeString(data.resolve("secret.key"), "a key\n");
    Files.writeString(data.resolve("installation-id"), INSTALLATION + "\n");
    Files.createDirectories(data.resolve("snapshots/set"));
    Files.write(data.resolve("snapshots/set/data.tar.zst"), new byte[100_000]);
  }

  @Test
  void bringsEverythingBackElsewhere() throws IOException, SQLException {
    assertThat(backup()).isZero();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));

    var elsewhere = PostgresDatabase.create();
    var home = folder.resolve("elsewhere");
    assertThat(restore(elsewhere, home)).isZero();

    for (var table : tables()) {
      if (!table.equals("log_in_attempt") && !table.equals("snapshot")) {
        assertThat(rows(elsewhere, table)).as(table).isEqualTo(rows(database, table));
      }
    }
    assertThat(rows(elsewhere, "log_in_attempt")).isEmpty();
    assertThat(rows(elsewhere, "snapshot"))
        .singleElement()
        .asString()
        .contains(home.resolve("snapshots").toString());
    assertThat(home.resolve("secret.key")).hasContent("a key\n");
    assertThat(Files.getPosixFilePermissions(home.resolve("secret.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(home.resolve("snapshots/set/data.tar.zst"))
        .hasSameBinaryContentAs(data.resolve("snapshots/set/data.tar.zst"));
    assertThat(home.resolve("installation-id")).hasContent(INSTALLATION + "\n");
  }

  @Test
  void goesOnCountingWhereTheOriginalWas() throws SQLException {
    backup();
    var elsewhere = PostgresDatabase.create();
    restore(elsewhere, folder.resolve("elsewhere"));

    var next =
        JdbcClient.create(elsewhere.dataSource())
            .sql(
                """
                insert into activity (by, action, subject_kind, subject_id, subject_name, message)
                values ('bob', 'tested', 'thing', '51', 'a thing', '') returning id
                """)
            .query(Long.class)
            .single();

    assertThat(next).isGreaterThan(50);
  }

  @Test
  void holdsTheDatabaseAsOfOneMoment() throws SQLException, IOException {
    try (var reading = Database.open(new ConnectionTo(database))) {
      reading.beginReading();
      assertThat(reading.migrations()).isNotEmpty();
      JdbcClient.create(database.dataSource()).sql("delete from remote_icon").update();
      try (var writer = BackupWriter.to(file)) {
        assertThat(reading.copy("remote_icon", writer).rows()).isOne();
      }
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws SQLException {
    backup();

    var said = new StringBuilder();
    var code = restore(said, PostgresDatabase.create(), data);

    assertThat(code).isOne();
    assertThat(said).contains("is not empty", "secret.key", "--replace");
    assertThat(data.resolve("secret.key")).hasContent("a key\n");
  }

  @Test
  void movesAsideWhatItReplaces() throws SQLException, IOException {
    backup();
    var home = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(home.resolve("secret.key"), "another key\n");

    assertThat(restore(PostgresDatabase.create(), home, "--replace")).isZero();

    assertThat(home.resolve("secret.key")).hasContent("a key\n");
    try (var found = Files.newDirectoryStream(home, "replaced-*")) {
      assertThat(found.iterator().next().resolve("secret.key")).hasContent("another key\n");
    }
  }

  @Test
  void replacesADatabaseOnlyWhenTold() throws SQLException {
    backup();
    var elsewhere = PostgresDatabase.create();
    JdbcClient.create(elsewhere.dataSource()).sql("create table somebodys (a int)").update();
    var said = new StringBuilder();

    assertThat(restore(said, elsewhere, folder.resolve("elsewhere"))).isOne();
    assertThat(said).contains("is not empty", "--replace");
    assertThat(restore(elsewhere, folder.resolve("elsewhere"), "--replace")).isZero();
    assertThat(rows(elsewhere, "activity")).hasSize(50);
  }

  @Test
  void restoresIntoNoDatabaseThatIsInUse() throws SQLException {
    backup();
    var elsewhere = PostgresDatabase.create();
    var said = new StringBuilder();

    try (var _ = elsewhere.dataSource().getConnection()) {
      assertThat(restore(said, elsewhere, folder.resolve("elsewhere"), "--replace")).isOne();
    }

    assertThat(said).contains("1 others are connected");
  }

  @Test
  void refusesAFileWithOneWrongByte() throws IOException, SQLException {
    backup();
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);

    assertRefused("is damaged");
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException, SQLException {
    backup();
    var bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused("is damaged");
  }

  @Test
  void refusesAFileWithAnotherTable() throws IOException, SQLException {
    backup();
    try (var zip = zip()) {
      Files.writeString(zip.getPath("database/account.copy"), "");
      Files.writeString(zip.getPath("database/icon.copy"), "");
    }

    assertRefused("the checksum of database/icon.copy is another one");
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException, SQLException {
    Files.writeString(file, "something else");

    assertRefused("is damaged: it has no table of contents");
  }

  @Test
  void refusesABackupOfANewerServer() throws IOException, SQLException {
    backup();
    change(manifest -> {
      assertThat(manifest.path("product").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
      manifest.put("format", 2).put("product", "9.9.9");
    });

    assertRefused("was made by a newer Universe (9.9.9): it has format 2");
  }

  @Test
  void refusesABackupOfTablesThatItDoesNotKnow() throws IOException, SQLException {
    backup();
    change(manifest ->
        manifest.withArray("migrations").add("V20991231235959__come_from_the_future.sql"));

    assertRefused("V20991231235959__come_from_the_future.sql");
  }

  @Test
  void overwritesNoFile() {
    backup();

    assertThat(backup()).isOne();
  }

  private interface Edit {
    void to(ObjectNode manifest);
  }

  private void change(Edit edit) throws IOException {
    try (var zip = zip()) {
      var path = zip.getPath(Manifest.NAME);
      var manifest = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(path));
      edit.to(manifest);
      Files.write(path, JsonMapper.shared().writeValueAsBytes(manifest));
      try (var content = Files.newInputStream(path)) {
        Files.writeString(zip.getPath(Manifest.CHECKSUM_NAME), Checksums.of(content));
      }
    }
  }

  private FileSystem zip() throws IOException {
    return FileSystems.newFileSystem(file, Map.of());
  }

  private void assertRefused(String reason) throws SQLException {
    var said = new StringBuilder();
    var home = folder.resolve("elsewhere");

    assertThat(restore(said, PostgresDatabase.create(), home)).isOne();

    assertThat(said).contains(reason);
    assertThat(home).doesNotExist();
  }

  private int backup() {
    return Backup.run(options("backup", database, data));
  }

  private int restore(PostgresDatabase into, Path home, String... more) {
    return restore(new StringBuilder(), into, home, more);
  }

  private int restore(StringBuilder said, PostgresDatabase into, Path home, String... more) {
    var before = System.err;
    var heard = new ByteArrayOutputStream();
    System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      return Restore.run(options("restore", into, home, more));
    } finally {
      System.setErr(before);
      said.append(heard.toString(StandardCharsets.UTF_8));
    }
  }

  private String[] options(String command, PostgresDatabase on, Path home, String... more) {
    var options =
        new java.util.ArrayList<>(
            List.of(
                command,
                file.toString(),
                "--universe.data=" + home,
                "--universe.database.url=" + on.url(),
                "--universe.database.user=" + on.user(),
                "--universe.database.password=" + on.password()));
    options.addAll(List.of(more));
    return options.toArray(String[]::new);
  }

  private List<String> tables() {
    return JdbcClient.create(database.dataSource())
        .sql(
            "select tablename from pg_tables where schemaname = 'public' and tablename <> :history")
        .param("history", "flyway_schema_history")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static List<String> rows(PostgresDatabase on, String table) {
    return JdbcClient.create(on.dataSource())
        .sql("select t::text from %s t order by 1".formatted(table))
        .query((row, _) -> row.getString(1))
        .list();
  }

  private record ConnectionTo(PostgresDatabase database)
      implements org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return database.url();
    }

    @Override
    public String getUsername() {
      return database.user();
    }

    @Override
    public String getPassword() {
      return database.password();
    }
  }
}
