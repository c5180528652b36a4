package universe.server.instance;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares JSON documents by what they say: 1 and 1.0 are the same number. */
final class Documents {

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
          return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
      };

  private Documents() {}

  static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    if (one == null) {
      return other == null;
    }
    return other != null && one.equals(BY_VALUE, other);
  }
}
