package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.NameTaken;
import universe.server.runtime.RuntimeBackend.VolumeDriver;
import universe.server.runtime.RuntimeBackend.VolumeFacts;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.VolumeMissing;

/** Named volumes of ours. */
final class DockerVolumes {

  private static final String OWN_DRIVER = "local";

  private final Engine engine;

  DockerVolumes(Engine engine) {
    this.engine = engine;
  }

  void ensure(String name, Map<String, String> labels, @Nullable VolumeDriver driver) {
    Optional<InspectVolumeResponse> known = find(name);
    if (known.isPresent()) {
      // one made by a foreign driver may have existed before us; we use it and never remove it
      if (driver == null && !engine.isOurs(known.get().getLabels())) {
        throw new NameTaken("volume " + name, Engine.ownerOf(known.get().getLabels()));
      }
      return;
    }
    var all = new HashMap<>(labels);
    all.put(TaskLabels.INSTALLATION, engine.installation().toString());
    engine.ask(client -> {
      var create = client.createVolumeCmd().withName(name).withLabels(all);
      if (driver != null) {
        create.withDriver(driver.name()).withDriverOpts(driver.options());
      }
      return create.exec();
    });
  }

  void remove(String name) {
    Optional<InspectVolumeResponse> known = find(name);
    if (known.isEmpty() || !engine.isOurs(known.get().getLabels())) {
      return;
    }
    try {
      engine.ask(client -> client.removeVolumeCmd(name).exec());
    } catch (NotFoundException e) {
      // gone already
    }
  }

  /** One of the engine's own driver that is not ours is a stranger of the same name. */
  boolean has(String name) {
    return find(name)
        .filter(
            volume -> engine.isOurs(volume.getLabels()) || !OWN_DRIVER.equals(volume.getDriver()))
        .isPresent();
  }

  List<VolumeFacts> all() {
    String ours = TaskLabels.INSTALLATION + "=" + engine.installation();
    var listed =
        engine.ask(client -> client.listVolumesCmd().withFilter("label", List.of(ours)).exec());
    List<InspectVolumeResponse> volumes = listed.getVolumes();
    if (volumes == null) {
      return List.of();
    }
    return volumes.stream()
        .map(volume -> new VolumeFacts(volume.getName(), engine.node(), volume.getLabels()))
        .toList();
  }

  /** A volume that is there and ours. */
  InspectVolumeResponse own(String name) {
    return find(name)
        .filter(volume -> engine.isOurs(volume.getLabels()))
        .orElseThrow(() -> new VolumeMissing(name));
  }

  private Optional<InspectVolumeResponse> find(String name) {
    try {
      return Optional.of(engine.ask(client -> client.inspectVolumeCmd(name).exec()));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
