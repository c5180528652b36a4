package universe.server.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A snapshot cannot be had or deleted because an operation is still at it. */
public class SnapshotInUse extends RuntimeException {

  private final Snapshot snapshot;

  public SnapshotInUse(Snapshot snapshot) {
    this(snapshot, snapshot.operation());
  }

  SnapshotInUse(Snapshot snapshot, @Nullable UUID operation) {
    super(
        "snapshot %s of %s is %s; wait until operation %s has ended"
            .formatted(
                snapshot.id(),
                snapshot.instanceName(),
                snapshot.state() == Snapshot.State.READY
                    ? "what an operation uses or would come back to"
                    : snapshot.state().word(),
                operation));
    this.snapshot = snapshot;
  }

  public Snapshot snapshot() {
    return snapshot;
  }
}
