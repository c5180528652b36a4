package universe.spec.options;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The way through a schema on which an error was found.
 *
 * @param stops the {@link #WHOLES} it led through, outermost first
 * @param end where the error is
 */
record Trail(List<Stop> stops, Stop end) {

  /** Keywords whose parts can each fail, and which then fail as a whole. */
  static final Set<String> WHOLES = Set.of("allOf", "anyOf", "oneOf");

  /**
   * A keyword at work.
   *
   * @param pointer JSON pointer of the value it is applied to
   * @param schemaPointer JSON pointer of the schema that holds it
   */
  record Stop(String pointer, String schemaPointer, String keyword) {}

  static Trail of(JsonNode schema, Error error) {
    return new Walk(schema, error.getEvaluationPath(), error.getInstanceLocation()).toEnd();
  }

  /** Follows the path of evaluation, and beside it the pointers into schema and document. */
  private static final class Walk {
    private final JsonNode schema;
    private final NodePath path;
    private final NodePath instance;
    private final List<Stop> stops = new ArrayList<>();
    private String schemaPointer = "";
    private String pointer = "";
    private int inPath;
    private int inInstance;

    Walk(JsonNode schema, NodePath path, NodePath instance) {
      this.schema = schema;
      this.path = path;
      this.instance = instance;
    }

    Trail toEnd() {
      while (inPath < path.getNameCount() - 1) {
        follow(path.getName(inPath++));
      }
      String last = path.getName(path.getNameCount() - 1);
      while (inInstance < instance.getNameCount()) {
        descend();
      }
      return new Trail(List.copyOf(stops), new Stop(pointer, schemaPointer, last));
    }

    private void follow(String keyword) {
      switch (keyword) {
        case "$ref" -> {
          JsonNode reference = schema.at(schemaPointer).path("$ref");
          schemaPointer = References.pointer(reference.asString("#"));
        }
        case "allOf", "anyOf", "oneOf" -> {
          stops.add(new Stop(pointer, schemaPointer, keyword));
          enter(keyword, true);
        }
        case "properties", "patternProperties" -> {
          enter(keyword, true);
          descend();
        }
        case "items" -> {
          enter(keyword, path.getElement(inPath) instanceof Integer);
          descend();
        }
        case "additionalProperties", "additionalItems" -> {
          enter(keyword, false);
          descend();
        }
        case "dependencies" -> enter(keyword, true);
        default -> enter(keyword, false);
      }
    }

    private void enter(String keyword, boolean named) {
      schemaPointer = Pointers.child(schemaPointer, keyword);
      if (named) {
        schemaPointer = Pointers.child(schemaPointer, path.getName(inPath++));
      }
    }

    private void descend() {
      if (inInstance < instance.getNameCount()) {
        pointer = Pointers.child(pointer, instance.getName(inInstance++));
      }
    }
  }
}
