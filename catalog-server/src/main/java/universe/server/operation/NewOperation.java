package universe.server.operation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that a room wants carried out.
 *
 * @param kind what it is for
 * @param instance the instance it changes; two operations on one never overlap
 * @param instanceName what users call that instance
 * @param plan the plan it carries out; null where there is none
 * @param title what a user reads, such as "Install postgresql as /shop/db"
 * @param requestedBy name of the user who asked for it
 * @param steps what it does, in order
 * @param deadline time from its start after which it fails instead of waiting any longer
 */
public record NewOperation(
    OperationKind kind,
    UUID instance,
    String instanceName,
    @Nullable UUID plan,
    String title,
    String requestedBy,
    List<StepIntent> steps,
    Duration deadline) {

  public NewOperation {
    steps = List.copyOf(steps);
  }
}
