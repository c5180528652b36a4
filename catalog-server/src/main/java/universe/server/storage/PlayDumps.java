package universe.server.storage;

import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.RuntimeBackend.Pipe;
import universe.server.runtime.Tasks;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.SnapshotSteps.Piped;

/**
 * Lets tasks read dumps. A server that dies meanwhile has it done again from the start; a package's
 * command replaces what it finds.
 */
@Component
class PlayDumps implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Snapshots snapshots;
  private final SnapshotSteps steps;
  private final Archives archives;
  private final Tasks tasks;

  PlayDumps(Snapshots snapshots, SnapshotSteps steps, Archives archives, Tasks tasks) {
    this.snapshots = snapshots;
    this.steps = steps;
    this.archives = archives;
    this.tasks = tasks;
  }

  @Override
  public String name() {
    return SnapshotSteps.PLAY;
  }

  @Override
  public StepResult run(StepContext step) {
    var snapshot = snapshots.whole(SnapshotSteps.snapshot(step));
    try {
      for (var command : steps.commands(step)) {
        step.ensureStillOurs();
        play(snapshot, command, step);
      }
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    } catch (CommandFailed e) {
      return new StepResult.Failed(e.getMessage());
    } catch (IOException e) {
      return new StepResult.Failed("the dump cannot be read: " + e.getMessage());
    }
  }

  private void play(Snapshot snapshot, Piped command, StepContext step) throws IOException {
    var part =
        snapshot.volumes().stream()
            .filter(each -> each.form() == Form.DUMP && each.key().equals(command.key()))
            .findFirst()
            .orElseThrow(() -> new SnapshotDoesNotFit(snapshot, command.key()));
    try (var dump =
        new Progress(
            archives.read(snapshot, part),
            bytes -> step.progress(Progress.percent(bytes, part), "Played back " + part.key()))) {
      var said =
          tasks.pipe(
              command.task(), command.words(), command.timeout(), Pipe.into(dump, part.rawBytes()));
      if (said.exitCode() != 0) {
        throw new CommandFailed(command, said);
      }
    }
  }

  /** The guard before it knows what was there. */
  @Override
  public StepResult undo(StepContext step) {
    return StepResult.done();
  }
}
