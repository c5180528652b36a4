package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import universe.spec.workload.Service;

/** One target and its backend. */
record OneTarget(Target target, RuntimeBackend backend) implements Targets {

  @Override
  public Target standard() {
    return target;
  }

  @Override
  public List<Target> all() {
    return List.of(target);
  }

  @Override
  public Optional<Target> find(UUID id) {
    return Optional.of(target).filter(known -> known.id().equals(id));
  }

  @Override
  public RuntimeBackend backend(UUID id) {
    return backend;
  }

  @Override
  public List<RuntimeBackend.NodeFacts> nodes(UUID id) {
    return backend.inspect().nodes();
  }

  @Override
  public String namePrefix() {
    return "";
  }

  @Override
  public String clusterNetwork() {
    return "dcos";
  }

  @Override
  public String publishAddress() {
    return "127.0.0.1";
  }

  @Override
  public String image(Service service) {
    return String.valueOf(service.launch().image());
  }

  @Override
  public TargetStatus status(UUID id) {
    return new TargetStatus(true, null, backend.inspect());
  }
}
