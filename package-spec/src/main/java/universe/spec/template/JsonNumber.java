package universe.spec.template;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * A number that prints as package templates expect it: integral ones with all their digits and
 * nothing else, others like a Java double.
 */
record JsonNumber(JsonNode node) {

  /**
   * An integral number with more digits than this counts as a double, as it did in the original.
   */
  private static final int MAX_DIGITS = 1 << 18;

  @Override
  public String toString() {
    if (node.isIntegralNumber()) {
      return node.asString();
    }
    if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      return node.asString();
    }
    BigDecimal exact = node.decimalValue().stripTrailingZeros();
    boolean integral = exact.scale() <= 0;
    return integral && (long) exact.precision() - exact.scale() <= MAX_DIGITS
        ? exact.toPlainString()
        : Double.toString(exact.doubleValue());
  }
}
