package universe.server.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL in a folder, which outlives this process when it is killed: the next start finds it
 * running and takes it over. Whoever opens it first in a folder owns it and stops it when closed;
 * another process, such as one that resets a password, only looks in.
 *
 * {@snippet :
 * try (var postgres = EmbeddedPostgres.open(folder, 0)) {
 *   DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
 * }
 * }
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String USER = "universe";
  private static final String INVALID_PASSWORD = "28P01";

  private final Cluster cluster;
  private final @Nullable FileChannel ownership;
  private final String password;
  private final int port;

  private EmbeddedPostgres(
      Cluster cluster, @Nullable FileChannel ownership, String password, int port) {
    this.cluster = cluster;
    this.ownership = ownership;
    this.password = password;
    this.port = port;
  }

  /**
   * Starts the PostgreSQL of a folder, makes it first where there is none, or takes over the one
   * that still runs there.
   *
   * @param folder where binaries, data, password and log lie
   * @param wantedPort its port on the loopback; 0 for the one of last time, or any that is free
   * @throws PostgresNotStarted when it cannot run here
   */
  public static EmbeddedPostgres open(Path folder, int wantedPort) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      var cluster = new Cluster(folder, Binaries.unpackedIn(folder));
      var ownership = own(folder);
      return ownership == null ? lookIn(cluster) : start(cluster, ownership, wantedPort);
    } catch (IOException e) {
      throw new UncheckedIOException("embedded PostgreSQL in " + folder, e);
    }
  }

  /** JDBC address, without credentials. */
  public String url() {
    return Cluster.url(port);
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  /** Stops it, unless another process owns it. */
  @Override
  public void close() {
    if (ownership == null) {
      return;
    }
    cluster.stop();
    try {
      ownership.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileChannel own(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() != null) {
      return channel;
    }
    channel.close();
    return null;
  }

  private static EmbeddedPostgres lookIn(Cluster cluster) throws IOException {
    var running =
        cluster
            .running()
            .orElseThrow(() ->
                new PostgresNotStarted(
                    "another process owns %s, but its PostgreSQL does not run yet; try again"
                        .formatted(cluster.data())));
    return new EmbeddedPostgres(cluster, null, cluster.password(), running.port());
  }

  private static EmbeddedPostgres start(Cluster cluster, FileChannel ownership, int wantedPort)
      throws IOException {
    var password = cluster.create(USER);
    var survivor = cluster.awaitSurvivor();
    if (survivor.isPresent()) {
      var port = survivor.get().port();
      if (accepts(port, password, cluster)) {
        log.atInfo().addKeyValue("port", port).log("Took over the PostgreSQL that still ran");
        return new EmbeddedPostgres(cluster, ownership, password, port);
      }
      cluster.stop();
    }
    var port = cluster.start(wantedPort);
    if (refusesPassword(port, password)) {
      cluster.stop();
      throw new PostgresNotStarted(
          "%s does not take the password beside it: data and password are of different"
                  .formatted(cluster.data())
              + " installations; put back the ones that belong together");
    }
    log.atInfo().addKeyValue("port", port).log("Started PostgreSQL");
    return new EmbeddedPostgres(cluster, ownership, password, port);
  }

  /** Whether what answers there is this very cluster. */
  private static boolean accepts(int port, String password, Cluster cluster) {
    try (var connection = connect(port, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), cluster.data());
    } catch (SQLException | IOException e) {
      log.atWarn()
          .addKeyValue("reason", e.getMessage())
          .log("PostgreSQL runs, but does not answer");
      return false;
    }
  }

  /** Whether it says so itself; one that does not answer is met by whoever needs it. */
  private static boolean refusesPassword(int port, String password) {
    try (var _ = connect(port, password)) {
      return false;
    } catch (SQLException e) {
      return INVALID_PASSWORD.equals(e.getSQLState());
    }
  }

  private static Connection connect(int port, String password) throws SQLException {
    var properties = new Properties();
    properties.putAll(Map.of("user", USER, "password", password, "connectTimeout", "5"));
    return DriverManager.getConnection(Cluster.url(port), properties);
  }
}
