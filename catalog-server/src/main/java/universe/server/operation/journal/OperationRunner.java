package universe.server.operation.journal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import universe.server.api.LeaseLost;

/** Takes operations from the journal and carries each out on a virtual thread of its own. */
@Component
@EnableConfigurationProperties(OperationSettings.class)
class OperationRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OperationRunner.class);
  private static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(5);

  private final Journal journal;
  private final OperationSettings settings;
  private final Contributed rooms;
  private final String server = UUID.randomUUID().toString();
  private final Map<Held, Leash> leashes = new ConcurrentHashMap<>();
  private final Semaphore places;
  private final Semaphore rung = new Semaphore(0);
  private volatile boolean running;

  OperationRunner(Journal journal, Contributed rooms, Bell bell, OperationSettings settings) {
    this.journal = journal;
    this.settings = settings;
    this.rooms = rooms;
    this.places = new Semaphore(settings.parallel());
    bell.onRing(this::look);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("operation-runner").start(this::takeAll);
  }

  @Override
  public void stop() {
    running = false;
    leashes.values().forEach(Leash::stop);
    try {
      // Steps end at their boundary; one that takes longer is taken over after the lease.
      if (!places.tryAcquire(
          settings.parallel(), SHUTDOWN_GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.atWarn().addKeyValue("operations", leashes.size()).log("Operations left in mid-step");
      } else {
        places.release(settings.parallel());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void look() {
    leashes.values().forEach(Leash::look);
    rung.release();
  }

  private void takeAll() {
    while (running) {
      try {
        if (!takeOne()) {
          awaitBell();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.atWarn().addKeyValue("reason", e.getMessage()).log("Journal cannot be read");
        awaitQuietly();
      }
    }
  }

  private boolean takeOne() throws InterruptedException {
    places.acquire();
    var taken = false;
    try {
      var held = journal.take(server, busyWith());
      if (held.isPresent()) {
        Thread.ofVirtual()
            .name("operation-" + held.get().operation())
            .start(() -> carryOut(held.get()));
        taken = true;
      }
      return taken;
    } finally {
      if (!taken) {
        places.release();
      }
    }
  }

  private List<UUID> busyWith() {
    return leashes.keySet().stream().map(Held::operation).toList();
  }

  private void carryOut(Held held) {
    try (var leash = Leash.keep(journal, held, settings.heartbeat())) {
      leashes.put(held, leash);
      if (!running) {
        leash.stop();
      }
      new OperationWork(journal, rooms, held, leash, settings.undoAttempts()).carryOut();
    } catch (LeaseLost e) {
      log.atWarn().addKeyValue("operation", held.operation()).log("Another server has taken over");
    } catch (RuntimeException e) {
      log.atError()
          .setCause(e)
          .addKeyValue("operation", held.operation())
          .log("Operation stays where it is until its lease ends");
    } finally {
      leashes.remove(held);
      places.release();
    }
  }

  private void awaitBell() throws InterruptedException {
    if (rung.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }

  private void awaitQuietly() {
    try {
      awaitBell();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
