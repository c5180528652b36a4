package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.api.Lease;
import universe.server.runtime.RuntimeBackend.BackendEvent;
import universe.server.runtime.Task.Wanted;
import universe.server.runtime.TaskSpec.Identity;
import universe.server.runtime.TaskSpec.MountSpec.NamedVolume;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;

/** Compares what is wanted of a target's tasks with what is to be seen, and acts on it. */
final class Converger {

  private static final Logger log = LoggerFactory.getLogger(Converger.class);

  /** A delay up to this is left to the engine, whose own restarts start that quickly. */
  private static final Duration ENGINE_RESTARTS = Duration.ofSeconds(1);

  private final UUID target;
  private final RuntimeBackend backend;
  private final TaskStore store;
  private final TaskMaker maker;
  private final TaskLocks locks;
  private final Clock clock;
  private final Executor executor;
  private final HealthWatch health;
  private final DriftCare drift;
  private final Map<String, End> ends = new ConcurrentHashMap<>();

  Converger(
      Target target,
      RuntimeBackend backend,
      TaskStore store,
      TaskMaker maker,
      TaskLocks locks,
      Surroundings surroundings) {
    this.target = target.id();
    this.backend = backend;
    this.store = store;
    this.maker = maker;
    this.locks = locks;
    this.clock = surroundings.clock();
    this.executor = surroundings.executor();
    this.health = new HealthWatch(backend, clock, executor, surroundings.wake());
    this.drift = new DriftCare(backend, surroundings.drifts(), clock);
  }

  /** What a converger needs of the server around it. */
  record Surroundings(Clock clock, Executor executor, Runnable wake, DriftBook drifts) {}

  /** How a run ended that a look may have come too late for. */
  private record End(@Nullable Integer exitCode, boolean outOfMemory) {}

  /** Takes an event of the target; the next look makes use of it. */
  void happened(BackendEvent event) {
    if (event.task() == null) {
      return;
    }
    String container = event.task().id();
    switch (event.kind()) {
      case OUT_OF_MEMORY -> ends.put(container, new End(null, true));
      case ENDED ->
          ends.merge(
              container,
              new End(number(event.detail()), false),
              (memory, end) -> new End(end.exitCode(), memory.outOfMemory()));
      case REMOVED -> ends.remove(container);
      case STARTED, HEALTH_CHANGED, CHANGED, CONNECTION_LOST, CONNECTION_RESTORED -> {
        // seen by looking
      }
    }
  }

  private static @Nullable Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** One look at all tasks of the target. */
  void look(@Nullable Lease lease) {
    List<Task> tasks = store.on(target);
    health.keepOnly(tasks.stream().map(Task::id).collect(Collectors.toSet()));
    if (tasks.isEmpty()) {
      return;
    }
    Map<Identity, TaskObservation> seen;
    try {
      seen = observe();
    } catch (BackendUnavailable e) {
      tasks.forEach(task -> unreachable(task, String.valueOf(e.getMessage()), lease));
      return;
    }
    DriftCare.Known known = drift.known(target);
    for (Task task : tasks) {
      Optional<TaskObservation> ours = Optional.ofNullable(seen.get(task.spec().identity()));
      var siblings = siblings(task, tasks);
      executor.execute(() ->
          locks.ifFree(task.id(), () -> converge(new Look(task, ours, siblings, known, lease))));
    }
  }

  private Map<Identity, TaskObservation> observe() {
    var seen = new HashMap<Identity, TaskObservation>();
    backend.observeAll().forEach(observation -> seen.put(observation.identity(), observation));
    return seen;
  }

  private static Set<HealthState> siblings(Task task, List<Task> tasks) {
    Identity own = task.spec().identity();
    return tasks.stream()
        .filter(other -> !other.id().equals(task.id()))
        .filter(other -> other.spec().identity().instance().equals(own.instance()))
        .filter(other -> other.spec().identity().service().equals(own.service()))
        .map(other -> other.condition().health())
        .collect(Collectors.toSet());
  }

  /**
   * A task as it was read and seen, and under which right we act.
   *
   * @param siblings how the other tasks of its service are
   * @param drifts what is known of drift on this target
   */
  private record Look(
      Task task,
      Optional<TaskObservation> seen,
      Set<HealthState> siblings,
      DriftCare.Known drifts,
      @Nullable Lease lease) {}

  private void unreachable(Task task, String reason, @Nullable Lease lease) {
    if (task.ref().isPresent() && task.condition().state() != TaskState.UNKNOWN) {
      task.unknown(reason);
      store.save(task, lease);
    }
  }

  private void converge(Look look) {
    Task task = look.task();
    if (!store.current(task, look.lease())) {
      return;
    }
    var before = task.condition();
    try {
      converge(task, look);
    } catch (BackendUnavailable e) {
      task.unknown(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // the task's own trouble must not keep us from the others; it is shown with the task
      task.failed(String.valueOf(e.getMessage()), clock.instant());
      log.atWarn()
          .addKeyValue("task", task.spec().name())
          .addKeyValue("reason", e.getMessage())
          .log("A task could not be converged");
    }
    if (!before.equals(task.condition()) && task.wanted() != Wanted.WITHDRAWN) {
      store.save(task, look.lease());
    }
  }

  private void converge(Task task, Look look) {
    look.seen().ifPresent(task::saw);
    if (task.wanted() != Wanted.RUNNING) {
      drift.forget(task, look.drifts(), look.lease());
    }
    switch (task.wanted()) {
      case DECLARED -> {
        // its creation is still to come
      }
      case CREATED -> {
        if (look.seen().isEmpty() && task.ref().isPresent()) {
          task.missing();
        }
      }
      case STOPPED -> keepStopped(task, look);
      case RUNNING -> keepRunning(task, look);
      case WITHDRAWN -> {
        DeclaredTasks.remove(backend, task);
        store.remove(task.id());
      }
    }
  }

  private void keepStopped(Task task, Look look) {
    health.forget(task.id());
    if (look.seen().isPresent() && lives(look.seen().get())) {
      backend.stop(look.seen().get().ref(), task.spec().stopGrace());
      backend.observe(look.seen().get().ref()).ifPresent(task::saw);
    }
  }

  private static boolean lives(TaskObservation seen) {
    return switch (seen.state()) {
      case RUNNING, PAUSED, RESTARTING -> true;
      case CREATED, EXITED -> false;
    };
  }

  private void keepRunning(Task task, Look look) {
    DriftCare.Found found = drift.take(task, look.seen(), look.drifts(), look.lease());
    if (found.seen().isEmpty()) {
      makeAgain(task, found.left());
      return;
    }
    TaskObservation seen = found.seen().get();
    switch (seen.state()) {
      case RUNNING -> {
        End end = ends.remove(seen.ref().id());
        if (end != null) {
          task.endedUnseen(end.exitCode(), end.outOfMemory());
        }
        checkHealth(task, seen, look);
      }
      case PAUSED ->
          task.well(HealthState.UNHEALTHY, "somebody has paused it on its target", clock.instant());
      case RESTARTING -> takeOverCrashLoop(task, seen);
      case CREATED, EXITED -> {
        ends.remove(seen.ref().id());
        if (found.left().contains(DriftKind.STOPPED)) {
          health.forget(task.id());
          task.leftStopped();
          return;
        }
        startWhenDue(task, seen.startedAt() != null);
      }
    }
  }

  private void makeAgain(Task task, Set<DriftKind> left) {
    if (left.contains(DriftKind.VOLUME_GONE)) {
      task.leftMissing(
          "a volume of it is gone with its data; restore a snapshot, or adopt an empty one");
    } else if (left.contains(DriftKind.REMOVED)) {
      task.leftMissing("was removed by hand from its target; revert that to have it again");
    } else {
      task.missing();
      startWhenDue(task, true);
    }
  }

  /** The engine restarts at once, then ever later; where the definition says later, we do. */
  private void takeOverCrashLoop(Task task, TaskObservation seen) {
    Duration delay = BackOff.delay(task.declaration().lifecycle(), task.condition().failures());
    if (delay.compareTo(ENGINE_RESTARTS) > 0) {
      task.holdBack(clock.instant());
      backend.stop(seen.ref(), Duration.ZERO);
      backend.observe(seen.ref()).ifPresent(task::endedByUs);
    }
  }

  private void startWhenDue(Task task, boolean again) {
    Instant due = task.condition().nextStartAt();
    if (due != null && clock.instant().isBefore(due)) {
      return;
    }
    health.forget(task.id());
    maker.make(task);
    TaskRef made = task.ref().orElseThrow(() -> new TaskMissing(task.spec().name()));
    backend.start(made);
    if (again) {
      task.startedAgain();
    }
    backend.observe(made).ifPresent(task::saw);
    log.atInfo().addKeyValue("task", task.spec().name()).log("Task started again");
  }

  private void checkHealth(Task task, TaskObservation seen, Look look) {
    HealthBook.Verdict verdict = health.of(task, seen);
    if (verdict.replace()) {
      log.atInfo()
          .addKeyValue("task", task.spec().name())
          .addKeyValue("reason", verdict.reason())
          .log("Task is unhealthy and will be started anew");
      health.forget(task.id());
      task.holdBack(clock.instant());
      backend.stop(seen.ref(), task.spec().stopGrace());
      backend.observe(seen.ref()).ifPresent(task::saw);
      task.well(
          HealthState.UNHEALTHY,
          "started anew because its check failed: " + verdict.reason(),
          clock.instant());
      return;
    }
    task.well(verdict.health(), verdict.reason(), clock.instant());
    expose(task, seen, look);
  }

  /**
   * An unwell task loses its DNS names, but only where another one answers to them. One that holds
   * data keeps them: its peers find it by its own name, and what is open to it would break.
   */
  private void expose(Task task, TaskObservation seen, Look look) {
    boolean exposed = task.condition().exposed();
    HealthState state = task.condition().health();
    boolean hide =
        state == HealthState.UNHEALTHY
            && look.siblings().contains(HealthState.HEALTHY)
            && task.spec().mounts().stream().noneMatch(NamedVolume.class::isInstance);
    if (exposed && hide) {
      backend.expose(seen.ref(), false);
      task.exposed(false);
    } else if (!exposed && (state == HealthState.HEALTHY || !hide)) {
      backend.expose(seen.ref(), true);
      task.exposed(true);
    }
  }

  /** When something is to be done next, without any event; empty when nothing is. */
  Optional<Instant> nextDue() {
    Optional<Instant> start =
        store.on(target).stream()
            .map(task -> task.condition().nextStartAt())
            .filter(Objects::nonNull)
            .min(Instant::compareTo);
    Optional<Instant> check = health.nextDue();
    return start.isPresent() && check.isPresent()
        ? Optional.of(start.get().isBefore(check.get()) ? start.get() : check.get())
        : start.or(() -> check);
  }
}
