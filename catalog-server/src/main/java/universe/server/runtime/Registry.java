package universe.server.runtime;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registry that images come from; its secret is never among what is told of it.
 *
 * @param address host, with a port where it is not the usual one
 * @param username who the engine is there; null where it needs to be nobody
 * @param mirrorPrefix path below which copies of the hub's images lie, empty for the root; null
 *     where there are none
 */
public record Registry(
    UUID id,
    String address,
    @Nullable String username,
    @Nullable String mirrorPrefix,
    Instant createdAt,
    String createdBy,
    Instant changedAt) {}
