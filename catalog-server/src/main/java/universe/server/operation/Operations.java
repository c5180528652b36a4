package universe.server.operation;

import java.util.UUID;

/** Takes in operations; a server of this installation will carry each out, exactly once. */
public interface Operations {

  /**
   * Writes an operation and its steps to the journal, in the caller's transaction.
   *
   * @return the operation's id
   * @throws OperationInProgress when another operation on the same instance has not ended
   */
  UUID submit(NewOperation operation);
}
