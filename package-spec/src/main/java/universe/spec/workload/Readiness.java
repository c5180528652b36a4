package universe.spec.workload;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a new task counts as ready during a change.
 *
 * @param name name the definition gave it
 * @param secure HTTPS, certificate not verified
 * @param port the number to connect to, inside the task's network namespace
 * @param path path and query, starting with /
 * @param interval time between two requests
 * @param timeout a request that takes longer has failed
 * @param readyStatuses HTTP statuses that mean ready
 * @param shown how many characters of an answer are shown to whoever waits; null shows none
 */
public record Readiness(
    String name,
    boolean secure,
    int port,
    String path,
    Duration interval,
    Duration timeout,
    Set<Integer> readyStatuses,
    @Nullable Integer shown) {

  public Readiness {
    readyStatuses = Ordered.sorted(readyStatuses);
  }

  /** What is asked. */
  public Probe probe() {
    return new Probe.Answer(secure, port, path, readyStatuses, shown == null ? 0 : shown);
  }
}
