package universe.server.runtime;

import java.time.Instant;
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
    boolean exposed) {

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
          true);

  Condition now(TaskState state, HealthState health, String reason) {
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
        exposed);
  }

  Condition at(TaskRef task) {
    boolean another = !task.id().equals(container);
    return new Condition(
        task.id(),
        task.node(),
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
        another ? 0 : engineRestarts,
        imageDigest,
        address,
        another || exposed);
  }

  Condition imaged(@Nullable String digest, @Nullable String on) {
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
        digest,
        on,
        exposed);
  }

  Condition started(@Nullable Instant at) {
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
        at,
        null,
        endCounted,
        engineRestarts,
        imageDigest,
        address,
        exposed);
  }

  Condition startingAt(@Nullable Instant next) {
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
        next,
        endCounted,
        engineRestarts,
        imageDigest,
        address,
        exposed);
  }

  Condition ended(@Nullable Integer code, boolean memory, int ends, @Nullable Instant at) {
    return new Condition(
        container,
        node,
        state,
        health,
        reason,
        restarts,
        ends,
        code,
        memory,
        startedAt,
        nextStartAt,
        at,
        engineRestarts,
        imageDigest,
        address,
        exposed);
  }

  Condition failed() {
    return counted(restarts, failures + 1, engineRestarts);
  }

  Condition restartedByUs() {
    return counted(restarts + 1, failures, 0);
  }

  Condition restartedByEngine(int more, int ends, int engineCount) {
    return counted(restarts + more, ends, engineCount);
  }

  private Condition counted(int starts, int ends, int engineCount) {
    return new Condition(
        container,
        node,
        state,
        health,
        reason,
        starts,
        ends,
        exitCode,
        outOfMemory,
        startedAt,
        nextStartAt,
        endCounted,
        engineCount,
        imageDigest,
        address,
        exposed);
  }

  Condition exposed(boolean reachable) {
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
        reachable);
  }

  Condition gone() {
    return new Condition(
        null,
        null,
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
        0,
        imageDigest,
        null,
        true);
  }

  Condition forgiven() {
    return new Condition(
        container,
        node,
        state,
        health,
        reason,
        restarts,
        0,
        null,
        false,
        startedAt,
        null,
        endCounted,
        engineRestarts,
        imageDigest,
        address,
        exposed);
  }
}
