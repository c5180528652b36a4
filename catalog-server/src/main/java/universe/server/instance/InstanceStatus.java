package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import universe.server.operation.OperationKind;
import universe.server.runtime.TaskHealth;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;

/**
 * How an instance is as a whole, told from its tasks and from what is being done to it.
 *
 * @param state what it does
 * @param health how well it is
 * @param reason why it is so, for people; empty where there is nothing to say
 * @param tasks how many of its tasks do what they shall
 */
public record InstanceStatus(State state, Health health, String reason, Count tasks) {

  /** What takes something away from the users of an instance, the worst first. */
  private static final List<TaskHealth> TROUBLES =
      List.of(TaskHealth.LOST, TaskHealth.UNHEALTHY, TaskHealth.RESTARTING, TaskHealth.STOPPED);

  private static final List<TaskHealth> COMING = List.of(TaskHealth.WAITING, TaskHealth.STARTING);

  private static final Set<OperationKind> CHANGES =
      EnumSet.of(
          OperationKind.UPGRADE,
          OperationKind.RECONFIGURE,
          OperationKind.SCALE,
          OperationKind.RESTART,
          OperationKind.ROLLBACK);

  /** The status of an instance; {@code ongoing} is what is being done to it, null for nothing. */
  static InstanceStatus of(List<TaskStatus> all, @Nullable OperationKind ongoing) {
    var tasks = withoutReplaced(all);
    var running = count(tasks, TaskState.RUNNING);
    var healthy =
        (int)
            tasks.stream()
                .filter(InstanceStatus::runs)
                .filter(task -> task.health() == HealthState.HEALTHY)
                .count();
    return new InstanceStatus(
        state(tasks, running, ongoing),
        health(tasks, ongoing),
        reason(tasks),
        new Count(tasks.size(), running, healthy));
  }

  /** While a change goes on there may be two tasks for one place; the one that does more counts. */
  private static List<TaskStatus> withoutReplaced(List<TaskStatus> tasks) {
    return tasks.stream()
        .filter(task -> tasks.stream().noneMatch(other -> replaces(other, task)))
        .toList();
  }

  private static boolean replaces(TaskStatus one, TaskStatus other) {
    var here = one.identity();
    var there = other.identity();
    if (!here.service().equals(there.service())
        || here.index() != there.index()
        || here.revision() == there.revision()) {
      return false;
    }
    return runs(one) == runs(other) ? here.revision() > there.revision() : runs(one);
  }

  private static State state(List<TaskStatus> tasks, int running, @Nullable OperationKind ongoing) {
    if (ongoing != null && ongoing.makesInstance()) {
      return State.INSTALLING;
    }
    if (ongoing == OperationKind.UNINSTALL) {
      return State.UNINSTALLING;
    }
    if (ongoing != null && CHANGES.contains(ongoing)) {
      return State.CHANGING;
    }
    if (count(tasks, TaskState.STOPPED) == tasks.size()) {
      return State.STOPPED;
    }
    if (count(tasks, TaskState.UNKNOWN) > 0) {
      return State.UNKNOWN;
    }
    if (running == 0) {
      return State.FAILED;
    }
    var unwell = tasks.stream().anyMatch(task -> task.health() == HealthState.UNHEALTHY);
    return running < tasks.size() || unwell ? State.DEGRADED : State.RUNNING;
  }

  private static Health health(List<TaskStatus> tasks, @Nullable OperationKind ongoing) {
    var seen = EnumSet.noneOf(TaskHealth.class);
    tasks.forEach(task -> seen.add(TaskHealth.of(task)));
    if (seen.isEmpty()) {
      return ongoing != null && ongoing.makesInstance() ? Health.WAITING : Health.STOPPED;
    }
    var some = seen.contains(TaskHealth.HEALTHY);
    var lacking = TROUBLES.stream().filter(seen::contains).findFirst();
    if (some && lacking.isPresent()) {
      return Health.DEGRADED;
    }
    return lacking
        .or(() -> COMING.stream().filter(seen::contains).findFirst())
        .map(worst -> Health.valueOf(worst.name()))
        .orElse(Health.HEALTHY);
  }

  private static String reason(List<TaskStatus> tasks) {
    return tasks.stream()
        .filter(task -> !runs(task) || task.health() != HealthState.HEALTHY)
        .filter(task -> !task.reason().isEmpty())
        .map(task -> task.name() + ": " + task.reason())
        .findFirst()
        .orElse("");
  }

  private static boolean runs(TaskStatus task) {
    return task.state() == TaskState.RUNNING;
  }

  private static int count(List<TaskStatus> tasks, TaskState state) {
    return (int) tasks.stream().filter(task -> task.state() == state).count();
  }

  /** How many tasks there should be, run, and are well. */
  @Schema(name = "TaskCount")
  public record Count(int wanted, int running, int healthy) {}

  /** What an instance does. */
  public enum State {
    INSTALLING,
    RUNNING,
    /** Some of its tasks do not run, or are unwell. */
    DEGRADED,
    /** It is being changed; some of its tasks may be down for that. */
    CHANGING,
    STOPPED,
    UNINSTALLING,
    /** None of its tasks runs although they should. */
    FAILED,
    /** Its target does not answer. */
    UNKNOWN;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How well an instance is. */
  public enum Health {
    STARTING,
    /** Its tasks wait for an image, a port or something else before they can start. */
    WAITING,
    HEALTHY,
    /** Some of its tasks are well, others are not. */
    DEGRADED,
    UNHEALTHY,
    /** Its tasks have ended and are started again, after a while. */
    RESTARTING,
    STOPPED,
    /** Its target does not answer, or its tasks are gone from there. */
    LOST;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
