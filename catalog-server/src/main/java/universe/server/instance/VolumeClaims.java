package universe.server.instance;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.runtime.Target;
import universe.server.storage.Volume;
import universe.server.storage.Volume.Owner;
import universe.server.storage.Volumes;

/** Puts volumes on the record of an instance before they are made, and takes them off again. */
@Component
class VolumeClaims {

  private final Volumes volumes;
  private final JsonMapper json;

  VolumeClaims(Volumes volumes, JsonMapper json) {
    this.volumes = volumes;
    this.json = json;
  }

  /** Claims a new volume, or attaches a kept one, in the caller's transaction. */
  void claim(Instance instance, Target target, VolumeChoice choice) {
    var volume = choice.claimedBy(instance, target);
    if (choice.reused() == null) {
      volumes.claim(volume);
    } else {
      volumes.attach(choice.id(), volume.owner());
    }
  }

  /** What {@link #giveBack} needs to know. */
  ArrayNode told(Stream<VolumeChoice> choices) {
    var claims = json.createArrayNode();
    choices.forEach(choice -> {
      var claim = claims.addObject().put("volume", choice.id().toString());
      if (choice.reused() != null) {
        claim.set("formerOwner", json.valueToTree(choice.reused().owner()));
      }
    });
    return claims;
  }

  /** Gives back what was claimed, also where its own step was never begun. */
  void giveBack(JsonNode claims) {
    for (var claim : claims.values()) {
      var id = UUID.fromString(claim.path("volume").asString());
      var formerOwner = claim.get("formerOwner");
      if (formerOwner == null) {
        volumes
            .find(id)
            .filter(volume -> volume.state() == Volume.State.IN_USE)
            .ifPresent(volumes::discard);
      } else {
        volumes.giveBack(id, json.treeToValue(formerOwner, Owner.class));
      }
    }
  }
}
