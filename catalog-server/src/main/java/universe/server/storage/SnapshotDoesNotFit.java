package universe.server.storage;

/** A snapshot holds the data of a volume that the instance does not have. */
public class SnapshotDoesNotFit extends RuntimeException {

  public SnapshotDoesNotFit(Snapshot snapshot, String key) {
    super(
        "snapshot %s holds the volume %s, which the instance does not have; only an instance with the volumes of %s can take it"
            .formatted(snapshot.id(), key, snapshot.instanceName()));
  }
}
