package universe.server.operation.journal;

import java.util.UUID;

/** An operation that this server holds; the epoch proves it in every write. */
record Held(UUID operation, long epoch) {}
