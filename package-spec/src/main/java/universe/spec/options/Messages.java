package universe.spec.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people are told about a violation: what is wrong, and what would be right. */
final class Messages {

  private static final int MAX_CAUSES = 6;
  private static final int MAX_VALUE = 100;

  private Messages() {}

  /**
   * @param schema the schema that holds the keyword
   * @param property the member it is about, for keywords that are about one
   * @param value the offending value; null where it must not be told
   */
  static String of(
      String keyword, JsonNode schema, @Nullable String property, @Nullable JsonNode value) {
    JsonNode rule = schema.path(keyword);
    return switch (keyword) {
      case "required" -> "is missing the required '%s'".formatted(property);
      case "additionalProperties" -> "has '%s', which the schema does not know".formatted(property);
      case "dependencies" -> "has '%s' without what it needs".formatted(property);
      case "additionalItems" -> "has more elements than the schema describes";
      case "type" -> "must be " + either(rule) + was(value);
      case "enum" -> "must be one of " + either(rule) + was(value);
      case "minimum" ->
          bound(isTrue(schema, "exclusiveMinimum") ? "more than" : "at least", rule, value);
      case "maximum" ->
          bound(isTrue(schema, "exclusiveMaximum") ? "less than" : "at most", rule, value);
      case "multipleOf" -> "must be a multiple of %s%s".formatted(plain(rule), was(value));
      case "minLength" -> "must have at least %s characters%s".formatted(plain(rule), was(value));
      case "maxLength" -> "must have at most %s characters%s".formatted(plain(rule), was(value));
      case "pattern" -> "must match the pattern %s%s".formatted(plain(rule), was(value));
      case "minItems" -> "must have at least %s elements".formatted(plain(rule));
      case "maxItems" -> "must have at most %s elements".formatted(plain(rule));
      case "uniqueItems" -> "must not have an element twice";
      case "minProperties" -> "must have at least %s members".formatted(plain(rule));
      case "maxProperties" -> "must have at most %s members".formatted(plain(rule));
      case "not" -> "must not be what the schema excludes" + was(value);
      default -> "breaks the rule '%s'".formatted(keyword);
    };
  }

  /** About a keyword that combines several schemas. */
  static String ofWhole(String keyword, JsonNode rule) {
    String wanted =
        switch (keyword) {
          case "anyOf" -> "at least one";
          case "oneOf" -> "exactly one";
          default -> "all";
        };
    return "must fit %s of %d schemas".formatted(wanted, rule.size());
  }

  private static String bound(String words, JsonNode rule, @Nullable JsonNode value) {
    return "must be %s %s%s".formatted(words, plain(rule), was(value));
  }

  private static boolean isTrue(JsonNode schema, String keyword) {
    return schema.path(keyword).asBoolean(false);
  }

  static String cause(String pointer, String wholePointer, String message) {
    String where = pointer.substring(wholePointer.length());
    return where.isEmpty() ? message : where + " " + message;
  }

  static String withCauses(String message, List<String> causes) {
    if (causes.isEmpty()) {
      return message;
    }
    String told = String.join("; ", causes.stream().distinct().limit(MAX_CAUSES).toList());
    return message + ": " + told;
  }

  private static String either(JsonNode rule) {
    return rule.isArray()
        ? shortened(String.join(", ", rule.valueStream().map(Messages::plain).toList()))
        : plain(rule);
  }

  /** Objects and lists are named by their kind only: they may be long, and hold what is hidden. */
  private static String was(@Nullable JsonNode value) {
    return switch (value) {
      case null -> "";
      case JsonNode object when object.isObject() -> ", was an object";
      case JsonNode list when list.isArray() -> ", was a list";
      case JsonNode nothing when nothing.isMissingNode() -> "";
      default -> ", was " + shortened(value.toString());
    };
  }

  private static String plain(JsonNode node) {
    return shortened(node.isString() ? node.stringValue() : node.toString());
  }

  private static String shortened(String text) {
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE) + "…";
  }
}
