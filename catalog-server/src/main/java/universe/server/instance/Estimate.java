package universe.server.instance;

import org.jspecify.annotations.Nullable;

/**
 * What an instance would reserve, as its answers stand.
 *
 * @param tasks all its tasks
 * @param cpus processor cores of all of them
 * @param memoryBytes memory of all of them
 * @param diskBytes what its volumes are expected to hold; nothing enforces it
 * @param room what the node with the most room left has; null where no node is known
 */
public record Estimate(
    int tasks, double cpus, long memoryBytes, long diskBytes, @Nullable Room room) {

  /** What may still be reserved of a node. */
  public record Room(String node, double cpus, long memoryBytes) {}
}
