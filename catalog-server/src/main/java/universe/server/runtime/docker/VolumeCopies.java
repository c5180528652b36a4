package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Image;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.VolumeOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.VolumeBusy;

/**
 * Reads and fills volumes through containers that are created, but never started: the engine itself
 * packs and unpacks, so that whatever image is there will do; what lies nearby is packed where it
 * lies. Such a container carries our labels and is named after its volume; the next one takes the
 * place of one that a dead server left.
 */
final class VolumeCopies {

  private static final String COPIED = "universe.copied-volume";
  private static final String CONTENT = "/volume";

  private final Engine engine;
  private final DockerVolumes volumes;
  private final NearbyVolumes nearby;

  VolumeCopies(Engine engine, DockerVolumes volumes) {
    this.engine = engine;
    this.volumes = volumes;
    this.nearby = new NearbyVolumes(engine);
  }

  InputStream read(String volume) {
    InspectVolumeResponse found = volumes.own(volume);
    return nearby.read(found).orElseGet(() -> readByEngine(volume));
  }

  private InputStream readByEngine(String volume) {
    String copier = copier(volume, mount(volume).withReadOnly(true));
    try {
      InputStream content =
          engine.stream(client -> client.copyArchiveFromContainerCmd(copier, CONTENT).exec());
      return new FilterInputStream(content) {
        @Override
        public void close() throws IOException {
          try {
            // First: the engine removes no container that it is still sending from. It hears that
            // nobody listens any more, however much there is left.
            super.close();
          } finally {
            end(volume);
          }
        }
      };
    } catch (RuntimeException e) {
      end(volume);
      throw e;
    }
  }

  void fill(String volume, InputStream tar) {
    InspectVolumeResponse found = volumes.own(volume);
    refuseWhileUsed(volume);
    try {
      empty(found);
      // Not into the volume: the engine takes links that lead out of where it unpacks for an
      // attack.
      upload(copier(volume, mount(volume)), "/", tar);
    } finally {
      end(volume);
    }
  }

  List<String> copied() {
    return Stream.concat(
            nearby.beingRead().stream(),
            copiers().stream().map(copier -> copier.getLabels().get(COPIED)))
        .toList();
  }

  void end(String volume) {
    nearby.end(volume);
    for (Container copier : copiers()) {
      if (volume.equals(copier.getLabels().get(COPIED))) {
        try {
          engine.ask(client ->
              client
                  .removeContainerCmd(copier.getId())
                  .withForce(true)
                  .withRemoveVolumes(true)
                  .exec());
        } catch (NotFoundException | ConflictException e) {
          // gone, or going
        }
      }
    }
  }

  private List<Container> copiers() {
    String ours = TaskLabels.INSTALLATION + "=" + engine.installation();
    return engine.ask(client ->
        client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(ours, COPIED)).exec());
  }

  private void refuseWhileUsed(String volume) {
    for (Container user : users(volume)) {
      if ("running".equals(user.getState()) || "paused".equals(user.getState())) {
        throw new VolumeBusy(
            volume, "container %s runs and uses it; stop it".formatted(user.getNames()[0]));
      }
    }
  }

  /**
   * Removes all that a volume holds. To remove the volume itself would do as well, but only after
   * the removal of all stopped containers that use it, which are to be started again just as they
   * are. So its directory is replaced within the one around it: by a file, then by a directory.
   */
  private void empty(InspectVolumeResponse volume) {
    if (!NearbyVolumes.isPlain(volume)) {
      throw new VolumeBusy(volume.getName(), "its driver decides where it lies");
    }
    Path directory = Path.of(volume.getMountpoint());
    String around = Objects.requireNonNull(directory.getParent(), "a volume's folder").toString();
    String copier =
        copier(
            volume.getName(),
            new Mount().withType(MountType.BIND).withSource(around).withTarget(CONTENT));
    String name = String.valueOf(directory.getFileName());
    upload(
        copier,
        CONTENT,
        tar(
            new TarArchiveEntry(name, TarConstants.LF_NORMAL),
            new TarArchiveEntry(name + "/", TarConstants.LF_DIR)));
  }

  private void upload(String container, String directory, InputStream tar) {
    engine.stream(client ->
        client
            .copyArchiveToContainerCmd(container)
            .withRemotePath(directory)
            .withTarInputStream(tar)
            .exec());
  }

  private static InputStream tar(TarArchiveEntry... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (TarArchiveEntry entry : entries) {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static Mount mount(String volume) {
    return new Mount()
        .withType(MountType.VOLUME)
        .withSource(volume)
        .withTarget(CONTENT)
        .withVolumeOptions(new VolumeOptions().withNoCopy(true));
  }

  private String copier(String volume, Mount mount) {
    end(volume);
    String image = anyImage(volume);
    return engine
        .ask(client ->
            client
                .createContainerCmd(image)
                .withName(volume + ".copy")
                .withLabels(
                    Map.of(
                        TaskLabels.INSTALLATION, engine.installation().toString(), COPIED, volume))
                .withEntrypoint("never-started")
                .withHostConfig(
                    HostConfig.newHostConfig().withNetworkMode("none").withMounts(List.of(mount)))
                .exec())
        .getId();
  }

  /** The image of a task that uses the volume, or any other: nothing of it is ever run. */
  private String anyImage(String volume) {
    Optional<String> used = users(volume).stream().map(Container::getImageId).findFirst();
    return used.or(() ->
            engine.ask(client -> client.listImagesCmd().exec()).stream()
                .map(Image::getId)
                .findFirst())
        .orElseThrow(() ->
            new ImageUnavailable("any image", "is on the node; one is needed to copy a volume"));
  }

  private List<Container> users(String volume) {
    return engine.ask(client ->
        client.listContainersCmd().withShowAll(true).withVolumeFilter(List.of(volume)).exec());
  }
}
