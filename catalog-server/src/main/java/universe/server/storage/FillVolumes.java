package universe.server.storage;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.Targets;
import universe.server.runtime.VolumeBusy;

/** Fills new volumes with what a snapshot of another instance holds. */
@Component
class FillVolumes implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Snapshots snapshots;
  private final Volumes volumes;
  private final PutBack putBack;
  private final Targets targets;

  FillVolumes(Snapshots snapshots, Volumes volumes, PutBack putBack, Targets targets) {
    this.snapshots = snapshots;
    this.volumes = volumes;
    this.putBack = putBack;
    this.targets = targets;
  }

  @Override
  public String name() {
    return SnapshotSteps.FILL;
  }

  @Override
  public StepResult run(StepContext step) {
    try {
      putBack.put(
          snapshots.whole(SnapshotSteps.snapshot(step)),
          volumes(step),
          step,
          () -> leaveOffIfCancelled(step));
      return StepResult.done();
    } catch (BackendUnavailable | VolumeBusy e) {
      return StepResult.waitingFor(e, RETRY);
    } catch (RuntimeException e) {
      // Whatever the engine says of an archive that breaks off.
      if (step.cancelRequested()) {
        return new StepResult.Waiting("cancelled", Duration.ZERO);
      }
      throw e;
    }
  }

  private static void leaveOffIfCancelled(StepContext step) {
    if (step.cancelRequested()) {
      throw new IllegalStateException("cancelled");
    }
  }

  /** What a dead server left of its copying would keep the volumes from being removed. */
  @Override
  public StepResult undo(StepContext step) {
    try {
      for (var volume : volumes(step).values()) {
        targets.backend(volume.target()).endCopy(volume.name());
      }
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  private Map<String, Volume> volumes(StepContext step) {
    var into = new HashMap<String, Volume>();
    step.intent()
        .path("volumes")
        .properties()
        .forEach(each -> {
          var id = UUID.fromString(each.getValue().asString());
          into.put(each.getKey(), volumes.find(id).orElseThrow(() -> new VolumeUnknown(id)));
        });
    return into;
  }
}
