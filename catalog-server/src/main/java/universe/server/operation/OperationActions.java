package universe.server.operation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import universe.server.api.AllowedActions;
import universe.server.identity.Access;
import universe.server.identity.Action;

/** Says what the current user may do about an operation. */
@Component
public class OperationActions implements AllowedActions {

  private final Access access;

  OperationActions(Access access) {
    this.access = access;
  }

  /** The operation with what the current user may do about it. */
  public OperationAnswer answer(Operation operation) {
    return new OperationAnswer(operation, on(operation.id(), operation.state()));
  }

  @Override
  public String topic() {
    return "operation";
  }

  @Override
  public List<String> on(JsonNode payload) {
    return on(
        UUID.fromString(payload.path("id").asString()),
        OperationState.parse(payload.path("state").asString()));
  }

  private List<String> on(UUID id, OperationState state) {
    return state.cancellable() && access.may(Action.OPERATE, "operations/" + id)
        ? List.of("cancel")
        : List.of();
  }
}
