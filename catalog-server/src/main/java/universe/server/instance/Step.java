package universe.server.instance;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;

/** A step made of two functions; a target that does not answer makes it wait. */
record Step(
    String name, Function<StepContext, StepResult> forward, Function<StepContext, StepResult> back)
    implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  @Override
  public StepResult run(StepContext step) {
    return patiently(forward, step);
  }

  @Override
  public StepResult undo(StepContext step) {
    return patiently(back, step);
  }

  private static StepResult patiently(Function<StepContext, StepResult> verb, StepContext step) {
    try {
      return verb.apply(step);
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  static UUID id(StepContext step, String field) {
    return UUID.fromString(step.intent().path(field).asString());
  }
}
