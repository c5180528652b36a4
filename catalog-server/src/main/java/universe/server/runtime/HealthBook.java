package universe.server.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.ProbeResult;
import universe.server.runtime.TaskObservation.EngineHealth;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.HealthState;
import universe.spec.workload.Check;

/** What the checks of one run of a task have said so far, and what follows from it. */
final class HealthBook {

  /** In the grace period a failure counts for nothing, and somebody waits for the first success. */
  private static final Duration WHILE_STARTING = Duration.ofMillis(500);

  private final @Nullable Instant startedAt;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param startedAt when the run began
   * @param passedBefore whether this run was well already when this server began to look at it
   */
  HealthBook(DeclaredTask task, @Nullable Instant startedAt, boolean passedBefore) {
    this.startedAt = startedAt;
    Check byEngine = task.spec().healthCommand();
    for (Check check : task.health().checks()) {
      entries.add(new Entry(check, check.equals(byEngine), passedBefore));
    }
  }

  /** Whether this book is about the run that began then. */
  boolean isAbout(@Nullable Instant start) {
    return Objects.equals(startedAt, start);
  }

  /** The checks that are to be asked now; each of them must be answered by {@link #said}. */
  synchronized List<Check> due(Instant now) {
    var due = new ArrayList<Check>();
    for (Entry entry : entries) {
      if (!entry.byEngine && !entry.asking && !now.isBefore(entry.next(startedAt))) {
        entry.asking = true;
        entry.askedAt = now;
        due.add(entry.check);
      }
    }
    return due;
  }

  /** When the next check is due; empty when there is none to ask. */
  synchronized Optional<Instant> nextDue() {
    return entries.stream()
        .filter(entry -> !entry.byEngine && !entry.asking)
        .map(entry -> entry.next(startedAt))
        .min(Instant::compareTo);
  }

  synchronized void said(Check check, ProbeResult result, Instant now) {
    entries.stream()
        .filter(entry -> entry.check.equals(check))
        .findFirst()
        .ifPresent(entry -> entry.said(result.passed(), result.reason(), counts(entry, now)));
  }

  /** What the engine's own health command says; it counts failures itself. */
  synchronized void engineSaid(@Nullable EngineHealth health) {
    if (health == null || !health.known()) {
      return;
    }
    for (Entry entry : entries) {
      if (entry.byEngine) {
        entry.said(health.healthy(), health.output(), true);
        if (!health.healthy()) {
          entry.failures = Math.max(entry.failures, entry.check.failuresBeforeKill());
        }
      }
    }
  }

  private boolean counts(Entry entry, Instant now) {
    return entry.passedOnce
        || startedAt == null
        || !now.isBefore(startedAt.plus(entry.check.grace()));
  }

  synchronized Verdict verdict() {
    HealthState health = HealthState.HEALTHY;
    for (Entry entry : entries) {
      if (entry.passed == null) {
        health = HealthState.STARTING;
      }
    }
    for (Entry entry : entries) {
      if (Boolean.FALSE.equals(entry.passed)) {
        int limit = entry.check.failuresBeforeKill();
        if (limit > 0 && entry.failures >= limit) {
          return new Verdict(HealthState.UNHEALTHY, entry.reason, true);
        }
        boolean counted = entry.failures > 0;
        return new Verdict(
            counted ? HealthState.UNHEALTHY : HealthState.STARTING, entry.reason, false);
      }
    }
    return new Verdict(health, "", false);
  }

  /** How a task is, why, and whether it must be started anew. */
  record Verdict(HealthState health, String reason, boolean replace) {}

  /** One check. */
  private static final class Entry {

    private final Check check;
    private final boolean byEngine;
    private boolean passedOnce;
    private boolean asking;
    private int failures;
    private String reason = "";
    private @Nullable Boolean passed;
    private @Nullable Instant askedAt;

    private Entry(Check check, boolean byEngine, boolean passedBefore) {
      this.check = check;
      this.byEngine = byEngine;
      this.passedOnce = passedBefore;
      this.passed = passedBefore ? Boolean.TRUE : null;
    }

    private Instant next(@Nullable Instant startedAt) {
      if (askedAt == null) {
        return startedAt == null ? Instant.EPOCH : startedAt.plus(check.delay());
      }
      boolean starting =
          !passedOnce && startedAt != null && askedAt.isBefore(startedAt.plus(check.grace()));
      boolean seldom = check.interval().compareTo(WHILE_STARTING) > 0;
      return askedAt.plus(starting && seldom ? WHILE_STARTING : check.interval());
    }

    private void said(boolean pass, String why, boolean counted) {
      asking = false;
      passed = pass;
      if (pass) {
        passedOnce = true;
        failures = 0;
        reason = "";
      } else {
        failures = counted ? failures + 1 : failures;
        reason = why;
      }
    }
  }
}
