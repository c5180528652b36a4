package universe.server.storage;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepIntent;
import universe.server.storage.Volume.Owner;

/** The steps that other rooms put into their operations to have volumes and to let go of them. */
@Component
public class VolumeSteps {

  static final String PROVIDE = "provide-volume";
  static final String LET_GO = "let-go-of-volume";

  private final JsonMapper json;

  VolumeSteps(JsonMapper json) {
    this.json = json;
  }

  /** Makes a volume that was claimed; undoing deletes it. */
  public StepIntent provideNew(UUID volume, String name) {
    return new StepIntent(
        PROVIDE,
        "Make volume " + name,
        name,
        json.createObjectNode().put("volume", volume.toString()));
  }

  /** Makes sure an attached volume is there; undoing gives it back to its former owner. */
  public StepIntent provideAttached(UUID volume, String name, Owner formerOwner) {
    var intent = json.createObjectNode().put("volume", volume.toString());
    intent.set("formerOwner", json.valueToTree(formerOwner));
    return new StepIntent(PROVIDE, "Attach volume " + name, name, intent);
  }

  /** Lets go of a volume when its instance is removed. */
  public StepIntent letGo(Volume volume, boolean delete) {
    return new StepIntent(
        LET_GO,
        (delete ? "Delete volume " : "Keep volume ") + volume.name(),
        volume.name(),
        json.createObjectNode().put("volume", volume.id().toString()).put("delete", delete));
  }

  /** Keeps a volume whose data was moved to other tasks; no later task gets it unasked. */
  public StepIntent letGoDrained(Volume volume) {
    return new StepIntent(
        LET_GO,
        "Keep volume %s, drained".formatted(volume.name()),
        volume.name(),
        json.createObjectNode().put("volume", volume.id().toString()).put("drained", true));
  }

  /** Lets go of a volume when its instance is removed; some days later its data goes by itself. */
  public StepIntent letGoFor(int days, Volume volume) {
    return new StepIntent(
        LET_GO,
        "Keep volume %s for %d days".formatted(volume.name(), days),
        volume.name(),
        json.createObjectNode().put("volume", volume.id().toString()).put("days", days));
  }
}
