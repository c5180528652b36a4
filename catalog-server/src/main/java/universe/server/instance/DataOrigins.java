package universe.server.instance;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.identity.InputRefused;
import universe.server.runtime.Targets;
import universe.server.storage.Snapshot;
import universe.server.storage.SnapshotInUse;
import universe.server.storage.Snapshots;

/** Finds the data that a clone begins with. */
@Component
class DataOrigins {

  private final Snapshots snapshots;
  private final Revisions revisions;
  private final Presence presence;
  private final DataSteps data;
  private final Targets targets;

  DataOrigins(
      Snapshots snapshots,
      Revisions revisions,
      Presence presence,
      DataSteps data,
      Targets targets) {
    this.snapshots = snapshots;
    this.revisions = revisions;
    this.presence = presence;
    this.data = data;
    this.targets = targets;
  }

  /**
   * The data that a request means.
   *
   * @throws InputRefused when it names both a snapshot and an instance, or neither
   * @throws SnapshotInUse when the snapshot is not ready
   * @throws RevisionUnknown when nobody knows what wrote the data
   */
  DataOrigin of(PlanRequest.Clone request) {
    var snapshot = request.snapshot();
    var instance = request.instance();
    if (snapshot != null && instance == null) {
      return of(snapshots.whole(snapshot));
    }
    if (snapshot == null && instance != null) {
      return of(instance);
    }
    throw new InputRefused(
        "snapshot", "must be given where no instance is, and must not where one is");
  }

  private DataOrigin of(Snapshot saved) {
    if (saved.state() != Snapshot.State.READY) {
      throw new SnapshotInUse(saved);
    }
    var revision =
        revisions
            .find(saved.instance(), saved.revision())
            .orElseThrow(() -> new RevisionUnknown(saved.instanceName(), saved.revision()));
    var target = targets.find(saved.target()).orElseThrow(() -> new TargetUnknown(saved.target()));
    return new DataOrigin(saved.instanceName(), revision, target, saved, null, List.of());
  }

  private DataOrigin of(UUID id) {
    var present = presence.of(id);
    var instance = present.instance();
    if (instance.revision() == 0) {
      throw new RevisionUnknown(instance.name(), 0);
    }
    return new DataOrigin(
        instance.name(),
        present.revision(),
        present.target(),
        null,
        present,
        data.worthSaving(present.revision(), present.volumes()));
  }
}
