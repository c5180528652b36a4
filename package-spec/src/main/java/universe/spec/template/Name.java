package universe.spec.template;

import java.util.List;

/**
 * The name of a value.
 *
 * @param whole as it is written
 * @param parts the same, cut at its dots
 */
record Name(String whole, List<String> parts) {

  static Name of(String whole) {
    return new Name(whole, List.of(whole.split("\\.", -1)));
  }

  /** Whether it stands for the innermost scope itself. */
  boolean isScope() {
    return whole.equals(".");
  }
}
