package universe.server.storage;

import java.util.UUID;

/** Says which snapshots somebody still counts on; a room contributes it as a bean. */
@FunctionalInterface
public interface SnapshotWish {

  /** Whether a snapshot must not go by itself. */
  boolean wants(UUID snapshot);
}
