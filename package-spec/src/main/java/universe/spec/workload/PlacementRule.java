package universe.spec.workload;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the nodes that tasks may run on.
 *
 * @param attribute {@code hostname} or a node attribute
 * @param operator how it is compared
 * @param value what it is compared with; null where the operator needs none
 */
public record PlacementRule(String attribute, Operator operator, @Nullable String value) {

  /** The attribute that every node has. */
  public static final String HOSTNAME = "hostname";

  /**
   * Why a service cannot run on a target of a single node; empty where it can.
   *
   * @param node the node's attributes, {@link #HOSTNAME} among them
   * @param tasks how many tasks the service has
   */
  public Optional<String> objection(Map<String, String> node, int tasks) {
    var actual = node.get(attribute);
    return switch (operator) {
      case UNIQUE -> tasks > 1 ? Optional.of("needs " + tasks + " nodes, there is 1") : fine();
      case MAX_PER -> tasks > limit() ? Optional.of(tooMany(tasks)) : fine();
      case GROUP_BY -> fine();
      case CLUSTER, IS ->
          value == null || value.equals(actual) ? fine() : Optional.of(wants(actual));
      case LIKE -> actual != null && matches(actual) ? fine() : Optional.of(wants(actual));
      case UNLIKE -> actual != null && matches(actual) ? Optional.of(wants(actual)) : fine();
    };
  }

  private static Optional<String> fine() {
    return Optional.empty();
  }

  private int limit() {
    return value == null ? Integer.MAX_VALUE : Integer.parseInt(value);
  }

  private boolean matches(String actual) {
    return value == null || Pattern.matches(value, actual);
  }

  private String tooMany(int tasks) {
    return "allows %s tasks on a node, %d are wanted and there is 1 node".formatted(value, tasks);
  }

  private String wants(@Nullable String actual) {
    return "no node fits: %s must %s '%s', here it is %s"
        .formatted(
            attribute,
            switch (operator) {
              case LIKE -> "match";
              case UNLIKE -> "not match";
              case UNIQUE, CLUSTER, GROUP_BY, MAX_PER, IS -> "be";
            },
            value,
            actual == null ? "not set" : "'" + actual + "'");
  }

  /** How a node's attribute is compared. */
  public enum Operator {
    /** Each task on a node with another value. */
    UNIQUE,
    /** All tasks on nodes with the same value. */
    CLUSTER,
    /** Tasks spread evenly over the values. */
    GROUP_BY,
    /** The value matches a regular expression. */
    LIKE,
    /** The value does not match a regular expression, or there is none. */
    UNLIKE,
    /** At most so many tasks for each value. */
    MAX_PER,
    /** The value is this one. */
    IS
  }
}
