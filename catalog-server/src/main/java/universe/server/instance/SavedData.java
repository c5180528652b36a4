package universe.server.instance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.identity.InputRefused;
import universe.server.storage.Snapshot;
import universe.server.storage.SnapshotDoesNotFit;
import universe.server.storage.Snapshots;

/** Finds the data that may come back together with an earlier revision. */
@Component
class SavedData {

  private final Snapshots snapshots;
  private final Revisions revisions;

  SavedData(Snapshots snapshots, Revisions revisions) {
    this.snapshots = snapshots;
    this.revisions = revisions;
  }

  /**
   * A snapshot that the version of the wanted revision can read.
   *
   * @param id null where the data stays as it is
   * @throws InputRefused when the data is of another instance or was written by another version
   * @throws SnapshotDoesNotFit when the instance lacks one of its volumes
   */
  @Nullable Snapshot forRollback(Present present, Revision wanted, @Nullable UUID id) {
    if (id == null) {
      return null;
    }
    var saved = snapshots.whole(id);
    var instance = present.instance();
    if (!saved.instance().equals(instance.id())) {
      throw new InputRefused(
          "snapshot",
          "must be one of %s, is one of %s".formatted(instance.name(), saved.instanceName()));
    }
    var wrote = writer(saved);
    var reads = wanted.source().definition().version();
    if (!wrote.equals(reads)) {
      throw new InputRefused(
          "snapshot", "must hold what %s has written, is of %s".formatted(reads, wrote));
    }
    saved.volumes().stream()
        .filter(part ->
            present.volumes().stream().noneMatch(volume -> volume.owner().key().equals(part.key())))
        .findFirst()
        .ifPresent(part -> {
          throw new SnapshotDoesNotFit(saved, part.key());
        });
    return saved;
  }

  /** The version of the package that wrote what a snapshot holds. */
  private String writer(Snapshot saved) {
    return revisions
        .find(saved.instance(), saved.revision())
        .map(revision -> revision.source().definition().version())
        .orElse("an unknown version");
  }
}
