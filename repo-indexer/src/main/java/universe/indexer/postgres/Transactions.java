package universe.indexer.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work on a connection, all of it or nothing. */
public interface Transactions {

  /** Runs the work in a transaction, rolls back when it throws, and passes on what it throws. */
  <T> T run(Work<T> work);

  /** Transactions of a data source that nobody else manages. */
  static Transactions of(DataSource source) {
    return new Transactions() {
      @Override
      public <T> T run(Work<T> work) {
        try (var connection = source.getConnection()) {
          connection.setAutoCommit(false);
          try {
            T result = work.on(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            connection.rollback();
            throw e;
          }
        } catch (SQLException e) {
          throw new CatalogStoreFailure(e);
        }
      }
    };
  }

  /** What is done in one transaction. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
