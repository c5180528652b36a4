package universe.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * An empty database in a PostgreSQL that runs as a container for as long as the test JVM.
 *
 * @param url JDBC address
 * @param user owner of the database
 * @param password its password
 */
public record PostgresDatabase(String url, String user, String password) {

  private static final String IMAGE =
      System.getProperty("universe.test.postgres", "universe/postgresql:15");
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static @Nullable PostgreSQLContainer server;
  private static final ThreadLocal<PostgresDatabase> CURRENT = new ThreadLocal<>();

  /** The database of the test class that runs now. */
  public static PostgresDatabase current() {
    return requireNonNull(CURRENT.get(), "the test class is not annotated with @PostgresTest");
  }

  /** A new, empty database, which is that of the test class that runs on this thread. */
  static PostgresDatabase createCurrent() throws SQLException {
    var created = create();
    CURRENT.set(created);
    return created;
  }

  /** A new, empty database. */
  public static synchronized PostgresDatabase create() throws SQLException {
    var running = server();
    var name = "test" + COUNTER.incrementAndGet();
    try (var connection = connect(running);
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    var url = running.getJdbcUrl().replace("/" + running.getDatabaseName(), "/" + name);
    return new PostgresDatabase(url, running.getUsername(), running.getPassword());
  }

  /** Connections to it, unpooled. */
  public DataSource dataSource() {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }

  /** Tables and rows as SQL, by {@code pg_dump}. */
  public String dump() throws InterruptedException, IOException {
    var name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    var result =
        server()
            .execInContainer(
                "pg_dump",
                "--inserts",
                "--no-owner",
                "--no-privileges",
                "--dbname=postgresql://%s:%s@127.0.0.1/%s".formatted(user, password, name));
    if (result.getExitCode() != 0) {
      throw new IOException("pg_dump: " + result.getStderr());
    }
    return result.getStdout();
  }

  private static synchronized PostgreSQLContainer server() {
    if (server == null) {
      var starting =
          new PostgreSQLContainer(
                  DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
              .withDatabaseName("universe")
              .withCommand("-c", "fsync=off", "-c", "max_connections=300");
      starting.setWaitStrategy(Wait.forLogMessage(".*ready to accept connections.*\\s", 1));
      starting.start();
      // No Ryuk here: the image it comes in cannot be had without a hub.
      Runtime.getRuntime().addShutdownHook(new Thread(starting::stop));
      server = starting;
    }
    return server;
  }

  private static Connection connect(PostgreSQLContainer running) throws SQLException {
    return DriverManager.getConnection(
        running.getJdbcUrl(), running.getUsername(), running.getPassword());
  }
}
