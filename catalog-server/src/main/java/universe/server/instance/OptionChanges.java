package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.Change;
import universe.server.instance.PlanContent.OptionChange;
import universe.server.instance.Revision.Answers;
import universe.spec.PackageDefinition;

/** What differs between two sets of resolved options, leaf by leaf. */
final class OptionChanges {

  private OptionChanges() {}

  /** The options schema of a package; empty where it has none. */
  static JsonNode schema(PackageDefinition definition) {
    return definition.config().orElseGet(JsonNodeFactory.instance::objectNode);
  }

  /**
   * What differs.
   *
   * @param answers what was answered, and which values are left out because they are secret
   * @param schema the options schema, which knows what people call each option
   */
  static List<OptionChange> between(
      @Nullable ObjectNode before, @Nullable ObjectNode after, Answers answers, JsonNode schema) {
    return between(before, after, answers.secrets(), answers.given(), schema);
  }

  static List<OptionChange> between(
      @Nullable ObjectNode before,
      @Nullable ObjectNode after,
      Set<String> secrets,
      ObjectNode given,
      JsonNode schema) {
    var old = leaves(before);
    var young = leaves(after);
    var pointers = new TreeSet<>(old.keySet());
    pointers.addAll(young.keySet());
    var changes = new ArrayList<OptionChange>();
    for (var pointer : pointers) {
      var was = old.get(pointer);
      var is = young.get(pointer);
      var secret = secrets.contains(pointer);
      changes.add(
          new OptionChange(
              pointer,
              title(pointer, schema),
              secret ? null : was,
              secret ? null : is,
              secret,
              change(was, is),
              !given.at(pointer).isMissingNode(),
              null));
    }
    return changes;
  }

  private static Change change(@Nullable JsonNode was, @Nullable JsonNode is) {
    if (was == null) {
      return Change.ADDED;
    }
    if (is == null) {
      return Change.REMOVED;
    }
    return Documents.same(was, is) ? Change.KEPT : Change.CHANGED;
  }

  /** The titles on the way, such as {@code Database / Password}; the key where there is none. */
  static String title(String pointer, JsonNode schema) {
    var titles = new ArrayList<String>();
    var node = schema;
    for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
      var key = at.getMatchingProperty();
      node = node.path("properties").path(key);
      var title = node.path("title").asString("").strip();
      if (!title.isEmpty()) {
        titles.add(title);
      } else if (at.tail().matches()) {
        titles.add(key);
      }
    }
    return String.join(" / ", titles);
  }

  /** All values of a document that are no objects, by their pointers; empty objects too. */
  static Map<String, JsonNode> leaves(@Nullable ObjectNode document) {
    var leaves = new TreeMap<String, JsonNode>();
    if (document != null) {
      collect(document, JsonPointer.empty(), leaves);
    }
    return leaves;
  }

  private static void collect(JsonNode node, JsonPointer at, Map<String, JsonNode> leaves) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      object
          .properties()
          .forEach(each -> collect(each.getValue(), at.appendProperty(each.getKey()), leaves));
    } else {
      leaves.put(at.toString(), node);
    }
  }
}
