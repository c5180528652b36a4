package universe.server.storage;

/** A snapshot cannot be had or deleted because an operation is still at it. */
public class SnapshotInUse extends RuntimeException {

  private final Snapshot snapshot;

  public SnapshotInUse(Snapshot snapshot) {
    super(
        "snapshot %s of %s is %s; wait until operation %s has ended"
            .formatted(
                snapshot.id(),
                snapshot.instanceName(),
                snapshot.state() == Snapshot.State.READY
                    ? "what its operation would come back to"
                    : snapshot.state().word(),
                snapshot.operation()));
    this.snapshot = snapshot;
  }

  public Snapshot snapshot() {
    return snapshot;
  }
}
