package universe.server.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.spec.marathon.TaskEnvironment;

/** A declared task, what is wanted of it, and how it was when somebody last looked. */
final class Task {

  /** What is wanted of a task. */
  enum Wanted {
    DECLARED,
    CREATED,
    RUNNING,
    STOPPED,
    WITHDRAWN
  }

  /** A task that was stopped stays so until we start it, however long that takes. */
  private static final Instant UNTIL_STARTED = Instant.EPOCH;

  private final DeclaredTask declaration;
  private final long version;
  private final TaskStatus before;
  private Wanted wanted;
  private Condition is;

  Task(DeclaredTask declaration, Wanted wanted, Condition condition, long version) {
    this.declaration = declaration;
    this.wanted = wanted;
    this.is = condition;
    this.version = version;
    this.before = status();
  }

  static Task declared(DeclaredTask declaration) {
    return new Task(declaration, Wanted.DECLARED, Condition.NEW, 0);
  }

  UUID id() {
    return declaration.id();
  }

  DeclaredTask declaration() {
    return declaration;
  }

  TaskSpec spec() {
    return declaration.spec();
  }

  Wanted wanted() {
    return wanted;
  }

  Condition condition() {
    return is;
  }

  /** Counts the writes; two servers that change it at once find out by it. */
  long version() {
    return version;
  }

  /** Whether it shows anything else than when it was read. */
  boolean changed() {
    return !before.equals(status());
  }

  Optional<TaskRef> ref() {
    return Optional.ofNullable(is.container())
        .map(container -> new TaskRef(declaration.target(), node(), container));
  }

  private String node() {
    return is.node() == null ? declaration.node() : is.node();
  }

  void want(Wanted next) {
    if (next == Wanted.RUNNING && wanted != Wanted.RUNNING) {
      is = is.forgiven().heldBack(UNTIL_STARTED);
    }
    wanted = next;
  }

  void created(TaskRef task) {
    is = is.at(task).now(TaskState.CREATED, HealthState.UNKNOWN, "");
  }

  /** Remembers what its target says of it. */
  void saw(TaskObservation seen) {
    is = is.at(seen.ref()).imaged(seen.imageDigest(), seen.address());
    countEngineRestarts(seen);
    switch (seen.state()) {
      case CREATED -> is = is.now(TaskState.CREATED, HealthState.UNKNOWN, is.reason());
      case RUNNING, PAUSED -> runs(seen.startedAt());
      case RESTARTING, EXITED -> ended(seen);
    }
  }

  private void runs(@Nullable Instant startedAt) {
    boolean anew = is.state() != TaskState.RUNNING || !Objects.equals(is.startedAt(), startedAt);
    HealthState health = anew ? HealthState.STARTING : is.health();
    is = is.started(startedAt).now(TaskState.RUNNING, health, anew ? "" : is.reason());
  }

  /** The engine starts it again on its own while we look away. */
  private void countEngineRestarts(TaskObservation seen) {
    int more = seen.restarts() - is.engineRestarts();
    if (more > 0) {
      Instant earlier = is.startedAt();
      Instant later = seen.startedAt();
      boolean longRun = more == 1 && earlier != null && later != null && forgives(earlier, later);
      is = is.restartedByEngine(more, longRun ? 1 : is.failures() + more, seen.restarts());
    } else if (more < 0) {
      is = is.restartedByEngine(0, is.failures(), seen.restarts());
    }
  }

  private void ended(TaskObservation seen) {
    Instant finished = seen.finishedAt();
    boolean counted = finished != null && finished.equals(is.endCounted());
    if (!counted) {
      Instant started = seen.startedAt();
      boolean longRun = started != null && finished != null && forgives(started, finished);
      // while the engine restarts it, the end was counted by the engine already
      boolean known = seen.state() == TaskObservation.State.RESTARTING && is.failures() > 0;
      int failures = longRun ? 1 : known ? is.failures() : is.failures() + 1;
      is = is.ended(seen.exitCode(), seen.outOfMemory(), failures, finished);
    }
    if (wanted == Wanted.RUNNING) {
      Instant next = finished == null ? null : finished.plus(delay());
      boolean told = counted && is.state() == TaskState.BACKING_OFF;
      is =
          is.startingAt(next)
              .now(
                  TaskState.BACKING_OFF,
                  told ? is.health() : HealthState.UNKNOWN,
                  told ? is.reason() : lastEnd() + next());
    } else {
      is = is.startingAt(null).now(TaskState.STOPPED, HealthState.UNKNOWN, "");
    }
  }

  /** We ended a run to begin it later; how it had ended by itself before is what counts. */
  void endedByUs(TaskObservation seen) {
    is = is.ended(is.exitCode(), is.outOfMemory(), is.failures(), seen.finishedAt());
    saw(seen);
  }

  private boolean forgives(Instant started, Instant finished) {
    return BackOff.forgives(
        declaration.lifecycle(), is.failures(), Duration.between(started, finished));
  }

  private Duration delay() {
    return BackOff.delay(declaration.lifecycle(), is.failures());
  }

  private String lastEnd() {
    if (is.outOfMemory()) {
      return "ended because it used more memory than its limit";
    }
    return is.exitCode() == null ? "ended" : "ended with exit code " + is.exitCode();
  }

  private String next() {
    Duration delay = delay();
    String time = delay.toSeconds() > 0 ? delay.toSeconds() + " s" : delay.toMillis() + " ms";
    return "; restart %d follows after %s".formatted(is.restarts() + 1, time);
  }

  /** Its target told how a run ended that nobody saw the end of. */
  void endedUnseen(@Nullable Integer exitCode, boolean outOfMemory) {
    is = is.ended(exitCode, outOfMemory, is.failures(), is.endCounted());
  }

  /** We stop it, although it is to run: nobody else did. */
  void holdBack(Instant now) {
    is = is.heldBack(now);
  }

  /** Somebody stopped it by hand, and nobody wants us to mend that. */
  void leftStopped() {
    is =
        is.startingAt(null)
            .now(
                TaskState.STOPPED,
                HealthState.UNKNOWN,
                "was stopped by hand on its target; revert that to start it");
  }

  /** Somebody took something away that we do not bring back by ourselves. */
  void leftMissing(String reason) {
    is = is.gone().startingAt(null).now(TaskState.MISSING, HealthState.UNKNOWN, reason);
  }

  /** What it may use, as it was said or as somebody has agreed to since. */
  TaskSpec.Limits limits() {
    return is.adopted() == null ? spec().limits() : is.adopted();
  }

  void adopt(TaskSpec.Limits limits) {
    is = is.adopted(limits);
  }

  /** It could not be started, or not be made. */
  void failed(String reason, Instant now) {
    is = is.failed().startingAt(now).now(TaskState.BACKING_OFF, HealthState.UNKNOWN, reason);
    is = is.startingAt(now.plus(delay()));
  }

  /** We started it once more. */
  void startedAgain() {
    is = is.restartedByUs();
  }

  void well(HealthState health, String reason, Instant now) {
    is = is.now(is.state(), health, reason);
    if (health == HealthState.HEALTHY && is.healthySince() == null) {
      is = is.healthySince(now);
    }
  }

  void exposed(boolean reachable) {
    is = is.exposed(reachable);
  }

  void missing() {
    is = is.gone().now(TaskState.MISSING, HealthState.UNKNOWN, "is gone from its target");
  }

  void unknown(String reason) {
    is = is.now(TaskState.UNKNOWN, HealthState.UNKNOWN, reason);
  }

  TaskStatus status() {
    return new TaskStatus(
        id(),
        spec().identity(),
        spec().name(),
        node(),
        is.state(),
        is.health(),
        is.reason(),
        is.restarts(),
        is.exitCode(),
        is.outOfMemory(),
        is.startedAt(),
        is.nextStartAt(),
        is.imageDigest(),
        is.address(),
        spec().environment().get(TaskEnvironment.OWN_NAME),
        is.healthySince(),
        wanted == Wanted.RUNNING);
  }
}
