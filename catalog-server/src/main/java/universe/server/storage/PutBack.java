package universe.server.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.runtime.Targets;
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
            step.progress(percent(bytes, part), "Put back " + part.key());
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
    try (var tar = new Counted(archives.read(snapshot, part), soFar)) {
      targets.backend(volume.target()).fillVolume(volume.name(), tar);
    } catch (IOException e) {
      throw new UncheckedIOException("volume " + volume.name() + " is filled in part only", e);
    }
  }

  private static int percent(long bytes, Part part) {
    return part.rawBytes() == 0 ? 100 : (int) (100 * bytes / part.rawBytes());
  }

  /** Tells how much of a stream was read. */
  private static final class Counted extends FilterInputStream {

    private final LongConsumer soFar;
    private long count;

    private Counted(InputStream in, LongConsumer soFar) {
      super(in);
      this.soFar = soFar;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = super.read(buffer, offset, length);
      if (read > 0) {
        count += read;
        soFar.accept(count);
      }
      return read;
    }
  }
}
