package universe.spec.workload;

import java.util.List;

/**
 * What a package asks to run, independent of the format it was written in and of the backend that
 * will run it.
 *
 * @param id path-like id that the definition gave itself, such as {@code /shop/db}
 * @param services what runs, in start order; at least one
 */
public record Workload(String id, List<Service> services) {

  public Workload {
    if (!id.startsWith("/")) {
      throw new IllegalArgumentException("workload id '" + id + "' does not start with /");
    }
    services = List.copyOf(services);
    if (services.isEmpty()) {
      throw new IllegalArgumentException("workload " + id + " has no service");
    }
    if (services.stream().map(Service::name).distinct().count() != services.size()) {
      throw new IllegalArgumentException("workload " + id + " names a service twice");
    }
  }
}
