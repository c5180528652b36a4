package universe.spec.options;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a schema says what draft-04 allows; unknown keywords may hold anything. */
final class SchemaSyntax {

  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "null", "number", "object", "string");

  private static final Map<String, Rule> RULES = rules();

  private SchemaSyntax() {}

  /** Every keyword that the rules name is known; all others are ignored. */
  static boolean isKnown(String keyword) {
    return RULES.containsKey(keyword);
  }

  /** The first fault of a schema; null where there is none. */
  static @Nullable SchemaBroken fault(ObjectNode root) {
    try {
      check(root);
      return null;
    } catch (SchemaBroken fault) {
      return fault;
    }
  }

  private static void check(ObjectNode root) {
    SchemaTree.walkAsWritten(
        root,
        (pointer, schema) -> {
          for (Map.Entry<String, JsonNode> member : schema.properties()) {
            Rule rule = RULES.get(member.getKey());
            if (rule != null && !rule.holds.test(member.getValue())) {
              throw new SchemaBroken(
                  Pointers.child(pointer, member.getKey()), "must be " + rule.expected);
            }
          }
          if (schema.path("$ref").isString()) {
            checkReference(root, pointer, schema.path("$ref").stringValue());
          }
        });
  }

  /** Only references into the schema itself are followed: nothing is ever fetched for a schema. */
  private static void checkReference(ObjectNode root, String pointer, String reference) {
    String at = Pointers.child(pointer, "$ref");
    if (!References.isLocal(reference)) {
      throw new SchemaBroken(at, "must stay inside the schema (#/…), was " + reference);
    }
    if (!(References.target(root, reference) instanceof ObjectNode)) {
      throw new SchemaBroken(at, "points to nothing: " + reference);
    }
  }

  private static Map<String, Rule> rules() {
    var rules = new HashMap<String, Rule>();
    var schema = new Rule("a schema", JsonNode::isObject);
    var schemas = new Rule("a list of schemas", node -> isListOf(node, JsonNode::isObject));
    var named = new Rule("schemas by name", node -> isMapOf(node, JsonNode::isObject));
    var flag = new Rule("true or false", JsonNode::isBoolean);
    var count = new Rule("a whole number from 0 on", SchemaSyntax::isCount);
    var number = new Rule("a number", JsonNode::isNumber);
    var flagOrSchema =
        new Rule("true, false or a schema", node -> node.isBoolean() || node.isObject());
    Set.of("not").forEach(each -> rules.put(each, schema));
    Set.of("allOf", "anyOf", "oneOf").forEach(each -> rules.put(each, schemas));
    Set.of("properties", "patternProperties", "definitions")
        .forEach(each -> rules.put(each, named));
    Set.of("uniqueItems", "exclusiveMinimum", "exclusiveMaximum")
        .forEach(each -> rules.put(each, flag));
    Set.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
        .forEach(each -> rules.put(each, count));
    Set.of("minimum", "maximum").forEach(each -> rules.put(each, number));
    Set.of("additionalItems", "additionalProperties")
        .forEach(each -> rules.put(each, flagOrSchema));
    rules.put(
        "multipleOf",
        new Rule("a number above 0", node -> node.isNumber() && node.decimalValue().signum() > 0));
    rules.put("type", new Rule("a type or a list of types out of " + TYPES, SchemaSyntax::isType));
    rules.put("required", new Rule("a list of names", node -> isListOf(node, JsonNode::isString)));
    rules.put("enum", new Rule("a list of values", node -> node.isArray() && !node.isEmpty()));
    rules.put(
        "pattern",
        new Rule(
            "a regular expression",
            node -> node.isString() && EcmaPattern.isValid(node.stringValue())));
    rules.put(
        "items",
        new Rule(
            "a schema or a list of schemas",
            node -> node.isObject() || isListOf(node, JsonNode::isObject)));
    rules.put(
        "dependencies",
        new Rule(
            "schemas or lists of names, by name",
            node -> isMapOf(node, each -> each.isObject() || isListOf(each, JsonNode::isString))));
    rules.put("$ref", new Rule("a text", JsonNode::isString));
    return Map.copyOf(rules);
  }

  private static boolean isType(JsonNode node) {
    return node.isString()
        ? TYPES.contains(node.stringValue())
        : isListOf(node, each -> each.isString() && TYPES.contains(each.stringValue()));
  }

  private static boolean isCount(JsonNode node) {
    return node.canConvertToExactIntegral() && node.canConvertToInt() && node.intValue() >= 0;
  }

  private static boolean isListOf(JsonNode node, Predicate<JsonNode> element) {
    return node.isArray() && !node.isEmpty() && node.valueStream().allMatch(element);
  }

  private static boolean isMapOf(JsonNode node, Predicate<JsonNode> value) {
    return node.isObject() && node.valueStream().allMatch(value);
  }

  private record Rule(String expected, Predicate<JsonNode> holds) {}
}
