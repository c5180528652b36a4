package universe.server.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.api.Happened;
import universe.server.operation.Operation;
import universe.server.operation.Operations;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshot.State;

/** All saved copies of data: which there are, and which go. */
@Service
public class Snapshots {

  private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

  private final SnapshotRows rows;
  private final Archives archives;
  private final Operations operations;
  private final List<SnapshotWish> wishes;
  private final StorageSettings settings;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher publisher;

  Snapshots(
      SnapshotRows rows,
      Archives archives,
      Operations operations,
      List<SnapshotWish> wishes,
      StorageSettings settings,
      TransactionOperations transaction,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.archives = archives;
    this.operations = operations;
    this.wishes = List.copyOf(wishes);
    this.settings = settings;
    this.transaction = transaction;
    this.publisher = publisher;
  }

  public Optional<Snapshot> find(UUID id) {
    return rows.find(id).filter(found -> found.state() != State.DELETING);
  }

  /** The snapshots of an instance, newest first, also of one that was removed. */
  public List<Snapshot> of(UUID instance) {
    return rows.newest(instance);
  }

  /** The snapshots of all instances, newest first. */
  public List<Snapshot> all() {
    return rows.newest(null);
  }

  /** Where new snapshots go: a folder of the server, or a bucket. */
  public String place() {
    return archives.place();
  }

  /** Why no snapshot could be taken now, for people; empty when one could. */
  public Optional<String> trouble() {
    return archives.trouble();
  }

  /**
   * A snapshot that is whole.
   *
   * @throws SnapshotUnknown when there is none
   * @throws SnapshotInUse while it is being taken
   */
  public Snapshot whole(UUID id) {
    var snapshot = find(id).orElseThrow(() -> new SnapshotUnknown(id));
    if (snapshot.state() == State.TAKING) {
      throw new SnapshotInUse(snapshot);
    }
    return snapshot;
  }

  /**
   * Whether a snapshot is there and whole; if so, it stays until the caller's transaction has
   * ended, and longer where an operation that names it has been submitted by then.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean stays(UUID id) {
    return rows.locked(id)
        .filter(state -> state == State.READY || state == State.NEEDED)
        .isPresent();
  }

  /**
   * Deletes a snapshot and its archives.
   *
   * @throws SnapshotUnknown when there is none
   * @throws SnapshotInUse while an operation that took or uses it goes on
   */
  public void delete(UUID id) {
    var snapshot = find(id).orElseThrow(() -> new SnapshotUnknown(id));
    doAway(
        snapshot,
        "Deleted the snapshot of %s that was taken at %s"
            .formatted(snapshot.instanceName(), snapshot.takenAt()));
  }

  /**
   * Takes back a snapshot that was only a means; what is in the way of that is dealt with later.
   */
  public void takeBack(UUID id) {
    find(id).ifPresent(snapshot -> quietly(snapshot, () -> discard(snapshot)));
  }

  /** An operation that took the snapshot or uses it, and has not ended. */
  private Optional<UUID> awaitedBy(Snapshot snapshot) {
    return Optional.ofNullable(snapshot.operation())
        .flatMap(operations::find)
        .filter(operation -> !operation.state().ended())
        .map(Operation::id)
        .or(() -> operations.unfinishedNaming(SnapshotSteps.SNAPSHOT, snapshot.id()));
  }

  /**
   * The row says so before anything happens: who dies in between is finished for.
   *
   * @throws SnapshotInUse while an operation goes on that took or uses it
   */
  private void doAway(Snapshot snapshot, String sentence) {
    var begun =
        transaction.execute(_ -> {
          // Locked before the look, so that no operation can begin to count on it in between.
          rows.locked(snapshot.id());
          awaitedBy(snapshot)
              .ifPresent(operation -> {
                throw new SnapshotInUse(snapshot, operation);
              });
          var changed = rows.change(snapshot.id(), snapshot.state(), State.DELETING);
          if (changed) {
            publisher.publishEvent(
                Happened.now(
                    "snapshot-deleted",
                    "instance",
                    snapshot.instance().toString(),
                    snapshot.instanceName(),
                    sentence));
          }
          return changed;
        });
    if (Boolean.TRUE.equals(begun)) {
      finish(snapshot);
    }
  }

  private void finish(Snapshot snapshot) {
    archives.delete(snapshot);
    rows.remove(snapshot.id());
  }

  /** Takes back a snapshot that was made for nothing, whole or not. */
  void discard(Snapshot snapshot) {
    rows.change(snapshot.id(), State.TAKING, State.DELETING);
    rows.change(snapshot.id(), State.READY, State.DELETING);
    finish(snapshot);
  }

  /** Deletes the oldest snapshots of a kind, so that each instance has at most so many. */
  public void keepOnly(Kind kind, UUID instance, int most) {
    retire(kind, most, found -> found.instance().equals(instance));
  }

  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
  void retireOld() {
    retire(Kind.BEFORE_CHANGE, settings.beforeChange(), _ -> true);
    for (var snapshot : rows.inState(State.DELETING)) {
      quietly(snapshot, () -> finish(snapshot));
    }
  }

  private void retire(Kind kind, int most, java.util.function.Predicate<Snapshot> whose) {
    rows.beyond(kind, most).stream()
        .filter(whose)
        .filter(snapshot -> wishes.stream().noneMatch(wish -> wish.wants(snapshot.id())))
        .forEach(snapshot ->
            quietly(
                snapshot,
                () ->
                    doAway(
                        snapshot,
                        "Deleted a %s snapshot of %s, of which the newest %d stay"
                            .formatted(kind.word(), snapshot.instanceName(), most))));
  }

  private static void quietly(Snapshot snapshot, Runnable work) {
    try {
      work.run();
    } catch (SnapshotInUse e) {
      log.atDebug().addKeyValue("reason", e.getMessage()).log("Snapshot stays for now");
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("snapshot", snapshot.id())
          .addKeyValue("reason", e.getMessage())
          .log("Snapshot cannot be deleted yet");
    }
  }
}
