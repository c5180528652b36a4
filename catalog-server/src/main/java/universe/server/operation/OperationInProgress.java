package universe.server.operation;

import java.util.UUID;

/** An instance cannot be changed because another operation on it has not ended. */
public class OperationInProgress extends RuntimeException {

  private final UUID instance;
  private final UUID operation;

  public OperationInProgress(UUID instance, UUID operation) {
    super("operation %s on instance %s has not ended yet".formatted(operation, instance));
    this.instance = instance;
    this.operation = operation;
  }

  public UUID instance() {
    return instance;
  }

  public UUID operation() {
    return operation;
  }
}
