package universe.server.instance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.Ledger.Reserved;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.PortReference;
import universe.spec.workload.Check;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Probe;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Under which addresses an instance is reached, from inside the cluster network and outside. */
final class Endpoints {

  private static final Set<String> WEB_PROTOCOLS = Set.of("http", "https");
  private static final Set<String> WEB_NAMES = Set.of("http", "web", "ui", "admin", "console");

  private Endpoints() {}

  /**
   * The endpoints of a workload, the primary one first.
   *
   * @param described what the package's author says about them
   * @param reserved the host ports it has; empty while none are chosen
   * @param publishAddress address of the node on which ports are published
   */
  static List<Endpoint> of(
      Workload workload,
      ServiceDescription described,
      List<Reserved> reserved,
      String publishAddress) {
    var endpoints = new ArrayList<Endpoint>();
    var single = workload.withoutForwarders().size() == 1;
    for (var service : workload.withoutForwarders()) {
      var about =
          described.endpoints().stream()
              .filter(each -> single || service.name().equals(each.service()))
              .toList();
      var ports = service.networking().ports();
      for (var index = 0; index < ports.size(); index++) {
        var address = new Address(service, index, ports.get(index), reserved, publishAddress);
        var matching = about.stream().filter(address::isMeant).toList();
        if (matching.isEmpty()) {
          endpoints.add(address.undescribed());
        }
        matching.forEach(each -> endpoints.add(address.described(each)));
      }
    }
    endpoints.sort(Comparator.comparing(Endpoint::primary).reversed());
    return List.copyOf(endpoints);
  }

  /** A port of a service, and where it is reached. */
  private record Address(
      Service service, int index, Port port, List<Reserved> reserved, String publishAddress) {

    boolean isMeant(ServiceDescription.Endpoint described) {
      return switch (described.port()) {
        case PortReference.ByIndex(var wanted) -> wanted == index;
        case PortReference.ByName(var wanted) -> wanted.equals(port.name());
      };
    }

    Endpoint described(ServiceDescription.Endpoint by) {
      return endpoint(by.name(), by.title(), by.protocol(), by.path(), by.primary());
    }

    Endpoint undescribed() {
      var name = HostPorts.name(port, index);
      return endpoint(name, name, protocol(service, index, port), null, false);
    }

    private Endpoint endpoint(
        String name, String title, String protocol, @Nullable String path, boolean primary) {
      var outside =
          hostPort(service, index, port, reserved)
              .map(number -> publishAddress + ":" + number)
              .orElse(null);
      var webPath = WEB_PROTOCOLS.contains(protocol) ? webPath(service, path) : null;
      return new Endpoint(
          name,
          title,
          service.name(),
          webPath != null && outside != null ? protocol + "://" + outside + webPath : null,
          // Names lead straight to the tasks, so it is their own port that answers.
          TaskSpecs.host(service) + ":" + port.number(),
          outside,
          protocol,
          webPath,
          primary);
    }
  }

  /** Always from the root on, so that no package can bend an address to another host. */
  private static String webPath(Service service, @Nullable String described) {
    var path =
        described == null ? service.labels().getOrDefault("DCOS_SERVICE_WEB_PATH", "/") : described;
    return path.startsWith("/") ? path : "/" + path;
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
