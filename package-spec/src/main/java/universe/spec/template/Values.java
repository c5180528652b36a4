package universe.spec.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/**
 * JSON values in the form in which templates test and print them (package-format 6.3): maps, lists,
 * booleans, {@link JsonNumber}s and strings that are already escaped; those in lists with quotes.
 */
final class Values {

  private Values() {}

  static Map<String, @Nullable Object> of(JsonNode object) {
    var members = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(object.size());
    for (var member : object.properties()) {
      members.put(member.getKey(), of(member.getValue(), false));
    }
    return members;
  }

  private static @Nullable Object of(JsonNode value, boolean element) {
    return switch (value.getNodeType()) {
      case OBJECT -> of(value);
      case ARRAY -> elements(value);
      case STRING -> element ? '"' + escaped(value) + '"' : escaped(value);
      case NUMBER -> new JsonNumber(value);
      case BOOLEAN -> value.booleanValue();
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }

  private static List<@Nullable Object> elements(JsonNode array) {
    var elements = new ArrayList<@Nullable Object>(array.size());
    for (JsonNode element : array) {
      elements.add(of(element, true));
    }
    return elements;
  }

  private static String escaped(JsonNode text) {
    return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text.stringValue()));
  }

  /** Whether a section on the value is skipped. */
  static boolean isFalsy(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Boolean truth -> !truth;
      case String text -> text.isEmpty();
      case List<?> list -> list.isEmpty();
      default -> false;
    };
  }

  /** The three names that values other than maps answer to. */
  static @Nullable Object property(Object value, String name) {
    return switch (value) {
      case List<?> list when name.equals("isEmpty") -> list.isEmpty();
      case List<?> list when name.equals("size") -> list.size();
      case String text when name.equals("isEmpty") -> text.isEmpty();
      case String text when name.equals("length") -> text.length();
      default -> null;
    };
  }
}
