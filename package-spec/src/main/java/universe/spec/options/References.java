package universe.spec.options;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** References from one place of a schema to another, as in {@code #/definitions/port}. */
final class References {

  private References() {}

  /** Whether a reference stays inside its schema. */
  static boolean isLocal(String reference) {
    return reference.equals("#") || reference.startsWith("#/");
  }

  /** The JSON pointer that a local reference holds. */
  static String pointer(String reference) {
    try {
      return URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return reference.substring(1);
    }
  }

  /** What a local reference points to; a missing node where there is nothing. */
  static JsonNode target(JsonNode root, String reference) {
    String pointer = pointer(reference);
    return pointer.isEmpty() || pointer.startsWith("/")
        ? root.at(pointer)
        : MissingNode.getInstance();
  }
}
