package universe.server.storage;

import java.util.UUID;

/** There is no snapshot of this id. */
public class SnapshotUnknown extends RuntimeException {

  public SnapshotUnknown(UUID id) {
    super("there is no snapshot %s".formatted(id));
  }
}
