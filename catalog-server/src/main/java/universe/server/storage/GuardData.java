package universe.server.storage;

import java.time.Duration;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.VolumeBusy;
import universe.server.storage.Snapshot.State;

/** Puts data back when what was done after it is undone. */
@Component
class GuardData implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final SnapshotRows rows;
  private final PutBack putBack;

  GuardData(SnapshotRows rows, PutBack putBack) {
    this.rows = rows;
    this.putBack = putBack;
  }

  @Override
  public String name() {
    return SnapshotSteps.GUARD;
  }

  @Override
  public StepResult run(StepContext step) {
    return StepResult.done();
  }

  @Override
  public StepResult undo(StepContext step) {
    var id = SnapshotSteps.snapshot(step);
    var snapshot = rows.find(id).orElseThrow(() -> new SnapshotUnknown(id));
    rows.change(id, State.READY, State.NEEDED);
    try {
      putBack.put(snapshot, step);
    } catch (BackendUnavailable | VolumeBusy e) {
      return StepResult.waitingFor(e, RETRY);
    }
    rows.change(id, State.NEEDED, State.READY);
    return StepResult.done();
  }
}
