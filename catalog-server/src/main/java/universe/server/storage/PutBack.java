package universe.server.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.Targets;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.Snapshot.Part;

/** Replaces what volumes hold by what a snapshot holds, once all of it has proved to be whole. */
@Component
class PutBack {

  private final Volumes volumes;
  private final Archives archives;
  private final Targets targets;

  PutBack(Volumes volumes, Archives archives, Targets targets) {
    this.volumes = volumes;
    this.archives = archives;
    this.targets = targets;
  }

  /**
   * Fills the volumes of the step's instance.
   *
   * @throws ArchiveDamaged before anything was replaced
   * @throws SnapshotDoesNotFit before anything was replaced
   */
  void put(Snapshot snapshot, StepContext step) {
    put(
        snapshot,
        volumes.usedBy(step.instance()).stream()
            .collect(Collectors.toMap(volume -> volume.owner().key(), volume -> volume)),
        step,
        () -> {});
  }

  /**
   * Fills volumes.
   *
   * @param into the volumes by what they were within the instance that was saved
   * @param leaveOff is run again and again meanwhile; may throw to end it
   * @throws ArchiveDamaged before anything was replaced
   * @throws SnapshotDoesNotFit before anything was replaced
   */
  void put(Snapshot snapshot, Map<String, Volume> into, StepContext step, Runnable leaveOff) {
    var fitting = fitting(snapshot, into);
    fitting.forEach((part, _) -> archives.verify(snapshot, part));
    fitting.forEach((part, volume) -> {
      step.ensureStillOurs();
      fill(
          snapshot,
          part,
          volume,
          bytes -> {
            leaveOff.run();
            step.progress(Progress.percent(bytes, part), "Put back " + part.key());
          });
    });
  }

  private static Map<Part, Volume> fitting(Snapshot snapshot, Map<String, Volume> into) {
    var fitting = new LinkedHashMap<Part, Volume>();
    for (var part : snapshot.volumes()) {
      var volume = into.get(part.key());
      if (volume == null) {
        throw new SnapshotDoesNotFit(snapshot, part.key());
      }
      fitting.put(part, volume);
    }
    return fitting;
  }

  private void fill(Snapshot snapshot, Part part, Volume volume, LongConsumer soFar) {
    var backend = targets.backend(volume.target());
    // Somebody may have removed it, which is why its data is put back.
    volumes.provide(volume);
    try (var tar =
        part.form() == Form.DUMP
            ? emptied(backend, volume)
            : new Progress(archives.read(snapshot, part), soFar)) {
      backend.fillVolume(volume.name(), tar);
    } catch (IOException e) {
      throw new UncheckedIOException("volume " + volume.name() + " is filled in part only", e);
    }
  }

  /** A dump is read by a task that begins on an empty volume. */
  private static InputStream emptied(RuntimeBackend backend, Volume volume) throws IOException {
    var root = new ByteArrayOutputStream();
    try (var tar = backend.readVolume(volume.name())) {
      VolumeTar.copyRoot(tar, root);
    }
    return new ByteArrayInputStream(root.toByteArray());
  }
}
