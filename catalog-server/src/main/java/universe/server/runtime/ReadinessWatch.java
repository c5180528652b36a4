package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import universe.server.runtime.RuntimeBackend.ProbeResult;
import universe.spec.workload.Readiness;

/** Asks new tasks whether they are ready, for as long as a change waits for that and no longer. */
@Component
final class ReadinessWatch {

  /** Somebody waits for the answer, so that none is waited for longer than this. */
  private static final Duration SELDOM = Duration.ofSeconds(1);

  private final TaskEvidence evidence;
  private final Clock clock;
  private final Executor executor;
  private final Map<UUID, Asked> asked = new ConcurrentHashMap<>();

  @Autowired
  ReadinessWatch(TaskEvidence evidence, Clock clock) {
    this(evidence, clock, Thread::startVirtualThread);
  }

  ReadinessWatch(TaskEvidence evidence, Clock clock, Executor executor) {
    this.evidence = evidence;
    this.clock = clock;
    this.executor = executor;
  }

  /**
   * What the present run of a task lacks to count as ready; asks it when that is due. A run that
   * was ready once stays so.
   */
  Optional<String> lacking(Task task, RuntimeBackend backend) {
    Readiness check = task.declaration().health().readiness();
    Optional<TaskRef> ref = task.ref();
    if (check == null || ref.isEmpty()) {
      return Optional.empty();
    }
    Instant run = task.condition().startedAt();
    Asked known =
        asked.compute(
            task.id(),
            (_, before) ->
                before != null && Objects.equals(before.run, run) ? before : new Asked(run));
    if (known.due(check, clock.instant())) {
      executor.execute(() -> known.said(ask(task, ref.get(), check, backend)));
    }
    return known.lacking(check);
  }

  private ProbeResult ask(Task task, TaskRef ref, Readiness check, RuntimeBackend backend) {
    try {
      ProbeResult said = backend.probe(ref, check.probe(), check.timeout());
      return new ProbeResult(said.passed(), evidence.redacted(task, said.reason()), said.took());
    } catch (RuntimeException e) {
      // whatever went wrong, it did not say that it is ready
      return new ProbeResult(false, String.valueOf(e.getMessage()), Duration.ZERO);
    }
  }

  void forget(UUID task) {
    asked.remove(task);
  }

  /** What one run of a task has said so far. */
  private static final class Asked {

    private final @Nullable Instant run;
    private boolean asking;
    private boolean ready;
    private String reason = "has not answered yet";
    private @Nullable Instant last;

    private Asked(@Nullable Instant run) {
      this.run = run;
    }

    private synchronized boolean due(Readiness check, Instant now) {
      Duration pause = check.interval().compareTo(SELDOM) < 0 ? check.interval() : SELDOM;
      if (ready || asking || (last != null && now.isBefore(last.plus(pause)))) {
        return false;
      }
      asking = true;
      last = now;
      return true;
    }

    private synchronized void said(ProbeResult result) {
      asking = false;
      ready = result.passed();
      reason = result.reason();
    }

    private synchronized Optional<String> lacking(Readiness check) {
      return ready
          ? Optional.empty()
          : Optional.of("readiness check '%s': %s".formatted(check.name(), reason));
    }
  }
}
