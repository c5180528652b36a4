package universe.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.Pointers;

/** What a JSON value has to look like; reports where it does not, and copies what it knows. */
sealed interface Shape {

  /** The value without what is unknown; null where it is wrong, which has been reported then. */
  @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part);

  /** Text, of which a rule may ask more. */
  record Text(Predicate<String> rule, String expected) implements Shape {

    static final Text ANY = new Text(text -> true, "a string");

    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      if (!value.isString()) {
        return wrongType(value, pointer, part, "a string");
      }
      if (!rule.test(value.asString())) {
        part.report(Rule.WRONG_VALUE, pointer, "must be " + expected + shown(value), expected);
        return null;
      }
      return value;
    }
  }

  /** True or false. */
  record Flag() implements Shape {
    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      return value.isBoolean() ? value : wrongType(value, pointer, part, "true or false");
    }
  }

  /** A number without a fraction that a 64-bit integer can hold. */
  record WholeNumber(long least) implements Shape {
    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      if (!value.isNumber()) {
        return wrongType(value, pointer, part, "a whole number");
      }
      if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
        String expected = "a whole number of at most 64 bits";
        part.report(Rule.WRONG_VALUE, pointer, "must be " + expected + shown(value), expected);
        return null;
      }
      long number = value.asLong();
      if (number < least) {
        String expected = "at least " + least;
        part.report(Rule.WRONG_VALUE, pointer, "must be " + expected + shown(value), expected);
        return null;
      }
      return JsonNodeFactory.instance.numberNode(number);
    }
  }

  /** Any object, taken as it is. */
  record AnyObject() implements Shape {
    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      return value.isObject() ? value : wrongType(value, pointer, part, "an object");
    }
  }

  /** An array whose items share a shape. */
  record Items(Shape item, int least) implements Shape {
    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      if (!value.isArray()) {
        return wrongType(value, pointer, part, "an array");
      }
      if (value.size() < least) {
        String expected = "an array of at least " + least;
        part.report(Rule.WRONG_VALUE, pointer, "must be " + expected, expected);
        return null;
      }
      ArrayNode accepted = JsonNodeFactory.instance.arrayNode(value.size());
      int index = 0;
      for (JsonNode each : value.values()) {
        JsonNode copy = item.accept(each, Pointers.child(pointer, index++), part);
        if (copy != null) {
          accepted.add(copy);
        }
      }
      return accepted;
    }
  }

  /** An object with any keys, whose values share a shape. */
  record Entries(Shape entry) implements Shape {
    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      if (!value.isObject()) {
        return wrongType(value, pointer, part, "an object");
      }
      ObjectNode accepted = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        JsonNode copy = entry.accept(each.getValue(), Pointers.child(pointer, each.getKey()), part);
        if (copy != null) {
          accepted.set(each.getKey(), copy);
        }
      }
      return accepted;
    }
  }

  /** A field of an object. */
  record Field(Shape shape, boolean required) {}

  /**
   * An object with these fields and no others.
   *
   * @param fields the fields by name
   * @param leastFields how many of them must be there
   * @param unknown the rule that other fields break
   */
  record Members(Map<String, Field> fields, int leastFields, Rule unknown) implements Shape {

    Members(Rule unknown) {
      this(Map.of(), 0, unknown);
    }

    Members required(String name, Shape shape) {
      return with(name, new Field(shape, true));
    }

    Members optional(String name, Shape shape) {
      return with(name, new Field(shape, false));
    }

    Members atLeast(int count) {
      return new Members(fields, count, unknown);
    }

    @Override
    public @Nullable JsonNode accept(JsonNode value, String pointer, FilePart part) {
      if (!value.isObject()) {
        return wrongType(value, pointer, part, "an object");
      }
      ObjectNode accepted = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        JsonNode copy = member(each.getKey(), each.getValue(), pointer, part);
        if (copy != null) {
          accepted.set(each.getKey(), copy);
        }
      }
      fields.forEach((name, field) -> {
        if (field.required() && !value.has(name)) {
          part.report(
              Rule.FIELD_MISSING, pointer, "lacks \"" + name + "\"", "a field \"" + name + "\"");
        }
      });
      if (fields.keySet().stream().filter(value::has).count() < leastFields) {
        String expected = "at least " + leastFields + " of " + fields.keySet();
        part.report(Rule.FIELD_MISSING, pointer, "must have " + expected, expected);
      }
      return accepted;
    }

    private @Nullable JsonNode member(String name, JsonNode value, String pointer, FilePart part) {
      Field field = fields.get(name);
      if (field == null) {
        part.report(
            unknown,
            Pointers.child(pointer, name),
            "is not a field that is known here",
            "one of " + String.join(", ", fields.keySet()));
        return null;
      }
      boolean leftOut = value.isNull() && !field.required();
      return leftOut && part.findings().occasion() == Rule.Occasion.BUNDLED
          ? null
          : field.shape().accept(value, Pointers.child(pointer, name), part);
    }

    private Members with(String name, Field field) {
      var more = new LinkedHashMap<>(fields);
      more.put(name, field);
      return new Members(more, leastFields, unknown);
    }
  }

  private static @Nullable JsonNode wrongType(
      JsonNode value, String pointer, FilePart part, String expected) {
    part.report(Rule.WRONG_TYPE, pointer, "must be " + expected + shown(value), expected);
    return null;
  }

  private static String shown(JsonNode value) {
    if (value.isContainer()) {
      return value.isObject() ? ", was an object" : ", was an array";
    }
    String text = value.toString();
    return ", was " + (text.length() > 80 ? text.substring(0, 80) + "…" : text);
  }
}
