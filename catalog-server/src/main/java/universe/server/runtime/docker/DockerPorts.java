package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerPort;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import universe.server.runtime.RuntimeBackend.PortUse;

/** Host ports in use: by containers, and by any process of this machine. */
final class DockerPorts {

  private static final int LAST_PORT = 65_535;
  private static final String LISTENING = "0A";
  private static final String UNCONNECTED = "07";

  private final Engine engine;

  DockerPorts(Engine engine) {
    this.engine = engine;
  }

  List<PortUse> inUse() {
    var uses = new ArrayList<PortUse>();
    var known = new HashSet<Integer>();
    for (Container container : engine.ask(client -> client.listContainersCmd().exec())) {
      for (ContainerPort port : container.getPorts()) {
        Integer outside = port.getPublicPort();
        if (outside != null && known.add(outside)) {
          uses.add(new PortUse(String.valueOf(port.getIp()), outside, owner(container)));
        }
      }
    }
    for (int port : bound()) {
      if (known.add(port)) {
        uses.add(new PortUse("", port, "a process of the node"));
      }
    }
    return uses;
  }

  private static String owner(Container container) {
    return "container " + container.getNames()[0].substring(1);
  }

  int nextFree(int port) {
    Set<Integer> taken = inUse().stream().map(PortUse::port).collect(Collectors.toSet());
    int candidate = port + 1;
    while (taken.contains(candidate) && candidate < LAST_PORT) {
      candidate++;
    }
    return candidate;
  }

  List<Integer> publishedBy(InspectContainerResponse container) {
    Ports bindings = container.getHostConfig().getPortBindings();
    if (bindings == null) {
      return List.of();
    }
    var published = new ArrayList<Integer>();
    for (Map.Entry<ExposedPort, Ports.Binding[]> binding : bindings.getBindings().entrySet()) {
      for (Ports.Binding outside : binding.getValue()) {
        published.add(Integer.valueOf(outside.getHostPortSpec()));
      }
    }
    return published;
  }

  /** What the kernel says is bound; nothing where the server does not run on Linux. */
  private static Set<Integer> bound() {
    var ports = new HashSet<Integer>();
    ports.addAll(bound("tcp", LISTENING));
    ports.addAll(bound("tcp6", LISTENING));
    ports.addAll(bound("udp", UNCONNECTED));
    ports.addAll(bound("udp6", UNCONNECTED));
    return ports;
  }

  private static Set<Integer> bound(String protocol, String state) {
    Path table = Path.of("/proc/net", protocol);
    var ports = new HashSet<Integer>();
    try {
      for (String line : Files.readAllLines(table)) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length > 3 && columns[3].equals(state)) {
          ports.add(Integer.parseInt(columns[1].substring(columns[1].lastIndexOf(':') + 1), 16));
        }
      }
    } catch (IOException e) {
      return Set.of();
    }
    return ports;
  }
}
