package universe.server.operation.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.server.operation.OperationKind;
import universe.server.operation.OperationState;
import universe.server.operation.StepStatus;

/**
 * What a runner needs to carry out an operation, or to go on with it.
 *
 * @param deadline when waiting ends, by the database's clock
 * @param message why it is on its way back; null where there is nothing to say
 */
record Script(
    UUID operation,
    OperationKind kind,
    UUID instance,
    OperationState state,
    Instant deadline,
    @Nullable String message,
    List<Line> lines) {

  /** One step of it. */
  record Line(
      int number, String name, String title, String target, JsonNode intent, StepStatus status) {}
}
