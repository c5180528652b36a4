package universe.indexer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an index run.
 *
 * @param run id of the run; null where an uneventful poll left none
 * @param from commit that was indexed before; null at the first time
 * @param to commit that is indexed now; null where the repository could not be read
 * @param added revisions that are new in the catalog
 * @param changed revisions that say something else now
 * @param withdrawn revisions that are gone
 * @param problems how many problems the repository has now, those of earlier runs included
 * @param packages names of packages that any of this concerns
 * @param message why it failed; null unless it did
 */
public record IndexReport(
    @Nullable UUID run,
    UUID repository,
    State state,
    Instant startedAt,
    @Nullable String from,
    @Nullable String to,
    int added,
    int changed,
    int withdrawn,
    int problems,
    Set<String> packages,
    @Nullable String message) {

  /** How a run ended. */
  public enum State {
    SUCCEEDED,
    UNCHANGED,
    FAILED
  }

  public IndexReport {
    packages = Set.copyOf(packages);
  }
}
