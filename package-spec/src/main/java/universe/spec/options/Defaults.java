package universe.spec.options;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects the defaults of a schema (package-format 5.2), checked against nothing. */
final class Defaults {

  private Defaults() {}

  static ObjectNode of(ObjectNode schema) {
    ObjectNode defaults = JsonNodeFactory.instance.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(property ->
            value(property.getValue()).ifPresent(value -> defaults.set(property.getKey(), value)));
    return defaults;
  }

  private static Optional<JsonNode> value(JsonNode schema) {
    if (!(schema instanceof ObjectNode object)) {
      return Optional.empty();
    }
    JsonNode own = object.get("default");
    return own != null
        ? Optional.of(own.deepCopy())
        : Optional.<JsonNode>of(of(object)).filter(collected -> !collected.isEmpty());
  }
}
