package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Service;

/** The places where workloads can run. */
public interface Targets {

  /** The target used when nobody names one. */
  Target standard();

  List<Target> all();

  Optional<Target> find(UUID id);

  /** The backend that drives a target. */
  RuntimeBackend backend(UUID target);

  /**
   * The nodes of a target, as it told them a few seconds ago at most.
   *
   * @throws BackendUnavailable when it does not answer
   */
  List<RuntimeBackend.NodeFacts> nodes(UUID target);

  /** Name prefix of objects and networks; empty for the default installation (decision 5). */
  String namePrefix();

  /** Name of the cluster network on its engine. */
  String clusterNetwork();

  /** Address of the node on which ports are published. */
  String publishAddress();

  /** The image that a service runs in: its own, or the installation's for what has none. */
  String image(Service service);

  /** What is known of a target right now; never fails. */
  TargetStatus status(UUID target);

  /**
   * Whether a target answers, and what it said.
   *
   * @param problem why it does not answer and what would mend it; null when it does
   * @param facts what it said last; null when it never did
   */
  record TargetStatus(
      boolean reachable, @Nullable String problem, RuntimeBackend.@Nullable TargetFacts facts) {}
}
