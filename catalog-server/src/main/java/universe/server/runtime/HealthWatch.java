package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import universe.server.runtime.RuntimeBackend.ProbeResult;
import universe.server.runtime.Tasks.HealthState;
import universe.spec.workload.Check;

/** Asks running tasks whether they are well, each check in its own rhythm. */
final class HealthWatch {

  private final RuntimeBackend backend;
  private final Clock clock;
  private final Executor executor;
  private final Runnable answered;
  private final Map<UUID, HealthBook> books = new ConcurrentHashMap<>();

  /**
   * @param answered called when a check has said something
   */
  HealthWatch(RuntimeBackend backend, Clock clock, Executor executor, Runnable answered) {
    this.backend = backend;
    this.clock = clock;
    this.executor = executor;
    this.answered = answered;
  }

  /** What is known of a running task; asks what is due. */
  HealthBook.Verdict of(Task task, TaskObservation seen) {
    HealthBook book =
        books.compute(
            task.id(),
            (id, known) ->
                known != null && known.isAbout(seen.startedAt()) ? known : open(task, seen));
    book.engineSaid(seen.engineHealth());
    for (Check check : book.due(clock.instant())) {
      executor.execute(() -> ask(book, seen.ref(), check));
    }
    return book.verdict();
  }

  private static HealthBook open(Task task, TaskObservation seen) {
    boolean wasWell = task.condition().health() == HealthState.HEALTHY;
    return new HealthBook(task.declaration(), seen.startedAt(), wasWell);
  }

  private void ask(HealthBook book, TaskRef task, Check check) {
    ProbeResult result;
    try {
      result = backend.probe(task, check.probe(), check.timeout());
    } catch (RuntimeException e) {
      // whatever went wrong, the check has not passed
      result = new ProbeResult(false, String.valueOf(e.getMessage()), Duration.ZERO);
    }
    book.said(check, result, clock.instant());
    answered.run();
  }

  void forget(UUID task) {
    books.remove(task);
  }

  void keepOnly(Set<UUID> tasks) {
    books.keySet().retainAll(tasks);
  }

  Optional<Instant> nextDue() {
    Collection<HealthBook> all = books.values();
    return all.stream().map(HealthBook::nextDue).flatMap(Optional::stream).min(Instant::compareTo);
  }
}
