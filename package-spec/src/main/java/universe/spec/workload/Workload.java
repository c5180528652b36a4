package universe.spec.workload;

import java.util.List;
import java.util.Objects;

/**
 * What a package asks to run, independent of the format it was written in and of the backend that
 * will run it.
 *
 * @param id path-like id that the definition gave itself, such as {@code /shop/db}
 * @param services what runs, in start order; at least one
 * @param dependencies path-like ids of what has to be well before it starts: an instance, or all
 *     instances below such an id
 */
public record Workload(String id, List<Service> services, List<String> dependencies) {

  public Workload {
    if (!id.startsWith("/")) {
      throw new IllegalArgumentException("workload id '" + id + "' does not start with /");
    }
    services = List.copyOf(services);
    // workloads that were stored before there were any
    dependencies = Objects.requireNonNullElse(dependencies, List.of());
    dependencies = List.copyOf(dependencies);
    if (services.isEmpty()) {
      throw new IllegalArgumentException("workload " + id + " has no service");
    }
    if (services.stream().map(Service::name).distinct().count() != services.size()) {
      throw new IllegalArgumentException("workload " + id + " names a service twice");
    }
  }

  /** The services that the definition asks for, without those that only forward to them. */
  public List<Service> withoutForwarders() {
    return services.stream().filter(service -> service.forwardsTo() == null).toList();
  }

  /** A workload that needs no other. */
  public Workload(String id, List<Service> services) {
    this(id, services, List.of());
  }
}
