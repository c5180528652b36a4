package universe.indexer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.spec.Problem;

/** Where index runs leave what they found, all of it or nothing. */
public interface CatalogStore {

  /** Takes the right to index a repository; empty while somebody else has it. */
  Optional<IndexLease> lease(UUID repository, String holder, Duration length);

  /** Keeps the right for longer; false when it is lost. */
  boolean renew(IndexLease lease, Duration length);

  /** Gives the right back. */
  void release(IndexLease lease);

  /** What the last successful run left behind. */
  Indexed indexed(UUID repository);

  /** Makes a run visible before it starts. */
  UUID announce(UUID repository, IndexTrigger trigger, Instant at);

  /**
   * Lets a run write, in one transaction that readers see as a whole or not at all.
   *
   * @throws IndexLeaseLost when the right to write was lost meanwhile; nothing was written
   */
  IndexReport publish(Run run, Content content) throws IOException, RepositoryUnavailable;

  /** Remembers that a repository holds what it held before. */
  IndexReport unchanged(Run run);

  /**
   * Remembers why a repository could not be read, as a problem of it that stays until it can be;
   * what is indexed of it stays too.
   */
  IndexReport failed(Run run, Problem reason);

  /**
   * A run that is under way.
   *
   * @param announced id of its row; null for a poll, which leaves a row only if something happened
   * @param from commit that was indexed before; null at the first time
   * @param fetching how long it took to learn what the repository holds now, and to get it
   */
  record Run(
      IndexLease lease,
      IndexTrigger trigger,
      Instant startedAt,
      @Nullable UUID announced,
      @Nullable String from,
      Duration fetching) {

    Run fetched(Instant at) {
      return new Run(lease, trigger, startedAt, announced, from, Duration.between(startedAt, at));
    }
  }

  /**
   * What is indexed of a repository.
   *
   * @param fingerprint see {@link RepositorySource}; null before the first run
   */
  record Indexed(
      @Nullable String fingerprint, @Nullable String commit, @Nullable String entityTag) {}

  /** What a run has to write. */
  interface Content {

    /** Names what is written. */
    Header header();

    void writeTo(Writer writer) throws IOException, RepositoryUnavailable;
  }

  /** What a run leaves behind for the next one. */
  record Header(String fingerprint, String commit, @Nullable String entityTag) {}

  /** Takes what a run found, in any order. */
  interface Writer {

    /** Content ids of the revisions that were indexed before, by path. */
    Map<String, String> directories();

    /** A revision that can be used. */
    void put(IndexedVersion version, List<Problem> problems);

    /** An icon that revisions refer to by its hash. */
    void put(IconFile icon);

    /** A revision that cannot be used; an earlier state of it stays. */
    void quarantine(PackageDirectory directory, List<Problem> problems);

    /** A revision that is gone. */
    void withdraw(String path);

    /** What is wrong outside of revisions, all of it. */
    void layout(List<FoundProblem> problems);
  }
}
