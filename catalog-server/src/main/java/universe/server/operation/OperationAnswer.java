package universe.server.operation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An operation, and what the user who asks may do about it. */
@Schema(name = "Operation")
public record OperationAnswer(@JsonUnwrapped Operation operation, List<String> allowedActions) {

  public OperationAnswer {
    allowedActions = List.copyOf(allowedActions);
  }
}
