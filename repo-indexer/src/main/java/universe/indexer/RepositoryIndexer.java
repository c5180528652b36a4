package universe.indexer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.indexer.CatalogStore.Header;
import universe.indexer.CatalogStore.Run;

/**
 * The front door: brings what a repository holds into the catalog.
 *
 * {@snippet :
 * store.lease(source.id(), "server-1", Duration.ofMinutes(1))
 *     .map(lease -> indexer.index(source, lease, IndexTrigger.POLL, null));
 * }
 */
public final class RepositoryIndexer {

  /** Grows when the same content would be stored differently, so that all is read anew. */
  private static final String FORMAT = "1";

  private final CatalogStore store;
  private final Map<RepositorySource.Kind, RepositoryReader> readers;
  private final Clock clock;

  public RepositoryIndexer(
      CatalogStore store, Map<RepositorySource.Kind, RepositoryReader> readers, Clock clock) {
    this.store = store;
    this.readers = Map.copyOf(readers);
    this.clock = clock;
  }

  /**
   * Looks at a repository and brings what changed into the catalog. A repository that cannot be
   * read is a failed run, not an exception.
   *
   * @param announced the run's row where it was announced before
   * @throws IndexLeaseLost when somebody else indexes it by now
   */
  public IndexReport index(
      RepositorySource source, IndexLease lease, IndexTrigger trigger, @Nullable UUID announced) {
    var before = store.indexed(source.id());
    var begun = new Run(lease, trigger, clock.instant(), announced, before.commit(), Duration.ZERO);
    try {
      try {
        return attempt(source, begun, before);
      } catch (SnapshotDamaged e) {
        reader(source).forget(source);
        return attempt(source, begun, before);
      }
    } catch (RepositoryUnavailable e) {
      return store.failed(begun.fetched(clock.instant()), e.problem());
    } catch (IOException e) {
      return store.failed(begun.fetched(clock.instant()), RepositoryUnavailable.unreadable(e));
    }
  }

  private IndexReport attempt(RepositorySource source, Run begun, CatalogStore.Indexed before)
      throws IOException, RepositoryUnavailable {
    var fingerprint = source.fingerprint(FORMAT);
    try (var opened = new Opened(reader(source).fetch(source, known(before, fingerprint)))) {
      var run = begun.fetched(clock.instant());
      if (opened.snapshot().isEmpty()) {
        return store.unchanged(run);
      }
      var snapshot = opened.snapshot().get();
      var since = before.commit();
      var anew = !RepositorySource.isOfFormat(before.fingerprint(), FORMAT);
      return store.publish(run, new SnapshotContent(snapshot, fingerprint, since, anew));
    }
  }

  private RepositoryReader reader(RepositorySource source) {
    var reader = readers.get(source.kind());
    if (reader == null) {
      throw new IllegalStateException("nothing reads a repository of kind " + source.kind());
    }
    return reader;
  }

  private static RepositoryReader.@Nullable Known known(
      CatalogStore.Indexed before, String fingerprint) {
    var commit = before.commit();
    return commit != null && fingerprint.equals(before.fingerprint())
        ? new RepositoryReader.Known(commit, before.entityTag())
        : null;
  }

  /** Closes a snapshot that may not be there. */
  private record Opened(Optional<Snapshot> snapshot) implements AutoCloseable {
    @Override
    public void close() {
      snapshot.ifPresent(Snapshot::close);
    }
  }

  /**
   * What differs between a snapshot and what is indexed.
   *
   * @param anew whether all counts as different, because it would be stored differently now
   */
  private record SnapshotContent(
      Snapshot snapshot, String fingerprint, @Nullable String since, boolean anew)
      implements CatalogStore.Content {

    @Override
    public Header header() {
      return new Header(fingerprint, snapshot.commit(), snapshot.entityTag());
    }

    @Override
    public void writeTo(CatalogStore.Writer writer) throws IOException, RepositoryUnavailable {
      var listing = snapshot.list();
      var indexed = writer.directories();
      refuseEmptied(listing, indexed);
      var present = new HashSet<String>();
      List<PackageDirectory> differing = new ArrayList<>();
      for (var directory : listing.directories()) {
        present.add(directory.path());
        if (anew || !directory.contentId().equals(indexed.get(directory.path()))) {
          differing.add(directory);
        }
      }
      // First, so that what moved from one path to another is not taken for a double.
      indexed.keySet().stream().filter(path -> !present.contains(path)).forEach(writer::withdraw);
      writer.layout(listing.problems());
      var changedAt = snapshot.changedAt(differing, since);
      snapshot.read(
          differing,
          (directory, reading, icon) -> {
            var outcome =
                VersionReader.judge(
                    directory,
                    reading,
                    snapshot.commit(),
                    changedAt.getOrDefault(directory.path(), snapshot.committedAt()));
            icon.ifPresent(writer::put);
            switch (outcome) {
              case VersionReader.Usable(var version, var problems) ->
                  writer.put(
                      icon.map(file -> version.withIcon(file.hash())).orElse(version), problems);
              case VersionReader.Unusable(var problems) -> writer.quarantine(directory, problems);
            }
          });
    }

    /** More likely a mistake than a wish; who wishes it can say so by removing the repository. */
    private static void refuseEmptied(Snapshot.Listing listing, Map<String, String> indexed)
        throws RepositoryUnavailable {
      if (listing.directories().isEmpty() && !indexed.isEmpty()) {
        throw new RepositoryUnavailable(
            "repository-emptied",
            "the repository has no packages any more, and had %d revisions"
                .formatted(indexed.size()),
            "packages, or the repository removed from the catalog");
      }
    }
  }
}
