package universe.server.operation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of a step. */
public sealed interface StepResult {

  /** It is done; {@code detail} is kept in the journal. */
  record Done(@Nullable JsonNode detail) implements StepResult {}

  /** It cannot go on yet; it is tried again after the delay, until the operation's deadline. */
  record Waiting(String reason, Duration retryAfter) implements StepResult {}

  /** It failed and trying again will not help; says what is wrong and what would be right. */
  record Failed(String message) implements StepResult {}

  static StepResult done() {
    return new Done(null);
  }

  /** Waits for what the exception says is missing. */
  static StepResult waitingFor(RuntimeException missing, Duration retryAfter) {
    return new Waiting(String.valueOf(missing.getMessage()), retryAfter);
  }
}
