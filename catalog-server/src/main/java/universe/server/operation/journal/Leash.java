package universe.server.operation.journal;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.api.LeaseLost;
import universe.server.operation.OperationState;

/**
 * Keeps one operation in this server's hands while it works on it: renews the lease in the
 * background, notices cancellation and loss, and lets the work pause without missing either.
 */
final class Leash implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Leash.class);

  private final Journal journal;
  private final Held held;
  private final Duration heartbeat;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean looking;
  private boolean closed;
  private volatile boolean cancelled;
  private volatile boolean lost;
  private volatile boolean stopping;

  private Leash(Journal journal, Held held, Duration heartbeat) {
    this.journal = journal;
    this.held = held;
    this.heartbeat = heartbeat;
  }

  /** Keeps the operation in hand until closed. */
  static Leash keep(Journal journal, Held held, Duration heartbeat) {
    var leash = new Leash(journal, held, heartbeat);
    Thread.ofVirtual().name("lease-" + held.operation()).start(leash::beat);
    return leash;
  }

  boolean cancelled() {
    return cancelled;
  }

  boolean stopping() {
    return stopping;
  }

  /** Looks at the journal now instead of at the next heartbeat. */
  void look() {
    signal(() -> looking = true);
  }

  /** Asks the work to stop at the next step boundary because the server shuts down. */
  void stop() {
    signal(() -> stopping = true);
  }

  @Override
  public void close() {
    signal(() -> closed = true);
  }

  /** Waits; less long when the operation is cancelled or lost or the server stops. */
  void pause(Duration duration, boolean untilCancelled) {
    var left = duration.toNanos();
    lock.lock();
    try {
      while (left > 0 && !lost && !stopping && !(untilCancelled && cancelled)) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    ensureHeld();
  }

  void ensureHeld() {
    if (lost) {
      throw new LeaseLost("operation " + held.operation(), held.epoch());
    }
  }

  private void beat() {
    while (awaitNextBeat()) {
      try {
        renew();
      } catch (LeaseLost e) {
        // No interrupt: on a virtual thread it would tear down whatever connection is in use. The
        // step meets the loss at its next write or at ensureStillOurs.
        signal(() -> lost = true);
        return;
      } catch (RuntimeException e) {
        // The database may be gone for a while; if that outlasts the lease, the epoch tells.
        log.atWarn()
            .addKeyValue("operation", held.operation())
            .addKeyValue("reason", e.getMessage())
            .log("Lease could not be renewed");
      }
    }
  }

  private void renew() {
    if (journal.renew(held) == OperationState.CANCELLING && !cancelled) {
      signal(() -> cancelled = true);
    }
  }

  private boolean awaitNextBeat() {
    var left = heartbeat.toNanos();
    lock.lock();
    try {
      while (left > 0 && !closed && !looking) {
        left = changed.awaitNanos(left);
      }
      looking = false;
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void signal(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
