package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import universe.testing.PostgresDatabase;

/**
 * The line between a server and its database, which a test can cut: connections break, new ones are
 * refused, the database itself goes on for the test to look into.
 *
 * {@snippet :
 * try (var line = DatabaseLine.to(database)) {
 *   server.with("universe.database.url", line.url()).start();
 *   line.cut();
 *   line.mend();
 * }
 * }
 */
public final class DatabaseLine implements AutoCloseable {

  private static final String JDBC = "jdbc:";

  private final URI database;
  private final ServerSocket entrance;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private DatabaseLine(URI database) {
    this.database = database;
    try {
      this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::takeCalls);
  }

  /** A whole line to this database. */
  public static DatabaseLine to(PostgresDatabase database) {
    return new DatabaseLine(URI.create(database.url().substring(JDBC.length())));
  }

  /** The JDBC address of its other end. */
  public String url() {
    var query = database.getQuery() == null ? "" : "?" + database.getQuery();
    return "jdbc:postgresql://127.0.0.1:%d%s%s"
        .formatted(entrance.getLocalPort(), database.getPath(), query);
  }

  /** Breaks all connections, and each new one at once. */
  public void cut() {
    cut = true;
    open.forEach(DatabaseLine::hangUp);
  }

  /** Lets calls through again. */
  public void mend() {
    cut = false;
  }

  private void takeCalls() {
    while (!entrance.isClosed()) {
      try {
        var caller = entrance.accept();
        if (cut) {
          hangUp(caller);
        } else {
          connect(caller, new Socket(database.getHost(), database.getPort()));
        }
      } catch (IOException e) {
        // closed, or nobody there: the caller sees it
      }
    }
  }

  private void connect(Socket caller, Socket called) {
    open.add(caller);
    open.add(called);
    Thread.ofVirtual().start(() -> carry(caller, called));
    Thread.ofVirtual().start(() -> carry(called, caller));
  }

  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one of them hung up
    } finally {
      open.remove(from);
      open.remove(to);
      hangUp(from);
      hangUp(to);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // hung up already
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    open.forEach(DatabaseLine::hangUp);
  }
}
