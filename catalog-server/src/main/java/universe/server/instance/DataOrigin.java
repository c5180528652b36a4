package universe.server.instance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.Target;
import universe.server.storage.Snapshot;
import universe.server.storage.Volume;

/**
 * Whose data a new instance begins with, and what wrote it: a snapshot that there is, or an
 * instance of which one is taken first.
 *
 * @param revision what ran when the data was, or is, saved
 * @param target where the data lay, or lies
 * @param saved the snapshot that there is; null where one is taken
 * @param present the instance of which one is taken; null where there is one
 * @param toSave its volumes whose data is taken along
 */
record DataOrigin(
    String instanceName,
    Revision revision,
    Target target,
    @Nullable Snapshot saved,
    @Nullable Present present,
    List<Volume> toSave) {

  DataOrigin {
    toSave = List.copyOf(toSave);
  }

  UUID instance() {
    return revision.instance();
  }

  /** What the volumes are within the instance, such as {@code db.data.0}. */
  List<String> keys() {
    return saved == null
        ? toSave.stream().map(volume -> volume.owner().key()).toList()
        : saved.volumes().stream().map(Snapshot.Part::key).toList();
  }

  /** What stays the same as long as a plan can be applied. */
  String seen() {
    return saved == null
        ? "%s at revision %d".formatted(instance(), revision.number())
        : saved.id().toString();
  }
}
