package universe.spec;

import static java.util.Objects.requireNonNull;

/**
 * Something a package's author should know: what is wrong, where, and what would be right.
 *
 * @param rule stable name of the rule that was broken, in kebab case, such as {@code name-pattern}
 * @param severity how much it matters
 * @param place where it stands
 * @param message what is wrong, naming the thing; never contains the value of a secret
 * @param expected what would be right, as a short phrase; empty where the message says it already
 */
public record Problem(
    String rule, Severity severity, Place place, String message, String expected) {

  public Problem {
    requireNonNull(rule);
    requireNonNull(severity);
    requireNonNull(place);
    requireNonNull(message);
    requireNonNull(expected);
  }

  /** Whether the revision cannot be used because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
