package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import universe.server.runtime.Ledger.WantedPort;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Publication.Chosen;
import universe.spec.workload.Port.Publication.Fixed;
import universe.spec.workload.Port.Publication.Unpublished;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Which ports of a workload are published on the node. */
final class HostPorts {

  private HostPorts() {}

  /**
   * All ports of all tasks that shall be published.
   *
   * @param publish whether those that the definition leaves unpublished are published too
   */
  static List<Wanted> of(Workload workload, boolean publish) {
    var wanted = new ArrayList<Wanted>();
    for (var service : workload.services()) {
      if (service.networking().mode() == Mode.NONE || service.privileges().hostNetwork()) {
        continue;
      }
      for (var task = 0; task < service.tasks(); task++) {
        addPorts(wanted, service, task, publish);
      }
    }
    return List.copyOf(wanted);
  }

  private static void addPorts(List<Wanted> wanted, Service service, int task, boolean publish) {
    var ports = service.networking().ports();
    for (var index = 0; index < ports.size(); index++) {
      var port = ports.get(index);
      switch (port.publication()) {
        case Unpublished _ -> {
          if (publish) {
            wanted.add(new Wanted(service.name(), task, index, port, OptionalInt.empty()));
          }
        }
        case Chosen _ ->
            wanted.add(new Wanted(service.name(), task, index, port, OptionalInt.empty()));
        case Fixed(var hostPort) ->
            wanted.add(new Wanted(service.name(), task, index, port, OptionalInt.of(hostPort)));
      }
    }
  }

  static String name(Port port, int index) {
    return port.name() == null ? "port" + index : port.name();
  }

  static String key(String service, int task, int index) {
    return service + "." + task + "." + index;
  }

  /**
   * A port that shall be published.
   *
   * @param index position of the port within the service
   * @param fixed exactly this host port; empty for any
   */
  record Wanted(String service, int task, int index, Port port, OptionalInt fixed) {

    String key() {
      return HostPorts.key(service, task, index);
    }

    String name() {
      return HostPorts.name(port, index);
    }

    WantedPort reservation() {
      return new WantedPort(key(), fixed);
    }
  }
}
