package universe.server.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.RuntimeBackend.Pipe;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks;
import universe.server.storage.Archives.PartFile;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshot.Part;
import universe.server.storage.Snapshot.State;
import universe.server.storage.SnapshotSteps.Piped;

/** Saves what volumes hold. */
@Component
class TakeSnapshot implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final SnapshotRows rows;
  private final Snapshots snapshots;
  private final SnapshotSteps steps;
  private final Archives archives;
  private final Volumes volumes;
  private final Tasks tasks;
  private final Targets targets;

  TakeSnapshot(
      SnapshotRows rows,
      Snapshots snapshots,
      SnapshotSteps steps,
      Archives archives,
      Volumes volumes,
      Tasks tasks,
      Targets targets) {
    this.rows = rows;
    this.snapshots = snapshots;
    this.steps = steps;
    this.archives = archives;
    this.volumes = volumes;
    this.tasks = tasks;
    this.targets = targets;
  }

  @Override
  public String name() {
    return SnapshotSteps.TAKE;
  }

  @Override
  public StepResult run(StepContext step) {
    step.ensureStillOurs();
    var wanted = volumes(step);
    var snapshot = begun(step, wanted.getFirst());
    try {
      for (var volume : wanted) {
        if (snapshot.volumes().stream().noneMatch(part -> part.volume().equals(volume.id()))) {
          save(step, snapshot.id(), volume);
        }
      }
      rows.change(snapshot.id(), State.TAKING, State.READY);
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    } catch (IOException e) {
      return new StepResult.Waiting("the data cannot be read: " + e.getMessage(), RETRY);
    } catch (CommandFailed e) {
      return new StepResult.Failed(e.getMessage());
    } catch (Cancelled e) {
      return new StepResult.Waiting("cancelled", Duration.ZERO);
    }
  }

  private Snapshot begun(StepContext step, Volume first) {
    var id = SnapshotSteps.snapshot(step);
    var kind = Kind.parse(step.intent().path("kind").asString());
    var revision = step.intent().path("revision");
    rows.begin(
        id,
        first,
        revision.isInt() ? revision.asInt() : oldest(step),
        kind,
        archives.place(),
        step.operation());
    return rows.find(id).orElseThrow(() -> new SnapshotUnknown(id));
  }

  /** For operations that were submitted before intents named the revision. */
  private int oldest(StepContext step) {
    return tasks.of(step.instance()).stream()
        .mapToInt(task -> task.identity().revision())
        .min()
        .orElse(0);
  }

  private List<Volume> volumes(StepContext step) {
    return step.intent()
        .path("volumes")
        .valueStream()
        .map(JsonNode::asString)
        .map(UUID::fromString)
        .map(id -> volumes.find(id).orElseThrow(() -> new VolumeUnknown(id)))
        .toList();
  }

  private void save(StepContext step, UUID snapshot, Volume volume) throws IOException {
    var key = volume.owner().key();
    var dump = steps.command(step, key);
    var form = dump.isPresent() ? Form.DUMP : Form.FILES;
    var written =
        archives.write(
            snapshot,
            new PartFile(volume.id(), form),
            dump.isPresent() ? out -> dump(dump.get(), out) : out -> copy(volume, out),
            bytes -> tell(step, "Saved", key, bytes));
    step.ensureStillOurs();
    rows.add(
        snapshot,
        new Part(
            volume.id(),
            volume.name(),
            key,
            form,
            written.rawBytes(),
            written.packedBytes(),
            written.sha256()));
  }

  private void copy(Volume volume, OutputStream out) throws IOException {
    try (var tar = targets.backend(volume.target()).readVolume(volume.name())) {
      VolumeTar.copy(tar, out);
    }
  }

  private void dump(Piped command, OutputStream out) {
    var said = tasks.pipe(command.task(), command.words(), command.timeout(), Pipe.from(out));
    if (said.exitCode() != 0) {
      throw new CommandFailed(command, said);
    }
  }

  /** Also stops what nobody wants any more, or what another server does by now. */
  static void tell(StepContext step, String verb, String key, long bytes) {
    if (step.cancelRequested()) {
      throw new Cancelled();
    }
    step.progress(null, "%s %d MB of %s".formatted(verb, bytes >> 20, key));
  }

  @Override
  public StepResult undo(StepContext step) {
    try {
      for (var volume : volumes(step)) {
        targets.backend(volume.target()).endCopy(volume.name());
      }
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
    rows.find(SnapshotSteps.snapshot(step))
        // Whose data could not be put back is the last that is left of it.
        .filter(snapshot -> snapshot.state() != State.NEEDED)
        // Tasks wait for this step: what cannot be deleted now is deleted later.
        .ifPresent(snapshot -> snapshots.takeBack(snapshot.id()));
    return StepResult.done();
  }

  /** Ends a copy early. */
  private static final class Cancelled extends RuntimeException {
    private Cancelled() {
      super("cancelled", null, false, false);
    }
  }
}
