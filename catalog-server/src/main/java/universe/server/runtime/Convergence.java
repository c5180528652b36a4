package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import universe.server.api.Lease;
import universe.server.api.Leases;
import universe.server.runtime.Converger.Surroundings;

/** Keeps each target converged by one server at a time, for as long as the server runs. */
@Component
final class Convergence implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Convergence.class);
  private static final Duration SETTLE = Duration.ofMillis(50);
  private static final Duration SOON = Duration.ofMillis(200);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Targets targets;
  private final TaskStore store;
  private final TaskMaker maker;
  private final TaskLocks locks;
  private final ConvergerBell bell;
  private final DriftBook drifts;
  private final Leases leases;
  private final RuntimeSettings settings;
  private final Clock clock;
  private final List<Thread> threads = new ArrayList<>();
  private @Nullable ExecutorService executor;
  private volatile boolean running;

  Convergence(
      Targets targets,
      TaskStore store,
      TaskMaker maker,
      TaskLocks locks,
      ConvergerBell bell,
      DriftBook drifts,
      Leases leases,
      RuntimeSettings settings,
      Clock clock) {
    this.targets = targets;
    this.store = store;
    this.maker = maker;
    this.locks = locks;
    this.bell = bell;
    this.drifts = drifts;
    this.leases = leases;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    if (!settings.converge()) {
      return;
    }
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    executor = workers;
    for (Target target : targets.all()) {
      threads.add(
          Thread.ofVirtual().name("converge-" + target.name()).start(() -> keep(target, workers)));
    }
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(FAREWELL);
      }
      if (executor != null) {
        executor.shutdown();
        if (!executor.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
          executor.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void keep(Target target, ExecutorService workers) {
    while (running) {
      try {
        // the node's capacity is kept for the ledger
        targets.status(target.id());
        Optional<Lease> lease = leases.acquire("target/" + target.id(), settings.lease());
        if (lease.isPresent()) {
          converge(target, lease.get(), workers);
        } else {
          Thread.sleep(settings.look());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // the database may be gone for a while; whoever finds it again goes on
        log.atWarn().setCause(e).addKeyValue("target", target.name()).log("Converging stopped");
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(settings.look());
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void converge(Target target, Lease lease, ExecutorService workers)
      throws InterruptedException {
    RuntimeBackend backend = targets.backend(target.id());
    var surroundings = new Surroundings(clock, workers, bell::ring, drifts);
    var converger = new Converger(target, backend, store, maker, locks, surroundings);
    AutoCloseable watching =
        backend.watch(event -> {
          converger.happened(event);
          bell.ring();
        });
    try {
      while (running && leases.renew(lease, settings.lease())) {
        converger.look(lease);
        bell.await(untilNext(converger));
        // several things tend to happen at once
        Thread.sleep(SETTLE);
      }
    } finally {
      close(watching);
      leases.release(lease);
    }
  }

  private Duration untilNext(Converger converger) {
    Duration look = settings.look();
    Instant now = clock.instant();
    return converger
        .nextDue()
        .map(due -> Duration.between(now, due))
        .filter(until -> until.compareTo(look) < 0)
        .map(until -> until.compareTo(SOON) < 0 ? SOON : until)
        .orElse(look);
  }

  private static void close(AutoCloseable watching) {
    try {
      watching.close();
    } catch (Exception e) {
      log.atDebug().setCause(e).log("The watch on a target did not close");
    }
  }
}
