package universe.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** What becomes of a test whose real part is missing: skipped at home, failed in CI. */
final class Missing {

  private Missing() {}

  /**
   * Enables a test when its part is there, and disables it with the reason when it is not.
   *
   * @throws IllegalStateException in CI (environment variable {@code CI}), where nothing may be
   *     missing
   */
  static ConditionEvaluationResult unless(boolean present, String reason) {
    if (present) {
      return ConditionEvaluationResult.enabled("present");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("in CI nothing is skipped, but " + reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
