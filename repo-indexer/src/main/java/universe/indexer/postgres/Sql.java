package universe.indexer.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its values, run on a connection. */
record Sql(String text, List<@Nullable Object> values) {

  static Sql of(String text, @Nullable Object... values) {
    return new Sql(text, java.util.Arrays.asList(values));
  }

  int update(Connection connection) throws SQLException {
    try (var statement = prepare(connection)) {
      return statement.executeUpdate();
    }
  }

  <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
    List<T> found = new java.util.ArrayList<>();
    try (var statement = prepare(connection);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return found;
  }

  private PreparedStatement prepare(Connection connection) throws SQLException {
    var statement = connection.prepareStatement(text);
    try {
      bind(connection, statement, values);
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
    return statement;
  }

  static void bind(
      Connection connection, PreparedStatement statement, List<@Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      switch (value) {
        case Instant at -> statement.setObject(i + 1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        case String text -> statement.setString(i + 1, storable(text));
        case Collection<?> texts ->
            statement.setArray(
                i + 1,
                connection.createArrayOf(
                    "text", texts.stream().map(each -> storable(String.valueOf(each))).toArray()));
        case long[] numbers ->
            statement.setArray(
                i + 1,
                connection.createArrayOf(
                    "bigint", java.util.Arrays.stream(numbers).boxed().toArray()));
        case null, default -> statement.setObject(i + 1, value);
      }
    }
  }

  /** PostgreSQL has no text with a NUL in it. */
  static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
