package universe.server.instance;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;

/** Waits until new tasks are well and ready, or says why they will not be, with evidence. */
@Configuration(proxyBeanMethods = false)
class HealthSteps {

  static final String AWAIT = "await-health";
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration LOOK_FOR_READINESS = Duration.ofMillis(500);

  private final Tasks tasks;
  private final InstanceSettings settings;
  private final Clock clock;

  HealthSteps(Tasks tasks, InstanceSettings settings, Clock clock) {
    this.tasks = tasks;
    this.settings = settings;
    this.clock = clock;
  }

  @Bean
  StepRunner awaitHealth() {
    return new Step(AWAIT, this::await, _ -> StepResult.done());
  }

  private StepResult await(StepContext step) {
    var awaited = tasks.of(step.instance()).stream().filter(task -> concerns(step, task)).toList();
    var unwell = awaited.stream().filter(task -> !well(task)).toList();
    if (unwell.isEmpty()) {
      return ready(step, awaited);
    }
    var hopeless =
        unwell.stream().filter(task -> restarts(step, task) >= settings.patience()).toList();
    if (!hopeless.isEmpty()) {
      return failed(hopeless, "ended %d times".formatted(restarts(step, hopeless.getFirst())));
    }
    var window = Duration.ofSeconds(step.intent().path("windowSeconds").asLong());
    if (late(step, window)) {
      return failed(unwell, "is not well after " + window.toSeconds() + " s");
    }
    return new StepResult.Waiting(reason(unwell.getFirst()), LOOK);
  }

  /** All tasks, unless the step names those that it waits for. */
  private static boolean concerns(StepContext step, TaskStatus task) {
    var named = step.intent().get("tasks");
    return named == null
        || named.valueStream().anyMatch(id -> id.asString().equals(task.id().toString()));
  }

  private static int restarts(StepContext step, TaskStatus task) {
    return task.restarts() - step.intent().path("restarts").path(task.id().toString()).asInt(0);
  }

  private boolean late(StepContext step, Duration window) {
    return clock.instant().isAfter(step.startedAt().plus(window));
  }

  /**
   * Being well is what its checks say; a readiness check says that it is done with what it began to
   * do. How long that takes no definition says.
   */
  private StepResult ready(StepContext step, List<TaskStatus> awaited) {
    var lacking = new LinkedHashMap<String, String>();
    for (var task : awaited) {
      tasks.lacking(task.id()).ifPresent(what -> lacking.put(task.name(), what));
    }
    if (lacking.isEmpty()) {
      return settled(step, awaited);
    }
    var first = lacking.firstEntry();
    var window = settings.mostHealthWindow();
    return late(step, window)
        ? new StepResult.Failed(
            "%s is not ready after %d s: %s"
                .formatted(first.getKey(), window.toSeconds(), first.getValue()))
        : new StepResult.Waiting(
            "%s is not ready yet: %s".formatted(first.getKey(), first.getValue()),
            LOOK_FOR_READINESS);
  }

  /** A task that ends soon after its start was never well, whatever its checks said meanwhile. */
  private StepResult settled(StepContext step, List<TaskStatus> awaited) {
    var settle = Duration.ofMillis(step.intent().path("settleMillis").asLong(0));
    var since = clock.instant().minus(settle);
    var onlyChecked = step.intent().path("settleChecked").asBoolean(false);
    var checked = onlyChecked ? checked(step) : Set.<UUID>of();
    return awaited.stream()
        .filter(task -> task.healthySince() != null && task.healthySince().isAfter(since))
        .filter(task -> !onlyChecked || checked.contains(task.id()))
        .findFirst()
        .<StepResult>map(task ->
            new StepResult.Waiting(
                "%s is well and must stay so for %d s".formatted(task.name(), settle.toSeconds()),
                LOOK))
        .orElseGet(() -> stillThere(awaited));
  }

  /** What was seen last may be older than the end of a task on a busy machine. */
  private StepResult stillThere(List<TaskStatus> awaited) {
    try {
      return awaited.stream()
          .filter(task -> !tasks.runsOn(task.id()))
          .findFirst()
          .<StepResult>map(task -> new StepResult.Waiting(task.name() + " has just ended", LOOK))
          .orElseGet(StepResult::done);
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, LOOK);
    }
  }

  /** Of a task without checks nothing can be known but that it runs; it runs already. */
  private Set<UUID> checked(StepContext step) {
    return tasks.declared(step.instance()).stream()
        .filter(task -> !task.health().checks().isEmpty())
        .map(DeclaredTask::id)
        .collect(Collectors.toSet());
  }

  static boolean well(TaskStatus task) {
    return task.state() == TaskState.RUNNING && task.health() == HealthState.HEALTHY;
  }

  private static String reason(TaskStatus task) {
    return "%s is %s%s"
        .formatted(
            task.name(),
            task.state() == TaskState.RUNNING
                ? task.health().name().toLowerCase(java.util.Locale.ROOT)
                : task.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            task.reason().isEmpty() ? "" : ": " + task.reason());
  }

  private static StepResult failed(List<TaskStatus> unwell, String what) {
    var first = unwell.getFirst();
    var exit = first.exitCode() == null ? "" : ", last with exit code " + first.exitCode();
    var memory = first.outOfMemory() ? ", out of memory" : "";
    var why = first.reason().isEmpty() ? "" : ": " + first.reason();
    return new StepResult.Failed(first.name() + " " + what + exit + memory + why);
  }
}
