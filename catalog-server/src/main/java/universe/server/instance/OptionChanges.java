package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.Change;
import universe.server.instance.PlanContent.OptionChange;

/** What differs between two sets of resolved options, leaf by leaf. */
final class OptionChanges {

  private OptionChanges() {}

  static List<OptionChange> between(
      @Nullable ObjectNode before, @Nullable ObjectNode after, Set<String> secrets) {
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
              title(pointer),
              secret ? null : was,
              secret ? null : is,
              secret,
              change(was, is)));
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
    return Objects.equals(was, is) ? Change.KEPT : Change.CHANGED;
  }

  private static String title(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  private static Map<String, JsonNode> leaves(@Nullable ObjectNode document) {
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
