package universe.server.instance;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.operation.OperationState;
import universe.server.operation.Operations;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.storage.Snapshots;

/**
 * Snapshots that are taken of one instance so that another begins with its data. An operation of
 * their own takes them, for it is that instance which must not be changed meanwhile.
 */
@Component
class TakenSnapshots {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final String OPERATION = "takenBy";
  private static final String SNAPSHOT = "taken";

  private final Operations operations;
  private final Snapshots snapshots;
  private final JsonMapper json;

  TakenSnapshots(Operations operations, Snapshots snapshots, JsonMapper json) {
    this.operations = operations;
    this.snapshots = snapshots;
    this.json = json;
  }

  /** A snapshot and the operation that takes it. */
  record Taken(UUID snapshot, UUID operation) {}

  /** The intent of a step that has to do with one. */
  ObjectNode intent(Taken taken) {
    return json.createObjectNode()
        .put(OPERATION, taken.operation().toString())
        .put(SNAPSHOT, taken.snapshot().toString());
  }

  /** Waits until it has been taken and the instance is as it was. */
  StepResult await(StepContext step) {
    var taking = operations.find(Step.id(step, OPERATION));
    if (taking.isEmpty()) {
      return new StepResult.Failed("nobody knows what became of the snapshot; clone it again");
    }
    var operation = taking.get();
    if (!operation.state().ended()) {
      step.progress(operation.progress().percent(), operation.progress().what());
      return new StepResult.Waiting(
          "the data of %s is being saved".formatted(operation.instance().name()), LOOK);
    }
    return operation.state() == OperationState.SUCCEEDED
        ? StepResult.done()
        : new StepResult.Failed(
            "the data of %s was not saved: %s"
                .formatted(operation.instance().name(), operation.message()));
  }

  /** Lets go of one that has served its purpose. */
  StepResult drop(StepContext step) {
    snapshots.takeBack(Step.id(step, SNAPSHOT));
    return StepResult.done();
  }

  /** Undoes what there is of one; done where the intent names none. */
  StepResult takeBack(JsonNode intent) {
    if (!intent.has(SNAPSHOT)) {
      return StepResult.done();
    }
    var operation = UUID.fromString(intent.path(OPERATION).asString());
    if (operations.find(operation).filter(it -> !it.state().ended()).isPresent()) {
      operations.cancel(operation);
      return new StepResult.Waiting("the snapshot is being taken back", LOOK);
    }
    snapshots.takeBack(UUID.fromString(intent.path(SNAPSHOT).asString()));
    return StepResult.done();
  }
}
