package universe.demo;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.metadata.NodeState;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorSystem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to Cassandra. Opens a session when it can, makes the keyspace, and lets it have more
 * copies when there are more nodes.
 */
final class Cassandra implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Cassandra.class);
  private static final int MOST_COPIES = 3;

  private final Settings settings;
  private final ActorSystem<?> system;
  private volatile @Nullable Opened opened;

  Cassandra(Settings settings, ActorSystem<?> system) {
    this.settings = settings;
    this.system = system;
  }

  /** The table, while there is a session. */
  EventStore store() {
    Opened current = opened;
    if (current == null) {
      throw new CassandraAway();
    }
    return current.store;
  }

  /** The table; opens a session where there is none, which blocks and may fail. */
  synchronized EventStore open() {
    Opened current = opened;
    if (current == null) {
      current = connect();
      opened = current;
    }
    return current.store;
  }

  /** Forgets the session; the next one asks DNS for all addresses anew. */
  @Override
  public synchronized void close() {
    Opened current = opened;
    opened = null;
    if (current != null) {
      current.store.close();
    }
  }

  /**
   * One copy more of each row for each node that has come, three at most. Reads ask a majority of
   * the copies, so one is added at a time, and only when all that are there are complete: at no
   * time would a majority miss what was stored. Nothing is taken away when nodes go.
   */
  synchronized void followNodes() {
    Opened current = opened;
    if (current == null || copies(current.session) >= wanted(current.session)) {
      return;
    }
    for (int copies = copies(current.session) + 1; copies <= wanted(current.session); copies++) {
      current.store.repair().toCompletableFuture().join();
      current.session.execute("ALTER KEYSPACE " + settings.keyspace() + replication(copies));
      LOG.info("keyspace {} has {} copies of each row now", settings.keyspace(), copies);
    }
    current.store.repair().toCompletableFuture().join();
  }

  private Opened connect() {
    CqlSession session = session();
    try {
      session.execute(
          "CREATE KEYSPACE IF NOT EXISTS " + settings.keyspace() + replication(wanted(session)));
      return new Opened(session, new EventStore(session, settings.keyspace(), system));
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private CqlSession session() {
    var options =
        DriverConfigLoader.programmaticBuilder()
            .withStringList(DefaultDriverOption.CONTACT_POINTS, settings.cassandra())
            .withString(DefaultDriverOption.LOAD_BALANCING_LOCAL_DATACENTER, settings.datacenter())
            .build();
    var builder = CqlSession.builder().withConfigLoader(options);
    Settings.Login login = settings.login();
    if (login != null) {
      builder.withAuthCredentials(login.user(), login.password());
    }
    return builder.build();
  }

  private int wanted(CqlSession session) {
    long running =
        session.getMetadata().getNodes().values().stream()
            .filter(node -> settings.datacenter().equals(node.getDatacenter()))
            .filter(node -> node.getState() == NodeState.UP)
            .count();
    return Math.clamp(running, 1, MOST_COPIES);
  }

  private int copies(CqlSession session) {
    Map<String, String> replication =
        session
            .getMetadata()
            .getKeyspace(CqlIdentifier.fromInternal(settings.keyspace()))
            .orElseThrow()
            .getReplication();
    // Where an operator has chosen something else, it stays.
    return Integer.parseInt(replication.getOrDefault(settings.datacenter(), "" + MOST_COPIES));
  }

  private String replication(int copies) {
    return " WITH replication = {'class': 'NetworkTopologyStrategy', '%s': %d}"
        .formatted(settings.datacenter(), copies);
  }

  private record Opened(CqlSession session, EventStore store) {}

  /** There is no session with Cassandra at the moment. */
  static final class CassandraAway extends RuntimeException {

    CassandraAway() {
      super("there is no session with Cassandra yet");
    }
  }
}
