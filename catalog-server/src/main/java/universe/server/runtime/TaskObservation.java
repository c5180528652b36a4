package universe.server.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a backend sees of a task right now.
 *
 * @param ref where it is
 * @param name object name
 * @param state what its process does
 * @param identity whose task it is
 * @param specHash hash of the spec it was created from
 * @param imageDigest digest of the image it runs; null while unknown
 * @param address address on the cluster network; null while it has none
 * @param exitCode how its process ended; null while it runs
 * @param outOfMemory whether the engine killed it for memory
 * @param startedAt null before its first start
 * @param finishedAt null while it runs
 * @param engineHealth what the engine's own health command said last; null where there is none
 * @param restarts how often the engine itself has started it again since we last did
 * @param actual what else somebody could have changed by hand
 * @param labels all its labels
 */
public record TaskObservation(
    TaskRef ref,
    String name,
    State state,
    TaskSpec.Identity identity,
    String specHash,
    @Nullable String imageDigest,
    @Nullable String address,
    @Nullable Integer exitCode,
    boolean outOfMemory,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable EngineHealth engineHealth,
    int restarts,
    Actual actual,
    Map<String, String> labels) {

  public TaskObservation {
    labels = Map.copyOf(labels);
  }

  public Optional<Integer> exit() {
    return Optional.ofNullable(exitCode);
  }

  /**
   * What somebody could have changed by hand.
   *
   * @param limits what it may use
   * @param networks the networks it is on, with the names it has on each
   * @param restartsByItself whether its target starts it again after every end of its own
   * @param stoppedFromOutside whether it ended because somebody asked its target for that: us, or
   *     somebody else
   */
  public record Actual(
      TaskSpec.Limits limits,
      Map<String, Set<String>> networks,
      boolean restartsByItself,
      boolean stoppedFromOutside) {
    public Actual {
      networks = Map.copyOf(networks);
    }
  }

  /** What a task's process does. */
  public enum State {
    CREATED,
    RUNNING,
    PAUSED,
    RESTARTING,
    EXITED
  }

  /** What the engine's own health command said last. */
  public record EngineHealth(boolean known, boolean healthy, String output) {}
}
