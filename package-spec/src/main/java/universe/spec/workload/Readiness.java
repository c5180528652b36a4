package universe.spec.workload;

import java.time.Duration;
import java.util.Set;

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
 */
public record Readiness(
    String name,
    boolean secure,
    int port,
    String path,
    Duration interval,
    Duration timeout,
    Set<Integer> readyStatuses) {

  public Readiness {
    readyStatuses = Ordered.sorted(readyStatuses);
  }
}
