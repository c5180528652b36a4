package universe.server.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseGoneTest {

  static Stream<Throwable> losses() {
    return Stream.of(
        new SQLException("terminating connection due to administrator command", "57P01"),
        new SQLException("An I/O error occurred while sending to the backend.", "08006"),
        new SQLTransientConnectionException("Connection is not available, request timed out"),
        new TransactionSystemException(
            "JDBC rollback failed", new SQLException("Connection is closed")),
        new IllegalStateException(
            new UncategorizedSQLException("read", null, new SQLException("lost", "08003"))));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void isWhatALostConnectionMeans(Throwable failure) {
    assertThat(DatabaseGone.caused(failure)).isTrue();
  }

  static Stream<Throwable> mistakes() {
    return Stream.of(
        new SQLException("syntax error", "42601"),
        new SQLException("duplicate key value", "23505"),
        new IllegalStateException("something of our own"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isNotWhatAMistakeOfOursMeans(Throwable failure) {
    assertThat(DatabaseGone.caused(failure)).isFalse();
  }
}
