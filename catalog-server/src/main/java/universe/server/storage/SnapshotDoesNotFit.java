package universe.server.storage;

/** A snapshot holds data that the instance has no volume for, or no way to read. */
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

  private SnapshotDoesNotFit(String message) {
    super(message);
  }

  /** The data of the volume was saved as a dump, and nothing reads it. */
  public static SnapshotDoesNotFit unreadable(Snapshot snapshot, String key) {
    return new SnapshotDoesNotFit(
        "snapshot %s holds the volume %s as a dump; only a package with a command 'restore' for it, in a task that is not stopped, can take it"
            .formatted(snapshot.id(), key));
  }
}
