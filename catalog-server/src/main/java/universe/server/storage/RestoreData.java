package universe.server.storage;

import java.time.Duration;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.VolumeBusy;

/** Replaces data by what a snapshot holds. */
@Component
class RestoreData implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Snapshots snapshots;
  private final PutBack putBack;

  RestoreData(Snapshots snapshots, PutBack putBack) {
    this.snapshots = snapshots;
    this.putBack = putBack;
  }

  @Override
  public String name() {
    return SnapshotSteps.RESTORE;
  }

  @Override
  public StepResult run(StepContext step) {
    try {
      putBack.put(snapshots.whole(SnapshotSteps.snapshot(step)), step);
      return StepResult.done();
    } catch (BackendUnavailable | VolumeBusy e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  /** The guard before it knows what was there. */
  @Override
  public StepResult undo(StepContext step) {
    return StepResult.done();
  }
}
