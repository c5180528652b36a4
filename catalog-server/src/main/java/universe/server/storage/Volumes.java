package universe.server.storage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.api.Happened;
import universe.server.operation.Operations;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.RuntimeBackend.VolumeFacts;
import universe.server.runtime.Targets;
import universe.server.storage.Volume.Owner;
import universe.server.storage.Volume.State;

/** All volumes of this installation: whose they are, and what becomes of them. */
@Service
public class Volumes {

  private static final Logger log = LoggerFactory.getLogger(Volumes.class);

  private static final String LABEL = "universe.volume";

  private final VolumeRows rows;
  private final Targets targets;
  private final Operations operations;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher publisher;

  Volumes(
      VolumeRows rows,
      Targets targets,
      Operations operations,
      TransactionOperations transaction,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.targets = targets;
    this.operations = operations;
    this.transaction = transaction;
    this.publisher = publisher;
  }

  public Optional<Volume> find(UUID id) {
    return rows.find(id);
  }

  public List<Volume> inState(State state) {
    return rows.inState(state);
  }

  /** The volumes that an instance uses. */
  public List<Volume> usedBy(UUID instance) {
    return rows.usedBy(instance);
  }

  /**
   * What an instance of this name and package left behind, oldest first; without what was drained,
   * whose data others have changed since.
   */
  public List<Volume> keptFor(String instanceName, String packageName) {
    return rows.keptFor(instanceName, packageName);
  }

  /** Whether a volume of this name is on record on the target. */
  public boolean nameTaken(UUID target, String name) {
    return rows.nameTaken(target, name);
  }

  /** Records a volume that is about to be made, in the caller's transaction. */
  @Transactional
  public void claim(Volume volume) {
    rows.insert(volume);
  }

  /**
   * Gives a kept volume to a new owner, in the caller's transaction.
   *
   * @throws VolumeInUse when it is not kept any more
   */
  @Transactional
  public void attach(UUID id, Owner owner) {
    if (!rows.change(id, State.KEPT, State.IN_USE)) {
      throw new VolumeInUse(existing(id));
    }
    rows.changeOwner(id, owner);
  }

  /**
   * Deletes a kept volume with its data. The row says so before anything happens, so that a server
   * that dies in between finishes it after its next start.
   *
   * @throws VolumeInUse when an instance uses it
   */
  public void purge(UUID id) {
    var volume = existing(id);
    purge(
        volume,
        "Purged the data of %s that %s had used"
            .formatted(volume.name(), volume.owner().instanceName()));
  }

  private void purge(Volume volume, String sentence) {
    var id = volume.id();
    transaction.executeWithoutResult(_ -> {
      if (!rows.change(id, State.KEPT, State.PURGING)) {
        throw new VolumeInUse(existing(id));
      }
      publisher.publishEvent(
          Happened.now("volume-purged", "volume", id.toString(), volume.name(), sentence));
    });
    finishPurge(volume);
  }

  /** Purges what was to be kept for a while only; that while is over. */
  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
  void purgeExpired() {
    for (var volume : rows.expired()) {
      try {
        purge(
            volume,
            "Purged the data of %s, which %s had left to be kept until %s"
                .formatted(volume.name(), volume.owner().instanceName(), volume.keptUntil()));
      } catch (VolumeInUse | BackendUnavailable e) {
        log.atDebug().addKeyValue("reason", e.getMessage()).log("Volume is not purged now");
      }
    }
  }

  /** Deletes the data of purges that were begun but not finished, here or on another server. */
  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1M")
  void finishPurges() {
    for (var volume : rows.inState(State.PURGING)) {
      try {
        finishPurge(volume);
      } catch (RuntimeException e) {
        log.atWarn()
            .addKeyValue("volume", volume.name())
            .addKeyValue("reason", e.getMessage())
            .log("Volume cannot be purged yet");
      }
    }
  }

  /**
   * Deletes again what was deleted already: a server that was paused in mid-step may have made a
   * volume anew after another had taken over. Volumes that are on no record are not touched.
   */
  @Scheduled(
      initialDelayString = "${universe.instance.sweep:1m}",
      fixedDelayString = "${universe.instance.sweep:1m}")
  void removeLeftovers() {
    for (var target : targets.all()) {
      try {
        var backend = targets.backend(target.id());
        endCopiesOfNobody(backend);
        backend.volumes().stream()
            .filter(this::isPurged)
            .forEach(leftover -> {
              backend.removeVolume(leftover.name());
              log.atWarn().addKeyValue("volume", leftover.name()).log("Leftover volume removed");
            });
      } catch (RuntimeException e) {
        log.atDebug().addKeyValue("reason", e.getMessage()).log("No leftovers removed");
      }
    }
  }

  /** Looks for copies first, so that none that begins meanwhile is ended. */
  private void endCopiesOfNobody(RuntimeBackend backend) {
    var copied = backend.copiedVolumes();
    if (!copied.isEmpty()) {
      var busy =
          operations.ongoing().keySet().stream()
              .flatMap(instance -> rows.usedBy(instance).stream())
              .map(Volume::name)
              .collect(Collectors.toSet());
      copied.stream().filter(volume -> !busy.contains(volume)).forEach(backend::endCopy);
    }
  }

  private boolean isPurged(VolumeFacts seen) {
    var id = seen.labels().get(LABEL);
    return id != null
        && rows.find(UUID.fromString(id))
            .filter(volume -> volume.state() == State.PURGED && volume.name().equals(seen.name()))
            .isPresent();
  }

  private void finishPurge(Volume volume) {
    targets.backend(volume.target()).removeVolume(volume.name());
    rows.change(volume.id(), State.PURGING, State.PURGED);
    log.atInfo().addKeyValue("volume", volume.name()).log("Volume purged");
  }

  /** Whether its target has it: somebody may have removed it by hand. */
  public boolean isThere(Volume volume) {
    return targets.backend(volume.target()).hasVolume(volume.name());
  }

  /** Makes sure the target has the volume. */
  public void provide(Volume volume) {
    targets
        .backend(volume.target())
        .ensureVolume(
            volume.name(),
            Map.of(
                "universe.instance",
                volume.owner().instanceId().toString(),
                LABEL,
                volume.id().toString()),
            null);
  }

  /** Takes a volume that was made for nothing off its target and off the record. */
  public void discard(Volume volume) {
    targets.backend(volume.target()).removeVolume(volume.name());
    rows.change(volume.id(), State.IN_USE, State.PURGED);
  }

  /**
   * Lets go of a volume; its data stays.
   *
   * @param time how long; null for until it is purged
   */
  @Transactional
  public void keep(UUID id, @Nullable Duration time) {
    rows.change(id, State.IN_USE, State.KEPT);
    rows.drained(id, false);
    if (time != null) {
      rows.expire(id, time);
    }
  }

  /** Lets go of a volume whose data other tasks have taken over. */
  @Transactional
  void keepDrained(UUID id) {
    rows.change(id, State.IN_USE, State.KEPT);
    rows.drained(id, true);
  }

  /** Lets go of a volume that was attached for nothing, so that it is its former owner's again. */
  @Transactional
  public void giveBack(UUID id, Owner formerOwner) {
    if (rows.change(id, State.IN_USE, State.KEPT)) {
      rows.changeOwner(id, formerOwner);
    }
  }

  /** Takes a volume into use again that was let go of a moment ago. */
  void takeBack(UUID id) {
    rows.change(id, State.KEPT, State.IN_USE);
  }

  private Volume existing(UUID id) {
    return rows.find(id).orElseThrow(() -> new VolumeUnknown(id));
  }
}
