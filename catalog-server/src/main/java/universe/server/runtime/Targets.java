package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places where workloads can run. */
public interface Targets {

  /** The target used when nobody names one. */
  Target standard();

  List<Target> all();

  Optional<Target> find(UUID id);

  /** The backend that drives a target. */
  RuntimeBackend backend(UUID target);

  /** Name prefix of objects and networks; empty for the default installation (decision 5). */
  String namePrefix();

  /** Name of the cluster network on its engine. */
  String clusterNetwork();
}
