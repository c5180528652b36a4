package universe.server.storage;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.BackendUnavailable;
import universe.server.storage.Volume.Owner;

/** Makes sure that a volume exists on its target. */
@Component
class ProvideVolume implements StepRunner {

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Volumes volumes;
  private final JsonMapper json;

  ProvideVolume(Volumes volumes, JsonMapper json) {
    this.volumes = volumes;
    this.json = json;
  }

  @Override
  public String name() {
    return VolumeSteps.PROVIDE;
  }

  @Override
  public StepResult run(StepContext step) {
    try {
      volumes.provide(volume(step));
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  @Override
  public StepResult undo(StepContext step) {
    var formerOwner = step.intent().get("formerOwner");
    try {
      if (formerOwner == null) {
        volumes.discard(volume(step));
      } else {
        volumes.giveBack(volume(step).id(), json.treeToValue(formerOwner, Owner.class));
      }
      return StepResult.done();
    } catch (BackendUnavailable e) {
      return StepResult.waitingFor(e, RETRY);
    }
  }

  private Volume volume(StepContext step) {
    var id = UUID.fromString(step.intent().path("volume").asString());
    return volumes.find(id).orElseThrow(() -> new VolumeUnknown(id));
  }
}
