package universe.server.instance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.identity.Access;
import universe.server.instance.TakenSnapshots.Taken;
import universe.server.operation.NewOperation;
import universe.server.operation.OperationKind;
import universe.server.operation.Operations;
import universe.server.operation.StepIntent;
import universe.server.storage.Snapshot;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.SnapshotDoesNotFit;
import universe.server.storage.SnapshotUnknown;
import universe.server.storage.Snapshots;
import universe.server.storage.Volume;
import universe.server.storage.Volumes;

/**
 * Saves the data of instances and puts it back:
 *
 * {@snippet :
 * UUID operation = data.snapshot(instance, false);
 * UUID other = data.restore(snapshot, instance, false);
 * }
 */
@Service
public class InstanceData {

  private final Instances instances;
  private final Revisions revisions;
  private final Volumes volumes;
  private final Snapshots snapshots;
  private final DataSteps steps;
  private final Operations operations;
  private final Access access;
  private final InstanceNews news;
  private final TransactionOperations transaction;
  private final InstanceSettings settings;

  InstanceData(
      Instances instances,
      Revisions revisions,
      Volumes volumes,
      Snapshots snapshots,
      DataSteps steps,
      Operations operations,
      Access access,
      InstanceNews news,
      TransactionOperations transaction,
      InstanceSettings settings) {
    this.instances = instances;
    this.revisions = revisions;
    this.volumes = volumes;
    this.snapshots = snapshots;
    this.steps = steps;
    this.operations = operations;
    this.access = access;
    this.news = news;
    this.transaction = transaction;
    this.settings = settings;
  }

  /**
   * Saves the data of an instance on behalf of the current user.
   *
   * @param whileRunning whether tasks go on meanwhile although their package does not say how to
   *     make their files consistent; otherwise they are stopped for as long as it takes
   * @return the operation that does it
   * @throws NothingToSave when there is no data
   */
  public UUID snapshot(UUID instance, boolean whileRunning) {
    return snapshot(instance, Kind.ON_DEMAND, whileRunning, access.currentUser().name());
  }

  UUID snapshot(UUID id, Kind kind, boolean whileRunning, String by) {
    var instance = existing(id);
    var revision = running(instance).orElseThrow(() -> new InstanceUnknown(id));
    var worthSaving = steps.worthSaving(revision, volumes.usedBy(id));
    if (worthSaving.isEmpty()) {
      throw new NothingToSave(instance);
    }
    return submit(
        OperationKind.SNAPSHOT,
        instance,
        "Take a snapshot of " + instance.name(),
        by,
        steps.snapshot(revision, UUID.randomUUID(), kind, worthSaving, whileRunning));
  }

  /** Takes the snapshot that a clone begins with, in the caller's transaction. */
  Taken saveFor(String clone, DataOrigin origin, String by) {
    var snapshot = UUID.randomUUID();
    var operation =
        submit(
            OperationKind.SNAPSHOT,
            existing(origin.instance()),
            "Take a snapshot of %s for its clone %s".formatted(origin.instanceName(), clone),
            by,
            steps.files(origin.revision(), snapshot, Kind.ON_DEMAND, origin.toSave()));
    return new Taken(snapshot, operation);
  }

  /**
   * Replaces the data of an instance by what a snapshot holds. What is there is saved first, and
   * comes back when the instance does not become well; a volume that was lost is made anew.
   *
   * @param instance the instance; null for the one whose data it was
   * @param otherVersion whether data that another version of the package wrote is taken as well
   * @return the operation that does it
   * @throws SnapshotOfOtherVersion unless that is what was said
   * @throws SnapshotDoesNotFit when the instance lacks one of its volumes
   */
  public UUID restore(UUID snapshot, @Nullable UUID instance, boolean otherVersion) {
    var saved = snapshots.whole(snapshot);
    var into = existing(instance == null ? saved.instance() : instance);
    var revision = running(into).orElseThrow(() -> new InstanceUnknown(into.id()));
    if (!otherVersion) {
      refuseOtherVersion(saved, revision);
    }
    var replaced = replaced(saved, into);
    var present = replaced.stream().filter(volumes::isThere).toList();
    var script = steps.restore(into, revision, saved, replaced, present);
    var by = access.currentUser().name();
    return requireNonNull(
        transaction.execute(_ -> {
          if (!snapshots.stays(saved.id())) {
            throw new SnapshotUnknown(saved.id());
          }
          return submit(
              OperationKind.RESTORE,
              into,
              "Restore the data of %s from %s".formatted(into.name(), saved.takenAt()),
              by,
              script);
        }));
  }

  private void refuseOtherVersion(Snapshot saved, Revision runs) {
    var wrote =
        revisions
            .find(saved.instance(), saved.revision())
            .map(revision -> revision.source().definition());
    var now = runs.source().definition();
    if (wrote.isEmpty()
        || !wrote.get().name().equals(now.name())
        || !wrote.get().version().equals(now.version())) {
      throw new SnapshotOfOtherVersion(
          saved,
          wrote.map(definition -> definition.version()).orElse("of an unknown version"),
          now.name() + " " + now.version());
    }
  }

  private List<Volume> replaced(Snapshot saved, Instance into) {
    var present = volumes.usedBy(into.id());
    return saved.volumes().stream()
        .map(part ->
            present.stream()
                .filter(volume -> volume.owner().key().equals(part.key()))
                .findFirst()
                .orElseThrow(() -> new SnapshotDoesNotFit(saved, part.key())))
        .toList();
  }

  private Instance existing(UUID id) {
    return instances.find(id).orElseThrow(() -> new InstanceUnknown(id));
  }

  private Optional<Revision> running(Instance instance) {
    return revisions.find(instance.id(), instance.revision());
  }

  private UUID submit(
      OperationKind kind, Instance instance, String title, String by, List<StepIntent> script) {
    return requireNonNull(
        transaction.execute(_ -> {
          var operation =
              operations.submit(
                  new NewOperation(
                      kind,
                      instance.id(),
                      instance.name(),
                      null,
                      title,
                      by,
                      script,
                      settings.installDeadline()));
          news.tell(instance.id(), kind.word() + "-requested");
          return operation;
        }));
  }
}
