package universe.indexer.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.jspecify.annotations.Nullable;
import universe.indexer.AddressGuard;
import universe.indexer.GuardedHttp;
import universe.indexer.IndexLimits;
import universe.indexer.RepositoryReader;
import universe.indexer.RepositorySource;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;

/** Reads Git repositories; keeps a bare mirror of each so that only what is new is transferred. */
public final class GitRepositories implements RepositoryReader {

  private final Path mirrors;
  private final IndexLimits limits;
  private final Fetcher fetcher;

  /**
   * A reader that keeps its mirrors in a folder of its own.
   *
   * @param mirrors folder for the mirrors, one each
   */
  public GitRepositories(Path mirrors, AddressGuard guard, GuardedHttp http, IndexLimits limits) {
    this.mirrors = mirrors;
    this.limits = limits;
    this.fetcher = new Fetcher(guard, http, limits);
    boundMemory(limits);
  }

  @Override
  public Optional<Snapshot> fetch(RepositorySource source, @Nullable Known known)
      throws IOException, RepositoryUnavailable {
    var mirror = Mirror.open(mirrors.resolve(source.id().toString()));
    try {
      ObjectId commit = fetcher.fetch(mirror, source);
      if (known != null && known.commit().equals(commit.name())) {
        mirror.close();
        return Optional.empty();
      }
      return Optional.of(new GitSnapshot(mirror, commit, source.folder(), limits));
    } catch (IOException | RepositoryUnavailable | RuntimeException e) {
      mirror.close();
      throw e;
    }
  }

  /** Deletes the mirror of a repository that nobody wants any more. */
  public void forget(java.util.UUID repository) throws IOException {
    Mirror.delete(mirrors.resolve(repository.toString()));
  }

  /** JGit keeps caches for the whole JVM; their defaults are made for a Git server. */
  private static void boundMemory(IndexLimits limits) {
    var cache = new WindowCacheConfig();
    cache.setPackedGitLimit(16 * WindowCacheConfig.MB);
    cache.setDeltaBaseCacheLimit(8 * WindowCacheConfig.MB);
    cache.setStreamFileThreshold(Math.max(limits.fileBytes(), limits.treeBytes()) + 1);
    cache.install();
  }
}
