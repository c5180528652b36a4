package universe.server.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An instance of {@code postgresql}, as its clients see it. */
public final class DatabaseInstance {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int POLL_MILLIS = 20;

  private final int port;
  private final String password;

  /**
   * A client.
   *
   * @param outside where the instance is reached, such as {@code 127.0.0.1:21000}
   */
  public DatabaseInstance(String outside, String password) {
    this.port = Integer.parseInt(outside.substring(outside.lastIndexOf(':') + 1));
    this.password = password;
  }

  /** What a statement in the first database answers, in its first column; empty where nothing. */
  public String ask(String query) {
    return ask("postgres", "postgres", password, query);
  }

  /** The same in another database, as another user. */
  public String ask(String database, String user, String secret, String query) {
    try (var connection = connection(database, user, secret)) {
      return JdbcClient.create(new SingleConnectionDataSource(connection, true))
          .sql(query)
          .query(String.class)
          .optional()
          .orElse("");
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Changes something in a database. */
  public void tell(String name, String... statements) {
    try (var connection = connection(name, "postgres", password);
        var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(String.join("; ", statements), e);
    }
  }

  /** Waits until it lets clients in. */
  public void awaitOpen() {
    await("the database lets clients in").atMost(PATIENCE).until(this::answers);
  }

  /**
   * Asks again and again while something goes on.
   *
   * @return the longest time without an answer
   */
  public Duration interruptedBy(Runnable change) {
    var over = new java.util.concurrent.CountDownLatch(1);
    var longest = new long[] {0};
    var asking =
        Thread.ofPlatform()
            .start(() -> {
              var answered = System.nanoTime();
              boolean last;
              do {
                last = isOver(over);
                if (answers()) {
                  longest[0] = Math.max(longest[0], System.nanoTime() - answered);
                  answered = System.nanoTime();
                }
              } while (!last);
              longest[0] = Math.max(longest[0], System.nanoTime() - answered);
            });
    try {
      change.run();
    } finally {
      over.countDown();
    }
    try {
      asking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Duration.ofNanos(longest[0]);
  }

  private static boolean isOver(java.util.concurrent.CountDownLatch over) {
    try {
      return over.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean answers() {
    try (var connection = connection("postgres", "postgres", password)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connection(String database, String user, String secret) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(secret);
    source.setConnectTimeout(2);
    source.setSocketTimeout(60);
    return source.getConnection();
  }
}
