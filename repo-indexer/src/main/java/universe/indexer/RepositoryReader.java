package universe.indexer;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets at what a kind of repository holds. */
public interface RepositoryReader {

  /**
   * Fetches what the repository holds now.
   *
   * @param known commit and entity tag that are indexed already; null when all is to be read
   * @return empty where it still is what is known
   */
  Optional<Snapshot> fetch(RepositorySource source, @Nullable Known known)
      throws IOException, RepositoryUnavailable;

  /** Throws away what is kept of a repository to save transfers, because it turned out damaged. */
  default void forget(RepositorySource source) throws IOException {}

  /** What an earlier run left behind. */
  record Known(String commit, @Nullable String entityTag) {}
}
