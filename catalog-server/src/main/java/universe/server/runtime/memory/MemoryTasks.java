package universe.server.runtime.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import universe.server.runtime.PortTaken;
import universe.server.runtime.RuntimeBackend.PortUse;
import universe.server.runtime.TaskMissing;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TaskSpec.PublishedPort;
import universe.server.runtime.VolumeBusy;

/** The tasks of a target that only pretends, and what they hold of it. */
final class MemoryTasks {

  private final Map<String, MemoryTask> tasks = new LinkedHashMap<>();

  void add(MemoryTask task) {
    tasks.put(task.ref.id(), task);
  }

  boolean remove(TaskRef ref) {
    return tasks.remove(ref.id()) != null;
  }

  /**
   * A task that is there.
   *
   * @throws TaskMissing when it is not
   */
  MemoryTask find(TaskRef ref) {
    return peek(ref).orElseThrow(() -> new TaskMissing(ref.id()));
  }

  Optional<MemoryTask> peek(TaskRef ref) {
    return Optional.ofNullable(tasks.get(ref.id()));
  }

  /** The task that was declared under this name, whatever it is called since. */
  Optional<MemoryTask> named(String name) {
    return tasks.values().stream().filter(task -> task.spec.name().equals(name)).findFirst();
  }

  List<TaskObservation> observeAll() {
    return tasks.values().stream().map(MemoryTask::observe).toList();
  }

  /** The ports that are held: as on an engine, a task that has ended holds none. */
  List<PortUse> ports() {
    return tasks.values().stream()
        .filter(MemoryTask::running)
        .flatMap(task -> task.spec.attachment().published().stream().map(port -> use(task, port)))
        .toList();
  }

  private static PortUse use(MemoryTask task, PublishedPort port) {
    return new PortUse(port.hostAddress(), port.hostPort(), "task " + task.spec.name());
  }

  void refuseTakenPorts(TaskSpec spec) {
    for (PublishedPort wanted : spec.attachment().published()) {
      for (PortUse use : ports()) {
        if (use.port() == wanted.hostPort()) {
          throw new PortTaken(use.port(), use.owner(), use.port() + 1);
        }
      }
    }
  }

  /**
   * Sees that no task uses a volume.
   *
   * @throws VolumeBusy when one does
   */
  void refuseToDisturb(String volume) {
    for (MemoryTask task : tasks.values()) {
      if (task.running() && volumes(task.spec).contains(volume)) {
        throw new VolumeBusy(volume, "task " + task.spec.name() + " runs and uses it");
      }
    }
  }

  /** The names of the volumes that a task mounts. */
  static List<String> volumes(TaskSpec spec) {
    return spec.mounts().stream()
        .filter(MountSpec.NamedVolume.class::isInstance)
        .map(mount -> ((MountSpec.NamedVolume) mount).volume())
        .toList();
  }
}
