package universe.server.api.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens for new events, this server's and others', on a connection of its own. Wakes everybody
 * too when that connection was lost for a while: whoever is woken looks into the table anyway.
 */
@Component
class WakeUps implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(WakeUps.class);
  private static final Duration LOOK_UP_AT_LEAST = Duration.ofSeconds(10);
  private static final Duration RECONNECT_AFTER = Duration.ofSeconds(1);

  private final JdbcConnectionDetails database;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private long count;
  private volatile boolean running;
  private @Nullable Thread thread;

  WakeUps(JdbcConnectionDetails database) {
    this.database = database;
  }

  /** How often it has rung so far; taken before one looks, given to {@link #await}. */
  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it rings once more than that, or the time is up. */
  void await(long seen, Duration atMost) throws InterruptedException {
    var left = atMost.toNanos();
    lock.lock();
    try {
      while (count == seen && left > 0 && running) {
        left = rung.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("event-wake-ups").start(this::listen);
  }

  @Override
  public void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
    ring();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void listen() {
    while (running) {
      try (var connection = connect()) {
        ring();
        listenOn(connection);
      } catch (SQLException e) {
        rest(e);
      }
    }
  }

  private Connection connect() throws SQLException {
    var connection =
        DriverManager.getConnection(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + PostgresEvents.CHANNEL);
    }
    return connection;
  }

  private void listenOn(Connection connection) throws SQLException {
    var postgres = connection.unwrap(PGConnection.class);
    while (running) {
      var notes = postgres.getNotifications((int) LOOK_UP_AT_LEAST.toMillis());
      if (notes != null && notes.length > 0) {
        ring();
      } else if (!connection.isValid(5)) {
        throw new SQLException("the connection is dead");
      }
    }
  }

  private void rest(SQLException e) {
    if (!running) {
      return;
    }
    log.atWarn().addKeyValue("reason", e.getMessage()).log("Cannot hear of new events");
    try {
      TimeUnit.NANOSECONDS.sleep(RECONNECT_AFTER.toNanos());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void ring() {
    lock.lock();
    try {
      count++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
