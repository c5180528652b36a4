package universe.server.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.spec.workload.Artifact;
import universe.spec.workload.Health;
import universe.spec.workload.Lifecycle;

/**
 * The tasks that shall run, and how they are. What is declared here is kept running: restarted with
 * back-off, probed, replaced when its checks say so, until it is withdrawn.
 */
public interface Tasks {

  /**
   * Declares that a task shall exist; from its creation on it is converged. Idempotent for the same
   * identity.
   */
  void declare(DeclaredTask task);

  /** Pulls the image unless it is there; bounded by the settings' deadline. */
  RuntimeBackend.ImageFacts provideImage(
      UUID target, String image, boolean force, Consumer<RuntimeBackend.PullProgress> progress);

  /** Makes sure the task exists on its target with its artifacts delivered, not yet started. */
  void create(UUID task);

  /** Makes sure the task runs and is kept running. */
  void start(UUID task);

  /** Stops the task and keeps it stopped. */
  void stop(UUID task);

  /** Removes the task from its target and forgets it. */
  void withdraw(UUID task);

  /** All tasks of an instance, by revision, service and index. */
  List<TaskStatus> of(UUID instance);

  /** The same of all instances at once. */
  Map<UUID, List<TaskStatus>> all();

  /** Asks its target whether a task is still in the very run that was seen last. */
  boolean runsOn(UUID task);

  /**
   * What a running task still lacks to count as ready during a change, for people; asks its
   * readiness check when that is due. Empty when it was ready once in this run, or has no such
   * check.
   */
  Optional<String> lacking(UUID task);

  /** All tasks of an instance as they were declared, by revision, service and index. */
  List<DeclaredTask> declared(UUID instance);

  /** Evidence of a task: last log lines, exit code, OOM flag, health output; secrets redacted. */
  JsonNode evidence(UUID task);

  /** Runs a command in a task that runs; secrets are taken out of what it says. */
  RuntimeBackend.ExecResult exec(UUID task, List<String> command, Duration timeout);

  /**
   * Runs a command in a task that runs, with a stream at either end; secrets are taken out of what
   * it says to its standard error, not out of its output.
   */
  RuntimeBackend.ExecResult pipe(
      UUID task, List<String> command, Duration timeout, RuntimeBackend.Pipe pipe);

  /** Streams a task's log lines. */
  AutoCloseable logs(UUID task, RuntimeBackend.LogQuery query, RuntimeBackend.LogSink sink);

  /**
   * A task that shall run.
   *
   * @param id its id, stable over restarts
   * @param target the target it runs on
   * @param node the node it runs on
   * @param spec how it is made
   * @param artifacts what is delivered before its start
   * @param health how to tell whether it is well
   * @param lifecycle how it is restarted
   */
  record DeclaredTask(
      UUID id,
      UUID target,
      String node,
      TaskSpec spec,
      List<Artifact> artifacts,
      Health health,
      Lifecycle lifecycle) {}

  /**
   * How a task is.
   *
   * @param health in the words of {@link HealthState}
   * @param reason why it is as it is, for people; empty when there is nothing to say
   * @param restarts how often its process was started again
   * @param networkName name on the cluster network that is this task's alone; null where it has
   *     none
   * @param healthySince since when all its checks have passed; null while they do not
   * @param toRun whether it shall run, even if somebody stopped it by hand
   */
  record TaskStatus(
      UUID id,
      TaskSpec.Identity identity,
      String name,
      String node,
      TaskState state,
      HealthState health,
      String reason,
      int restarts,
      @Nullable Integer exitCode,
      boolean outOfMemory,
      java.time.@Nullable Instant startedAt,
      java.time.@Nullable Instant nextStartAt,
      @Nullable String imageDigest,
      @Nullable String address,
      @Nullable String networkName,
      java.time.@Nullable Instant healthySince,
      boolean toRun) {}

  /** What a task does. */
  enum TaskState {
    DECLARED,
    CREATED,
    RUNNING,
    /** Ended, waiting for its next start. */
    BACKING_OFF,
    STOPPED,
    /** Not to be seen on its target although it should be. */
    MISSING,
    /** Its target does not answer, so nobody knows. */
    UNKNOWN
  }

  /** How well a task is. */
  enum HealthState {
    /** No check has said anything yet. */
    STARTING,
    HEALTHY,
    UNHEALTHY,
    /** Not running, or its target does not answer. */
    UNKNOWN
  }
}
