package universe.server.storage.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.storage.Volume;
import universe.server.storage.Volume.State;
import universe.server.storage.VolumeUnknown;
import universe.server.storage.Volumes;

/** Volumes over HTTP. */
@RestController
@RequestMapping("/api/v1/volumes")
class VolumeController {

  private final Volumes volumes;
  private final Access access;

  VolumeController(Volumes volumes, Access access) {
    this.volumes = volumes;
    this.access = access;
  }

  @Operation(summary = "List the volumes")
  @GetMapping
  Page<VolumeAnswer> list(@RequestParam Optional<String> state) {
    access.require(Action.READ, "volumes");
    var wanted = state.map(State::parse).map(List::of).orElse(List.of(State.IN_USE, State.KEPT));
    Stream<Volume> found = wanted.stream().flatMap(each -> volumes.inState(each).stream());
    return new Page<>(found.map(this::answer).toList(), null);
  }

  @Operation(summary = "A volume")
  @GetMapping("/{id}")
  VolumeAnswer volume(@PathVariable UUID id) {
    access.require(Action.READ, "volumes/" + id);
    return answer(volumes.find(id).orElseThrow(() -> new VolumeUnknown(id)));
  }

  @Operation(summary = "Delete a kept volume and its data")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void purge(@PathVariable UUID id) {
    access.require(Action.ADMINISTER, "volumes/" + id);
    volumes.purge(id);
  }

  private VolumeAnswer answer(Volume volume) {
    var purgeable =
        volume.state() == State.KEPT && access.may(Action.ADMINISTER, "volumes/" + volume.id());
    return new VolumeAnswer(volume, purgeable ? List.of("purge") : List.of());
  }

  /** A volume and what the asking user may do about it. */
  @Schema(name = "Volume")
  record VolumeAnswer(@JsonUnwrapped Volume volume, List<String> allowedActions) {}
}
