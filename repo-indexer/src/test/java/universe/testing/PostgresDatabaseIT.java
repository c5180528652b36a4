package universe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresDatabaseIT {

  @Test
  void isEmptyAndOnesOwn(PostgresDatabase database) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'public'")) {
      rows.next();

      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void differsFromTheNext(PostgresDatabase database) throws SQLException {
    assertThat(PostgresDatabase.create().url()).isNotEqualTo(database.url());
  }
}
