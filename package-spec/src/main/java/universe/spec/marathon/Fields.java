package universe.spec.marathon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object, read strictly: a wrong type is rejected and then treated as
 * absent, null is absent, and what nobody asked for is reported as unknown.
 */
final class Fields {

  private final String path;
  private final ObjectNode json;
  private final Notices notices;
  private final TreeSet<String> known = new TreeSet<>();
  private final List<Fields> children = new ArrayList<>();

  Fields(String path, ObjectNode json, Notices notices) {
    this.path = path;
    this.json = json;
    this.notices = notices;
  }

  Notices notices() {
    return notices;
  }

  /** Path of a field of this object; of the object itself for the empty name. */
  String path(String name) {
    if (name.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  void reject(String name, String message) {
    notices.reject(path(name), message);
  }

  void warn(String name, String message) {
    notices.warn(path(name), message);
  }

  boolean has(String name) {
    return find(name) != null;
  }

  /** Names of all fields that are there, null ones included. */
  List<String> names() {
    return List.copyOf(json.propertyNames());
  }

  /** Accepts fields that have no effect here. */
  void ignore(String... names) {
    Collections.addAll(known, names);
  }

  boolean isText(String name) {
    var node = find(name);
    return node != null && node.isString();
  }

  /** Whether there is an object; anything else that is there is rejected. */
  boolean isObject(String name) {
    return read(name, "an object", JsonNode::isObject).isPresent();
  }

  Optional<String> text(String name) {
    return read(name, "text", JsonNode::isString).map(JsonNode::stringValue);
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** Text that must not be blank; blank text is rejected. */
  Optional<String> words(String name) {
    return text(name)
        .filter(text -> {
          if (text.isBlank()) {
            reject(name, "must not be empty; leave it out or give a value");
          }
          return !text.isBlank();
        });
  }

  boolean flag(String name) {
    return read(name, "true or false", JsonNode::isBoolean)
        .map(JsonNode::booleanValue)
        .orElse(false);
  }

  OptionalDouble number(String name, double least) {
    var number =
        read(name, "a number", JsonNode::isNumber)
            .map(JsonNode::doubleValue)
            .filter(Double::isFinite);
    if (number.isPresent() && number.get() < least) {
      reject(name, "must be at least %s, was %s".formatted(plain(least), plain(number.get())));
      return OptionalDouble.empty();
    }
    return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  double number(String name, double least, double otherwise) {
    return number(name, least).orElse(otherwise);
  }

  OptionalInt integer(String name, int least, int most) {
    var number =
        read(name, "a whole number", Fields::isWhole).map(node -> (int) node.doubleValue());
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      reject(
          name,
          most == Integer.MAX_VALUE
              ? "must be at least %d, was %d".formatted(least, number.get())
              : "must be between %d and %d, was %d".formatted(least, most, number.get()));
      return OptionalInt.empty();
    }
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  int integer(String name, int least, int most, int otherwise) {
    return integer(name, least, most).orElse(otherwise);
  }

  /** One of several words, or what was fallen back to. */
  <T> T oneOf(String name, Map<String, T> choices, T otherwise) {
    var text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    var chosen = choices.get(text.get());
    if (chosen == null) {
      reject(
          name,
          "'%s' is unknown; one of %s"
              .formatted(text.get(), String.join(", ", new TreeSet<>(choices.keySet()))));
      return otherwise;
    }
    return chosen;
  }

  /** The object in a field; one without fields where there is none. */
  Fields object(String name) {
    var found = read(name, "an object", JsonNode::isObject);
    return child(path(name), found.orElseGet(JsonNodeFactory.instance::objectNode));
  }

  List<Fields> objects(String name) {
    var found = new ArrayList<Fields>();
    var elements = elements(name);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).isObject()) {
        found.add(child("%s[%d]".formatted(path(name), i), elements.get(i)));
      } else {
        notices.reject("%s[%d]".formatted(path(name), i), mustBe("an object", elements.get(i)));
      }
    }
    return found;
  }

  List<String> texts(String name) {
    var found = new ArrayList<String>();
    var elements = elements(name);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).isString()) {
        found.add(elements.get(i).stringValue());
      } else {
        notices.reject("%s[%d]".formatted(path(name), i), mustBe("text", elements.get(i)));
      }
    }
    return found;
  }

  List<JsonNode> elements(String name) {
    return read(name, "a list", JsonNode::isArray)
        .map(node -> List.copyOf(node.values()))
        .orElseGet(List::of);
  }

  /** A map whose values are all text; others are rejected and left out. */
  Map<String, String> textMap(String name) {
    var map = new LinkedHashMap<String, String>();
    entries(name)
        .forEach((key, value) -> {
          if (value.isString()) {
            map.put(key, value.stringValue());
          } else if (!value.isNull()) {
            notices.reject(path(name) + "." + key, mustBe("text", value));
          }
        });
    return map;
  }

  Map<String, JsonNode> entries(String name) {
    var map = new LinkedHashMap<String, JsonNode>();
    read(name, "an object", JsonNode::isObject)
        .ifPresent(node -> node.forEachEntry((key, value) -> map.put(key, value)));
    return map;
  }

  /** Reports fields, here and below, that nobody has asked for. */
  void warnAboutUnknown() {
    for (var name : json.propertyNames()) {
      if (!known.contains(name)) {
        var meant = Spelling.nearest(name, known);
        warn(
            name,
            meant
                .map("unknown field, ignored; did you mean '%s'?"::formatted)
                .orElse("unknown field, ignored"));
      }
    }
    children.forEach(Fields::warnAboutUnknown);
  }

  static String mustBe(String expected, JsonNode actual) {
    return "must be %s, was %s".formatted(expected, describe(actual));
  }

  private static String describe(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case NULL, MISSING -> "null";
      case BINARY -> "bytes";
    };
  }

  private Optional<JsonNode> read(String name, String expected, Predicate<JsonNode> fits) {
    var node = find(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!fits.test(node)) {
      reject(name, mustBe(expected, node));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private @Nullable JsonNode find(String name) {
    known.add(name);
    var node = json.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private Fields child(String at, JsonNode node) {
    var child = new Fields(at, (ObjectNode) node, notices);
    children.add(child);
    return child;
  }

  private static boolean isWhole(JsonNode node) {
    if (!node.isNumber()) {
      return false;
    }
    double value = node.doubleValue();
    return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
