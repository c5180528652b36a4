package universe.spec.options;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is done to JSON documents whatever they mean: merged, brought into one form of numbers. */
public final class Documents {

  /** Integral numbers with more digits stay as they are written: their digits would fill memory. */
  private static final int MAX_DIGITS = 1_000;

  private Documents() {}

  /**
   * A document merged over another: objects are merged member by member, everything else (arrays
   * and null, too) replaces what was there. Both stay as they are; the answer may share their
   * nodes.
   */
  public static ObjectNode merged(ObjectNode base, ObjectNode over) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    base.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
    for (Map.Entry<String, JsonNode> member : over.properties()) {
      JsonNode below = merged.get(member.getKey());
      merged.set(
          member.getKey(),
          below instanceof ObjectNode left && member.getValue() instanceof ObjectNode right
              ? merged(left, right)
              : member.getValue());
    }
    return merged;
  }

  /** Puts a value where a pointer leads to, if something is there already. */
  public static void replace(ObjectNode document, String pointer, JsonNode value) {
    int cut = pointer.lastIndexOf('/');
    String name = Pointers.parts(pointer).getLast();
    switch (document.at(pointer.substring(0, cut))) {
      case ObjectNode object when object.has(name) -> object.set(name, value);
      case ArrayNode array when array.has(Integer.parseInt(name)) ->
          array.set(Integer.parseInt(name), value);
      default -> {}
    }
  }

  /** The document without members that are null; nulls in arrays stay. */
  public static ObjectNode withoutNulls(ObjectNode document) {
    ObjectNode copy = document.deepCopy();
    dropNulls(copy);
    return copy;
  }

  private static void dropNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Iterator<JsonNode> members = object.values().iterator(); members.hasNext(); ) {
        if (members.next().isNull()) {
          members.remove();
        }
      }
    }
    node.values().forEach(Documents::dropNulls);
  }

  /** A copy in which equal numbers are equal nodes, however they are written. */
  static JsonNode canonical(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> copy.set(each.getKey(), canonical(each.getValue())));
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
        array.forEach(each -> copy.add(canonical(each)));
        yield copy;
      }
      default -> node.isNumber() ? canonicalNumber(node) : node;
    };
  }

  private static JsonNode canonicalNumber(JsonNode node) {
    if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      return node;
    }
    BigDecimal number = node.decimalValue().stripTrailingZeros();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (number.scale() > 0 || (long) number.precision() - number.scale() > MAX_DIGITS) {
      return nodes.numberNode(number);
    }
    BigInteger integral = number.toBigInteger();
    if (integral.bitLength() < Integer.SIZE) {
      return nodes.numberNode(integral.intValue());
    }
    return integral.bitLength() < Long.SIZE
        ? nodes.numberNode(integral.longValue())
        : nodes.numberNode(integral);
  }
}
