package universe.server.testing;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import universe.testing.PostgresDatabase;

/** A PostgreSQL that one test has to itself, so that it can stop it and start it again. */
public final class OwnPostgres implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String IMAGE = "universe/postgresql:15";
  private static final String USER = "postgres";
  private static final String PASSWORD = "a password of tests";
  private static final int INSIDE = 5432;
  private static final int SECONDS_TO_STOP = 20;

  private final DockerClient engine;
  private final String container;
  private final PostgresDatabase database;

  private OwnPostgres(DockerClient engine, String container, int port) {
    this.engine = engine;
    this.container = container;
    this.database =
        new PostgresDatabase(
            "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, PASSWORD);
  }

  /** Starts one. */
  public static OwnPostgres start() {
    var engine = EngineContents.usual();
    var port = freePort();
    var container =
        engine
            .createContainerCmd(IMAGE)
            .withName("universe-test-postgres-" + UUID.randomUUID())
            .withEnv("POSTGRES_PASSWORD=" + PASSWORD)
            .withCmd("-c", "max_connections=200")
            .withExposedPorts(ExposedPort.tcp(INSIDE))
            .withHostConfig(
                HostConfig.newHostConfig()
                    .withPortBindings(
                        new PortBinding(
                            Binding.bindIpAndPort("127.0.0.1", port), ExposedPort.tcp(INSIDE))))
            .exec()
            .getId();
    var started = new OwnPostgres(engine, container, port);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    started.begin();
    return started;
  }

  /** Its only database, empty at first. */
  public PostgresDatabase database() {
    return database;
  }

  /** Stops it as {@code docker stop} does: connections break, new ones are refused. */
  public void stop() {
    engine.stopContainerCmd(container).withTimeout(SECONDS_TO_STOP).exec();
  }

  /** Starts it again and waits until it answers. */
  public void begin() {
    engine.startContainerCmd(container).exec();
    await("PostgreSQL answers").atMost(PATIENCE).until(this::answers);
  }

  private boolean answers() {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    EngineContents.unlessGone(
        () -> engine.removeContainerCmd(container).withForce(true).withRemoveVolumes(true).exec());
  }
}
