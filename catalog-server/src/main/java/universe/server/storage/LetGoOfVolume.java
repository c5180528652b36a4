package universe.server.storage;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;

/** Keeps or deletes the data of an instance that is being removed. */
@Component
class LetGoOfVolume implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Volumes volumes;

  LetGoOfVolume(Volumes volumes) {
    this.volumes = volumes;
  }

  @Override
  public String name() {
    return VolumeSteps.LET_GO;
  }

  @Override
  public StepResult run(StepContext step) {
    var volume = volumes.find(id(step)).orElseThrow(() -> new VolumeUnknown(id(step)));
    if (!step.intent().path("delete").asBoolean(false)) {
      var days = step.intent().path("days").asInt(0);
      if (step.intent().path("drained").asBoolean(false)) {
        volumes.keepDrained(volume.id());
      } else {
        volumes.keep(volume.id(), days == 0 ? null : Duration.ofDays(days));
      }
      return StepResult.done();
    }
    step.ensureStillOurs();
    try {
      volumes.discard(volume);
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  /** Deleted data does not come back; the steps before it had nothing left that could fail. */
  @Override
  public StepResult undo(StepContext step) {
    if (!step.intent().path("delete").asBoolean(false)) {
      volumes.takeBack(id(step));
    }
    return StepResult.done();
  }

  private static UUID id(StepContext step) {
    return UUID.fromString(step.intent().path("volume").asString());
  }
}
