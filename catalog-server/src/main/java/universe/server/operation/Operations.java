package universe.server.operation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.api.Page;

/** Takes in operations; a server of this installation will carry each out, exactly once. */
public interface Operations {

  /**
   * Writes an operation and its steps to the journal, in the caller's transaction.
   *
   * @return the operation's id
   * @throws OperationInProgress when another operation on the same instance has not ended
   */
  UUID submit(NewOperation operation);

  /** An operation with its steps. */
  Optional<Operation> find(UUID operation);

  /** The operation on an instance that has not ended. */
  Optional<Operation> ongoing(UUID instance);

  /** All operations that have not ended, by the instance they change; without their steps. */
  Map<UUID, Operation> ongoing();

  /**
   * An operation that has not ended, and that has a step about a thing.
   *
   * @param field where the intent of the step would name it
   */
  Optional<UUID> unfinishedNaming(String field, UUID thing);

  /** Operations, newest first, without their steps. */
  Page<Operation> list(Wanted wanted);

  /**
   * Asks that an operation be cancelled: it stops at the next step boundary and undoes what it did.
   * Nothing happens when it is on its way back or has ended already.
   */
  void cancel(UUID operation);

  /**
   * Which operations are wanted.
   *
   * @param instance only those on this instance; null for all
   * @param state only those in this state; null for all
   * @param cursor where the page before ended; null for the first page
   * @param limit most operations on the page
   */
  record Wanted(
      @Nullable UUID instance,
      @Nullable OperationState state,
      @Nullable String cursor,
      int limit) {}
}
