package universe.spec.workload;

import org.jspecify.annotations.Nullable;

/**
 * A rule about the nodes that tasks may run on.
 *
 * @param attribute {@code hostname} or a node attribute
 * @param operator how it is compared
 * @param value what it is compared with; null where the operator needs none
 */
public record PlacementRule(String attribute, Operator operator, @Nullable String value) {

  /** How a node's attribute is compared. */
  public enum Operator {
    UNIQUE,
    CLUSTER,
    GROUP_BY,
    LIKE,
    UNLIKE,
    MAX_PER,
    IS
  }
}
