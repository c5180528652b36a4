package universe.server.instance;

import universe.server.storage.Snapshot;

/** Data was written by another version of a package than the one that would have to read it. */
public class SnapshotOfOtherVersion extends RuntimeException {

  public SnapshotOfOtherVersion(Snapshot snapshot, String wrote, String runs) {
    super(
        "snapshot %s was written by %s %s, but %s runs; roll back to that version first, or say otherVersion: true"
            .formatted(snapshot.id(), snapshot.packageName(), wrote, runs));
  }
}
