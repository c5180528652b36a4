package universe.spec.json;

import static universe.spec.json.JsonFault.Kind.DUPLICATE_KEY;
import static universe.spec.json.JsonFault.Kind.NOT_ASCII;
import static universe.spec.json.JsonFault.Kind.NUMBER_TOO_LARGE;
import static universe.spec.json.JsonFault.Kind.TOO_DEEP;
import static universe.spec.json.JsonFault.Kind.TOO_LARGE;
import static universe.spec.json.JsonFault.Kind.TOO_MANY_VALUES;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds one tree from a parser's tokens; what exceeds a limit is skipped and told. */
final class TreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?0*([0-9]*)$");

  private final JsonParser parser;
  private final JsonLimits limits;
  private final Deque<String> path = new ArrayDeque<>();
  private List<JsonFault> faults = List.of();
  private int values;
  private long characters;
  private boolean full;

  TreeReader(JsonParser parser, JsonLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** Reads the value whose first token the parser stands on; faults are added to a list. */
  JsonDocument read(List<JsonFault> into) {
    faults = into;
    Spot spot = Spot.at(parser);
    JsonNode root = value(spot);
    return new JsonDocument(root, spot, faults);
  }

  private JsonNode value(Spot spot) {
    if (++values > limits.values()) {
      overflow(TOO_MANY_VALUES, "it has more than " + limits.values() + " values");
    }
    if (full) {
      parser.skipChildren();
      return NODES.nullNode();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> deepEnough() ? object(spot) : tooDeep();
      case START_ARRAY -> deepEnough() ? array(spot) : tooDeep();
      case VALUE_STRING -> NODES.stringNode(text(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object(Spot spot) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Spot keySpot = Spot.at(parser);
      path.addLast(key);
      text(key);
      if (object.has(key)) {
        fault(DUPLICATE_KEY, keySpot, "\"" + cut(key) + "\" stands twice; the last one counts");
      }
      parser.nextToken();
      Spot valueSpot = Spot.at(parser);
      JsonNode value = value(valueSpot);
      if (!full) {
        object.set(key, value);
        spot.put(key, valueSpot);
      }
      path.removeLast();
    }
    return object;
  }

  private ArrayNode array(Spot spot) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.addLast(Integer.toString(array.size()));
      Spot itemSpot = Spot.at(parser);
      JsonNode item = value(itemSpot);
      if (!full) {
        array.add(item);
        spot.add(itemSpot);
      }
      path.removeLast();
    }
    return array;
  }

  private String text(String text) {
    characters += text.length();
    if (characters > limits.characters()) {
      overflow(TOO_LARGE, "it has more than " + limits.characters() + " characters");
    } else if (!text.chars().allMatch(TreeReader::isPlain)) {
      fault(NOT_ASCII, Spot.at(parser), "\"" + cut(text) + "\" is not plain ASCII");
    }
    return text;
  }

  private JsonNode number() {
    String text = parser.getString();
    Matcher exponent = EXPONENT.matcher(text);
    boolean tooLarge =
        text.length() > limits.digits() || (exponent.find() && exceedsDigits(exponent.group(1)));
    if (tooLarge) {
      fault(NUMBER_TOO_LARGE, Spot.at(parser), "the number " + cut(text) + " is too large");
      return NODES.nullNode();
    }
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      BigDecimal exact = parser.getDecimalValue();
      boolean negativeZero = exact.signum() == 0 && text.startsWith("-");
      return negativeZero ? NODES.numberNode(-0.0) : NODES.numberNode(exact);
    }
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private boolean exceedsDigits(String exponent) {
    return exponent.length() > 9
        || (!exponent.isEmpty() && Integer.parseInt(exponent) > limits.digits());
  }

  private boolean deepEnough() {
    return path.size() < limits.depth();
  }

  private JsonNode tooDeep() {
    fault(TOO_DEEP, Spot.at(parser), "it nests deeper than " + limits.depth() + " containers");
    parser.skipChildren();
    return NODES.nullNode();
  }

  private void overflow(JsonFault.Kind kind, String message) {
    if (!full) {
      full = true;
      fault(kind, Spot.at(parser), message);
    }
  }

  private void fault(JsonFault.Kind kind, Spot spot, String message) {
    boolean firstFatal =
        kind.isFatal() && faults.stream().noneMatch(fault -> fault.kind().isFatal());
    if (faults.size() < limits.faults() || firstFatal) {
      faults.add(new JsonFault(kind, pointer(), spot.position(), message));
    }
  }

  private String pointer() {
    String pointer = "";
    for (String token : path) {
      pointer = Pointers.child(pointer, token);
    }
    return pointer;
  }

  /** What Python's json module writes without an escape, which is what repository CI looks at. */
  private static boolean isPlain(int character) {
    return (character >= ' ' && character <= '~')
        || character == '\n'
        || character == '\r'
        || character == '\t'
        || character == '\b'
        || character == '\f';
  }

  private static String cut(String text) {
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return shown.replaceAll("\\p{Cntrl}", "?");
  }
}
