package universe.server.runtime;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;

/**
 * How a task was when somebody last looked.
 *
 * @param container its backend id; null while there is none
 * @param node the node it is on; null while there is none
 * @param reason for people; empty when there is nothing to say
 * @param restarts how often it was started again, by us or by its engine
 * @param failures ends in a row that were not forgiven yet
 * @param exitCode of its last end
 * @param outOfMemory whether its last end was for want of memory
 * @param endCounted when the end was that was counted last
 * @param engineRestarts the engine's own count when we last looked
 * @param exposed whether it is to be found under its DNS names
 * @param heldBack since when we ourselves keep a task from running that is to run; null otherwise
 * @param healthySince since when all its checks have passed; null while they do not
 * @param adopted limits that somebody set by hand and somebody kept; null for those of the spec
 */
record Condition(
    @Nullable String container,
    @Nullable String node,
    TaskState state,
    HealthState health,
    String reason,
    int restarts,
    int failures,
    @Nullable Integer exitCode,
    boolean outOfMemory,
    @Nullable Instant startedAt,
    @Nullable Instant nextStartAt,
    @Nullable Instant endCounted,
    int engineRestarts,
    @Nullable String imageDigest,
    @Nullable String address,
    boolean exposed,
    @Nullable Instant heldBack,
    TaskSpec.@Nullable Limits adopted,
    @Nullable Instant healthySince) {

  static final Condition NEW =
      new Condition(
          null,
          null,
          TaskState.DECLARED,
          HealthState.UNKNOWN,
          "",
          0,
          0,
          null,
          false,
          null,
          null,
          null,
          0,
          null,
          null,
          true,
          null,
          null,
          null);

  Condition now(TaskState state, HealthState health, String reason) {
    return with(it -> {
      it.state = state;
      it.health = health;
      it.reason = reason;
      it.healthySince = health == HealthState.HEALTHY ? healthySince : null;
    });
  }

  Condition at(TaskRef task) {
    boolean another = !task.id().equals(container);
    return with(it -> {
      it.container = task.id();
      it.node = task.node();
      it.engineRestarts = another ? 0 : engineRestarts;
      it.exposed = another || exposed;
    });
  }

  Condition imaged(@Nullable String digest, @Nullable String on) {
    return with(it -> {
      it.imageDigest = digest;
      it.address = on;
    });
  }

  Condition started(@Nullable Instant at) {
    return with(it -> {
      it.startedAt = at;
      it.nextStartAt = null;
      it.heldBack = null;
    });
  }

  Condition startingAt(@Nullable Instant next) {
    return with(it -> it.nextStartAt = next);
  }

  Condition ended(@Nullable Integer code, boolean memory, int ends, @Nullable Instant at) {
    return with(it -> {
      it.failures = ends;
      it.exitCode = code;
      it.outOfMemory = memory;
      it.endCounted = at;
    });
  }

  Condition failed() {
    return with(it -> it.failures++);
  }

  Condition restartedByUs() {
    return with(it -> {
      it.restarts++;
      it.engineRestarts = 0;
    });
  }

  Condition restartedByEngine(int more, int ends, int engineCount) {
    return with(it -> {
      it.restarts += more;
      it.failures = ends;
      it.engineRestarts = engineCount;
    });
  }

  Condition exposed(boolean reachable) {
    return with(it -> it.exposed = reachable);
  }

  Condition healthySince(Instant at) {
    return with(it -> it.healthySince = at);
  }

  Condition heldBack(@Nullable Instant since) {
    return with(it -> it.heldBack = since);
  }

  Condition adopted(TaskSpec.Limits limits) {
    return with(it -> it.adopted = limits);
  }

  Condition gone() {
    return with(it -> {
      it.container = null;
      it.node = null;
      it.engineRestarts = 0;
      it.address = null;
      it.exposed = true;
    });
  }

  Condition forgiven() {
    return with(it -> {
      it.failures = 0;
      it.exitCode = null;
      it.outOfMemory = false;
      it.nextStartAt = null;
    });
  }

  private Condition with(Consumer<Change> made) {
    var change = new Change(this);
    made.accept(change);
    return change.made();
  }

  /** A condition in the making, so that each method above names what differs and nothing else. */
  private static final class Change {

    private @Nullable String container;
    private @Nullable String node;
    private TaskState state;
    private HealthState health;
    private String reason;
    private int restarts;
    private int failures;
    private @Nullable Integer exitCode;
    private boolean outOfMemory;
    private @Nullable Instant startedAt;
    private @Nullable Instant nextStartAt;
    private @Nullable Instant endCounted;
    private int engineRestarts;
    private @Nullable String imageDigest;
    private @Nullable String address;
    private boolean exposed;
    private @Nullable Instant heldBack;
    private TaskSpec.@Nullable Limits adopted;
    private @Nullable Instant healthySince;

    private Change(Condition from) {
      container = from.container;
      node = from.node;
      state = from.state;
      health = from.health;
      reason = from.reason;
      restarts = from.restarts;
      failures = from.failures;
      exitCode = from.exitCode;
      outOfMemory = from.outOfMemory;
      startedAt = from.startedAt;
      nextStartAt = from.nextStartAt;
      endCounted = from.endCounted;
      engineRestarts = from.engineRestarts;
      imageDigest = from.imageDigest;
      address = from.address;
      exposed = from.exposed;
      heldBack = from.heldBack;
      adopted = from.adopted;
      healthySince = from.healthySince;
    }

    private Condition made() {
      return new Condition(
          container,
          node,
          state,
          health,
          reason,
          restarts,
          failures,
          exitCode,
          outOfMemory,
          startedAt,
          nextStartAt,
          endCounted,
          engineRestarts,
          imageDigest,
          address,
          exposed,
          heldBack,
          adopted,
          healthySince);
    }
  }
}
