package universe.server.repository;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.indexer.IndexTrigger;

/**
 * One look at a repository, and what came of it.
 *
 * @param state running, succeeded, unchanged or failed, in lower case
 * @param trigger poll, webhook or demand
 * @param fetchMillis how long getting the repository's content took; null while it runs
 * @param indexMillis how long taking it into the catalog took; null while it runs
 * @param added versions that were new
 * @param withdrawn versions that were gone
 * @param problems problems that the repository had afterwards
 * @param message why it failed; null unless it did
 */
public record IndexRun(
    UUID id,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Schema(allowableValues = {"running", "succeeded", "unchanged", "failed"}) String state,
    @Schema(implementation = IndexTrigger.class) String trigger,
    @Nullable String fromCommit,
    @Nullable String toCommit,
    @Nullable Integer fetchMillis,
    @Nullable Integer indexMillis,
    int added,
    int changed,
    int withdrawn,
    int problems,
    @Nullable String message) {}
