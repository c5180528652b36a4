package universe.server.api;

/**
 * The right to do something alone, for a while.
 *
 * @param name what only one may do
 * @param owner the server that holds it
 * @param epoch grows each time somebody takes it; a write under an older one is refused
 */
public record Lease(String name, String owner, long epoch) {}
