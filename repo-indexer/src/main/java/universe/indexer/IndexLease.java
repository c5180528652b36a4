package universe.indexer;

import java.util.UUID;

/**
 * The right to index a repository for a while; lost when it ran out, even if the holder was only
 * paused.
 *
 * @param holder which server has it
 * @param epoch grows each time that the right changes hands
 */
public record IndexLease(UUID repository, String holder, long epoch) {}
