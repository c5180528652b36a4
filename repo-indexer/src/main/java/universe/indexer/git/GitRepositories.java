package universe.indexer.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import universe.indexer.SnapshotDamaged;

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
    var mirror = Mirror.open(folder(source.id()), limits);
    try {
      ObjectId commit = fetcher.fetch(mirror, source);
      if (known != null && known.commit().equals(commit.name())) {
        mirror.close();
        return Optional.empty();
      }
      return Optional.of(new GitSnapshot(mirror, commit, source.folder(), limits));
    } catch (IOException | RepositoryUnavailable | RuntimeException e) {
      mirror.close();
      if (e instanceof IOException failure && !(e instanceof SnapshotDamaged) && !mirror.isNew()) {
        // Whatever the disk no longer gives us, the host still has.
        throw new SnapshotDamaged(failure);
      }
      throw e;
    }
  }

  @Override
  public void forget(RepositorySource source) throws IOException {
    forget(source.id());
  }

  /** Deletes the mirror of a repository that nobody wants any more. */
  public void forget(UUID repository) throws IOException {
    Mirror.delete(folder(repository));
  }

  /**
   * Deletes the mirrors of all other repositories, such as ones that another server removed.
   *
   * @param wanted asked only when the mirrors are listed, so that a new one is not mistaken
   */
  public void forgetAllBut(Supplier<Set<UUID>> wanted) throws IOException {
    if (!Files.isDirectory(mirrors)) {
      return;
    }
    List<Path> present;
    try (Stream<Path> folders = Files.list(mirrors)) {
      present = folders.toList();
    }
    var names = wanted.get().stream().map(UUID::toString).toList();
    for (var folder : present) {
      if (!names.contains(folder.getFileName().toString())) {
        Mirror.delete(folder);
      }
    }
  }

  private Path folder(UUID repository) {
    return mirrors.resolve(repository.toString());
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
