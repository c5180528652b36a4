package universe.spec.workload;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service of a workload: a number of like tasks.
 *
 * @param name unique within the workload; a DNS label
 * @param tasks how many tasks run; 0 means suspended
 * @param launch image and process
 * @param resources what each task may use
 * @param environment variables as the definition wrote them, without the injected ones
 * @param labels labels as the definition wrote them
 * @param networking how its tasks are reached
 * @param volumes volumes that each task has for itself
 * @param mounts what appears in the file system of each task
 * @param artifacts files delivered into the sandbox before a task starts
 * @param health how to tell whether a task is well
 * @param lifecycle how tasks are replaced and restarted
 * @param privileges what goes beyond an ordinary container, subject to policy
 * @param placement rules about the nodes it may run on
 * @param forwardsTo name of the service of the same workload for which it does nothing but forward
 *     connections; null for what the definition asks for by itself
 */
public record Service(
    String name,
    int tasks,
    Launch launch,
    Resources resources,
    Map<String, EnvironmentValue> environment,
    Map<String, String> labels,
    Networking networking,
    List<Volume> volumes,
    List<Mount> mounts,
    List<Artifact> artifacts,
    Health health,
    Lifecycle lifecycle,
    Privileges privileges,
    List<PlacementRule> placement,
    @Nullable String forwardsTo) {

  public Service {
    if (tasks < 0) {
      throw new IllegalArgumentException(name + ": tasks must be at least 0, was " + tasks);
    }
    environment = Ordered.copy(environment);
    labels = Ordered.copy(labels);
    volumes = List.copyOf(volumes);
    mounts = List.copyOf(mounts);
    artifacts = List.copyOf(artifacts);
    placement = List.copyOf(placement);
  }
}
