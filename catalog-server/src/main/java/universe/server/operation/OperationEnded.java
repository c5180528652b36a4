package universe.server.operation;

import java.util.UUID;

/**
 * An operation came to its end; published in the transaction that wrote it.
 *
 * @param succeeded false when it failed or was cancelled, and what it did was undone
 */
public record OperationEnded(
    UUID operation, UUID instance, OperationKind kind, boolean succeeded, String message) {}
