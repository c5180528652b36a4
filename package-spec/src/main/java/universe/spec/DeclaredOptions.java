package universe.spec;

import tools.jackson.databind.JsonNode;
import universe.spec.json.Pointers;

/** The options that an options schema declares; says yes where only validation could tell. */
final class DeclaredOptions {

  private final JsonNode schema;

  DeclaredOptions(JsonNode schema) {
    this.schema = schema;
  }

  /** Whether the schema declares the option of a pointer, in which {@code *} is any key. */
  boolean has(String pointer) {
    JsonNode node = schema;
    if (pointer.isEmpty()) {
      return true;
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      if (isBeyondProperties(node)) {
        return true;
      }
      String key = Pointers.unescape(token);
      JsonNode properties = node.path("properties");
      if (key.equals("*") ? properties.isEmpty() : !properties.has(key)) {
        return false;
      }
      if (key.equals("*")) {
        return true;
      }
      node = properties.path(key);
    }
    return true;
  }

  private static boolean isBeyondProperties(JsonNode node) {
    return node.has("items")
        || node.has("patternProperties")
        || node.path("additionalProperties").isObject()
        || node.has("oneOf")
        || node.has("anyOf")
        || node.has("allOf")
        || node.has("dependencies")
        || node.has("$ref");
  }
}
