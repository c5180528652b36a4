package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.MountSpec;

/**
 * Lets processes that are not root write to their fresh volumes: the engine gives those to root,
 * while packages expect what DC/OS did. A volume that holds anything, or belongs to somebody
 * already, is left as it is.
 */
final class FreshVolumes {

  private static final int LARGEST_PASSWD = 1 << 20;
  private static final int OTHERS_MAY_WRITE = 0002;

  private final Engine engine;
  private final DockerFiles files;

  FreshVolumes(Engine engine, DockerFiles files) {
    this.engine = engine;
    this.files = files;
  }

  /** Hands over what is fresh to the user of a container that was created, not yet started. */
  void handOver(TaskRef task, TaskSpec spec) {
    var paths =
        spec.mounts().stream()
            .filter(mount -> mount instanceof MountSpec.NamedVolume volume && !volume.readOnly())
            .map(MountSpec::path)
            .toList();
    if (paths.isEmpty()) {
      return;
    }
    owner(task)
        .filter(owner -> owner.user() != 0)
        .ifPresent(owner ->
            paths.stream()
                .filter(path -> isFresh(task, path))
                .forEach(path -> give(task, path, owner)));
  }

  /** Whom the container runs as, its image's choice included; empty where nobody has that name. */
  private Optional<VolumeOwner> owner(TaskRef task) {
    InspectContainerResponse container =
        engine.ask(client -> client.inspectContainerCmd(task.id()).exec());
    var user = container.getConfig().getUser();
    return VolumeOwner.of(user == null ? "" : user, () -> passwd(task));
  }

  private String passwd(TaskRef task) {
    try (var tar = read(task, "/etc/passwd")) {
      return tar.getNextEntry() == null
          ? ""
          : new String(tar.readNBytes(LARGEST_PASSWD), StandardCharsets.UTF_8);
    } catch (NotFoundException e) {
      return "";
    } catch (IOException e) {
      throw engine.unavailable(e);
    }
  }

  private boolean isFresh(TaskRef task, String path) {
    try (var tar = read(task, path + "/.")) {
      var root = tar.getNextEntry();
      return root != null
          && root.isDirectory()
          && root.getLongUserId() == 0
          && (root.getMode() & OTHERS_MAY_WRITE) == 0
          && tar.getNextEntry() == null;
    } catch (NotFoundException e) {
      return false;
    } catch (IOException e) {
      throw engine.unavailable(e);
    }
  }

  private TarArchiveInputStream read(TaskRef task, String path) {
    InputStream content =
        engine.ask(client -> client.copyArchiveFromContainerCmd(task.id(), path).exec());
    return new TarArchiveInputStream(content);
  }

  private void give(TaskRef task, String path, VolumeOwner owner) {
    var entry = new TarArchiveEntry(path.substring(1) + "/");
    entry.setIds(owner.user(), owner.group());
    files.put(task, entry);
  }
}
