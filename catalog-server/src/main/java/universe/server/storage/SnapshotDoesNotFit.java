package universe.server.storage;

/** A snapshot holds the data of a volume that the instance does not have. */
public class SnapshotDoesNotFit extends RuntimeException {

  public SnapshotDoesNotFit(Snapshot snapshot, String key) {
    super(
        "snapshot %s holds the volume %s, which the instance does not have; only an instance with the volumes of %s can take it"
            .formatted(snapshot.id(), key, snapshot.instanceName()));
  }

  /** The same for an instance that is to be made of a revision of the one that was saved. */
  public SnapshotDoesNotFit(String key, String instanceName) {
    super(
        "the data of %s is that of a volume %s, which a new instance of that revision does not have; restore it into %s itself"
            .formatted(instanceName, key, instanceName));
  }
}
