package universe.server.instance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.Target;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Volume;

/**
 * An instance as a change finds it.
 *
 * @param revision the revision that runs
 * @param nodes all nodes of its target
 * @param tasks its tasks as they were declared
 * @param statuses how its tasks are
 * @param ports the host ports it has
 * @param volumes the volumes it uses
 * @param kept volumes that it has let go of, by {@code <service>.<volume>.<index>}
 */
record Present(
    Instance instance,
    Revision revision,
    Target target,
    List<NodeFacts> nodes,
    List<DeclaredTask> tasks,
    List<TaskStatus> statuses,
    List<Reserved> ports,
    List<Volume> volumes,
    Map<String, Volume> kept) {

  Present {
    nodes = List.copyOf(nodes);
    tasks = List.copyOf(tasks);
    statuses = List.copyOf(statuses);
    ports = List.copyOf(ports);
    volumes = List.copyOf(volumes);
    kept = Map.copyOf(kept);
  }

  Optional<DeclaredTask> task(String service, int index) {
    return tasks.stream()
        .filter(task -> task.spec().identity().service().equals(service))
        .filter(task -> task.spec().identity().index() == index)
        .findFirst();
  }

  /** What it is, in a word for titles. */
  String version() {
    return revision.source().definition().version();
  }
}
