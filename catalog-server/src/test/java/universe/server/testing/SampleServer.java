package universe.server.testing;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.testing.PostgresDatabase;

/**
 * A server with the sample packages on the real engine, which all tests that want one share; it
 * ends with the JVM of the tests, and leaves nothing on the engine. Its instances are given up
 * after two ends, and settle within a second.
 */
public final class SampleServer {

  private static @Nullable SampleServer shared;

  private final String prefix = "sample" + UUID.randomUUID().toString().substring(0, 6);
  private final SampleRepository samples;
  private final ServerProcess server;
  private final PostgresDatabase database;
  private final Operator operator;
  private final UUID installation;

  private SampleServer() throws SQLException {
    samples = SampleRepository.create();
    WreckingPostgres.addTo(samples);
    database = PostgresDatabase.create();
    server = ServerProcess.on(database);
    samples.settings().forEach(server::with);
    server
        .with("universe.installation.name", prefix)
        .with("universe.instance.settle", "1s")
        .with("universe.instance.patience", "2")
        .with("universe.runtime.look", "500ms")
        .start();
    operator = new Operator(server.client());
    operator.awaitPackage("postgresql");
    installation =
        JdbcClient.create(database.dataSource())
            .sql("select id from installation")
            .query(UUID.class)
            .single();
  }

  /** The one that all share, started when it is wanted first. */
  public static synchronized SampleServer shared() throws SQLException {
    if (shared == null) {
      var started = new SampleServer();
      Runtime.getRuntime().addShutdownHook(new Thread(started::end));
      shared = started;
    }
    return shared;
  }

  private void end() {
    server.close();
    EngineContents.of(installation, prefix).remove();
    samples.close();
  }

  /** Speaks to it as a user. */
  public Operator operator() {
    return operator;
  }

  public Client client() {
    return server.client();
  }

  public PostgresDatabase database() {
    return database;
  }

  public UUID installation() {
    return installation;
  }

  /** How the names of its containers, networks and volumes begin. */
  public String prefix() {
    return prefix;
  }

  public String logTail() {
    return server.logTail();
  }
}
