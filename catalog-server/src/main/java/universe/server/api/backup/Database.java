package universe.server.api.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Every row of a database as it was at one moment: PostgreSQL's {@code COPY} in one transaction
 * that sees one snapshot. The tables themselves are not written: the migrations make them.
 */
final class Database implements AutoCloseable {

  private static final String HISTORY = "flyway_schema_history";

  /** Sessions and counted log-ins end with the machine that they were on. */
  private static final Set<String> LEFT_OUT =
      Set.of(HISTORY, "spring_session", "spring_session_attributes", "log_in_attempt");

  private static final String SNAPSHOTS = "snapshot";
  private static final String HERE = "relnamespace = current_schema()::regnamespace";

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database open(JdbcConnectionDetails details) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", String.valueOf(details.getUsername()));
    properties.setProperty("password", String.valueOf(details.getPassword()));
    properties.setProperty("ApplicationName", "universe backup");
    return new Database(DriverManager.getConnection(details.getJdbcUrl(), properties));
  }

  /** From here on everything that is read is of this moment. */
  void beginReading() throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
  }

  boolean isEmpty() throws SQLException {
    return names("select relname from pg_class where relkind = 'r' and " + HERE).isEmpty();
  }

  /** Connections of others, who would not like their tables to be replaced. */
  int others() throws SQLException {
    return Integer.parseInt(
        names(
                """
                select count(*)::text from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                  and backend_type = 'client backend'
                """)
            .getFirst());
  }

  UUID installation() throws SQLException {
    return UUID.fromString(names("select id::text from installation").getFirst());
  }

  /** Scripts of the migrations that made this database. */
  List<String> migrations() throws SQLException {
    return names(
        "select script from "
            + HISTORY
            + " where success and type = 'SQL' order by installed_rank");
  }

  /** The tables to be kept, each after those that it refers to. */
  List<String> tables() throws SQLException {
    var left =
        names("select relname from pg_class where relkind = 'r' and " + HERE + " order by 1");
    left.removeAll(LEFT_OUT);
    var references = references();
    var ordered = new LinkedHashSet<String>();
    while (!left.isEmpty()) {
      var ready =
          left.stream()
              .filter(table -> ordered.containsAll(references.getOrDefault(table, Set.of())))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("these tables refer to one another: " + left);
      }
      ordered.addAll(ready);
      left.removeAll(ready);
    }
    return List.copyOf(ordered);
  }

  private Map<String, Set<String>> references() throws SQLException {
    var references = new HashMap<String, Set<String>>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select child.relname, parent.relname from pg_constraint
                join pg_class child on child.oid = conrelid
                join pg_class parent on parent.oid = confrelid
                where contype = 'f' and conrelid <> confrelid
                """)) {
      while (rows.next()) {
        references
            .computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>())
            .add(rows.getString(2));
      }
    }
    return references;
  }

  /** Writes a table's rows as an entry of a backup. */
  Manifest.Table copy(String table, BackupWriter backup) throws SQLException, IOException {
    var columns =
        names(
            """
            select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0
              and not attisdropped and attgenerated = '' order by attnum
            """
                .formatted(quoted(table)));
    var copier = connection.unwrap(PGConnection.class).getCopyAPI();
    var rows = new long[1];
    var description = new Manifest.Table(table, columns, 0);
    backup.add(
        description.entry(),
        out -> {
          try {
            rows[0] = copier.copyOut("copy %s to stdout".formatted(list(table, columns)), out);
          } catch (SQLException e) {
            throw new IOException("table %s: %s".formatted(table, e.getMessage()), e);
          }
        });
    return new Manifest.Table(table, columns, rows[0]);
  }

  List<Manifest.Sequence> sequences() throws SQLException {
    var sequences = new ArrayList<Manifest.Sequence>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select sequencename, coalesce(last_value, start_value), last_value is not null
                from pg_sequences where schemaname = current_schema() order by 1
                """)) {
      while (rows.next()) {
        sequences.add(
            new Manifest.Sequence(rows.getString(1), rows.getLong(2), rows.getBoolean(3)));
      }
    }
    return sequences;
  }

  /** Drops everything there is. */
  void empty() throws SQLException {
    execute("drop schema public cascade");
    execute("create schema public");
  }

  /** Gives a row's content to whoever loads it. */
  interface Rows {
    InputStream of(Manifest.Table table) throws IOException;
  }

  /**
   * Fills the tables that the migrations made; all of them or none.
   *
   * @param snapshotFolder where the archives of snapshots lie from now on
   */
  void load(Manifest manifest, Path snapshotFolder, Rows rows) throws SQLException, IOException {
    connection.setAutoCommit(false);
    // The triggers that keep history from being changed let this pass.
    execute("set local universe.forgetting = 'on'");
    execute(
        manifest.tables().stream()
            .map(table -> quoted(table.name()))
            .collect(Collectors.joining(", ", "truncate ", " cascade")));
    var copier = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var table : manifest.tables()) {
      try (var content = rows.of(table)) {
        var loaded =
            copier.copyIn(
                "copy %s from stdin".formatted(list(table.name(), table.columns())), content);
        if (loaded != table.rows()) {
          throw new IOException(
              "%d of %d rows of %s arrived".formatted(loaded, table.rows(), table.name()));
        }
      }
    }
    for (var sequence : manifest.sequences()) {
      restart(sequence);
    }
    if (manifest.tables().stream().anyMatch(table -> table.name().equals(SNAPSHOTS))) {
      moveSnapshots(manifest.snapshotFolder(), snapshotFolder);
    }
    connection.commit();
    connection.setAutoCommit(true);
    execute("analyze");
  }

  /** Rows know where their archives are; those that lay elsewhere still do. */
  private void moveSnapshots(String from, Path to) throws SQLException {
    var move = "update %s set place = ? where place = ?".formatted(SNAPSHOTS);
    try (var statement = connection.prepareStatement(move)) {
      statement.setString(1, to.toString());
      statement.setString(2, from);
      statement.execute();
    }
  }

  private void restart(Manifest.Sequence sequence) throws SQLException {
    try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      statement.setString(1, quoted(sequence.name()));
      statement.setLong(2, sequence.value());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  private static String list(String table, List<String> columns) {
    return columns.stream()
        .map(Database::quoted)
        .collect(Collectors.joining(", ", quoted(table) + " (", ")"));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private List<String> names(String sql) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
