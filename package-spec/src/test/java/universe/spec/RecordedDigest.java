package universe.spec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The digest under which the corpus records package objects: SHA-256 of JSON with sorted keys, no
 * blanks and no nulls, numbers spelled as Python spells them.
 */
final class RecordedDigest {

  private RecordedDigest() {}

  static String of(JsonNode document) {
    try {
      byte[] text = canonical(document).getBytes(StandardCharsets.UTF_8);
      return "sha256-json:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String canonical(JsonNode node) {
    if (node.isObject()) {
      var sorted = new TreeMap<String, JsonNode>();
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        if (!each.getValue().isNull()) {
          sorted.put(each.getKey(), each.getValue());
        }
      }
      return sorted.entrySet().stream()
          .map(each -> text(each.getKey()) + ":" + canonical(each.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node.isArray()) {
      return node.values().stream()
          .map(RecordedDigest::canonical)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (node.isString()) {
      return text(node.asString());
    }
    return node.isFloatingPointNumber() ? number(node.doubleValue()) : node.toString();
  }

  /** Shortest digits that mean the same double, with an exponent only outside 1e-4 to 1e16. */
  private static String number(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
      int exponent = digits.precision() - digits.scale() - 1;
      String mantissa = digits.scaleByPowerOfTen(-exponent).toPlainString();
      return mantissa + (exponent < 0 ? "e-" : "e+") + "%02d".formatted(Math.abs(exponent));
    }
    if (size == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    String plain = new BigDecimal(Double.toString(value)).toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  private static String text(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\f' -> quoted.append("\\f");
            case '\b' -> quoted.append("\\b");
            default -> quoted.append(c < 0x20 ? "\\u%04x".formatted(c) : (char) c);
          }
        });
    return quoted.append('"').toString();
  }
}
