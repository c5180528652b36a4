package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.Ledger.Reserved;
import universe.spec.workload.Check;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Probe;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Under which addresses an instance is reached, from inside the cluster network and outside. */
final class Endpoints {

  private static final Set<String> WEB_NAMES = Set.of("http", "web", "ui", "admin", "console");

  private Endpoints() {}

  /**
   * The endpoints of a workload.
   *
   * @param reserved the host ports it has; empty while none are chosen
   * @param publishAddress address of the node on which ports are published
   */
  static List<Endpoint> of(Workload workload, List<Reserved> reserved, String publishAddress) {
    var endpoints = new ArrayList<Endpoint>();
    for (var service : workload.services()) {
      var ports = service.networking().ports();
      for (var index = 0; index < ports.size(); index++) {
        endpoints.add(endpoint(service, index, ports.get(index), reserved, publishAddress));
      }
    }
    return List.copyOf(endpoints);
  }

  private static Endpoint endpoint(
      Service service, int index, Port port, List<Reserved> reserved, String publishAddress) {
    var hostPort = hostPort(service, index, port, reserved);
    var outside = hostPort.map(number -> publishAddress + ":" + number).orElse(null);
    var protocol = protocol(service, index, port);
    var web = protocol.startsWith("http");
    var path = web ? service.labels().getOrDefault("DCOS_SERVICE_WEB_PATH", "/") : null;
    return new Endpoint(
        HostPorts.name(port, index),
        service.name(),
        web && outside != null ? protocol + "://" + outside + path : null,
        inside(service, port),
        outside,
        protocol,
        path);
  }

  private static Optional<Integer> hostPort(
      Service service, int index, Port port, List<Reserved> reserved) {
    for (var task = 0; task < service.tasks(); task++) {
      var key = HostPorts.key(service.name(), task, index);
      for (var each : reserved) {
        if (each.key().equals(key)) {
          return Optional.of(each.hostPort());
        }
      }
    }
    return port.publication() instanceof Port.Publication.Fixed(var fixed) && reserved.isEmpty()
        ? Optional.of(fixed)
        : Optional.empty();
  }

  private static String inside(Service service, Port port) {
    if (!port.vips().isEmpty()) {
      var vip = port.vips().getFirst();
      return vip.host() + ":" + vip.port();
    }
    return TaskSpecs.host(service) + ":" + port.number();
  }

  private static String protocol(Service service, int index, Port port) {
    var label = labelled(service, index);
    if (label != null) {
      return label;
    }
    for (var check : service.health().checks()) {
      if (probes(check, port) instanceof Probe.Http http) {
        return http.secure() ? "https" : "http";
      }
    }
    var name = port.name() == null ? "" : port.name().toLowerCase(Locale.ROOT);
    if (name.equals("https")) {
      return "https";
    }
    if (WEB_NAMES.contains(name)) {
      return "http";
    }
    return port.protocols().contains(Protocol.TCP) ? "tcp" : "udp";
  }

  private static @Nullable Probe probes(Check check, Port port) {
    return check.probe() instanceof Probe.Http http && http.port() == port.number() ? http : null;
  }

  private static @Nullable String labelled(Service service, int index) {
    var labels = service.labels();
    return Integer.toString(index).equals(labels.get("DCOS_SERVICE_PORT_INDEX"))
        ? labels.get("DCOS_SERVICE_SCHEME")
        : null;
  }
}
