package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.Network;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.runtime.NameTaken;
import universe.server.runtime.TaskLabels;

/** Networks of ours: user-defined bridges, on which the engine answers aliases as DNS names. */
final class DockerNetworks {

  private static final Logger log = LoggerFactory.getLogger(DockerNetworks.class);

  private final Engine engine;
  private final AtomicBoolean joinedAll = new AtomicBoolean();

  DockerNetworks(Engine engine) {
    this.engine = engine;
  }

  /** One at a time: the engine makes two networks of a name for two that ask at once. */
  synchronized void ensure(String name) {
    if (named(name).isEmpty()) {
      make(name);
    }
    List<Network> known = named(name);
    known.forEach(this::refuseUnlessOurs);
    if (known.size() > 1) {
      keepOne(known);
    }
    joinOurselves(name);
  }

  /** Another server made one at the same time; with two of a name, neither can be used. */
  private void keepOne(List<Network> known) {
    int left = known.size();
    for (Network each : known.reversed()) {
      if (left > 1 && removed(each)) {
        left--;
      }
    }
  }

  private void make(String name) {
    try {
      engine.ask(client ->
          client
              .createNetworkCmd()
              .withName(name)
              .withDriver("bridge")
              .withCheckDuplicate(true)
              .withLabels(Map.of(TaskLabels.INSTALLATION, engine.installation().toString()))
              .exec());
    } catch (ConflictException e) {
      // somebody was faster: then it is theirs or ours
    }
  }

  void remove(String name) {
    List<Network> ours =
        named(name).stream().filter(network -> engine.isOurs(network.getLabels())).toList();
    if (!ours.isEmpty()) {
      leaveOurselves(name);
      ours.forEach(this::removed);
    }
  }

  /** Whether a network is gone; it stays while others use it. */
  private boolean removed(Network network) {
    try {
      engine.ask(client -> client.removeNetworkCmd(network.getId()).exec());
      return true;
    } catch (NotFoundException e) {
      return true;
    } catch (DockerException e) {
      if (e.getHttpStatus() != 403) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Gives a container its DNS names or takes them away. An engine cannot change the names of a
   * connection, so it is made anew: the container keeps running, its open connections break.
   */
  void expose(InspectContainerResponse container, boolean reachable) {
    String name = container.getHostConfig().getNetworkMode();
    Map<String, String> labels = DockerContainers.labels(container);
    if (name == null || name.equals("host") || name.equals("none")) {
      return;
    }
    String names = labels.getOrDefault(TaskLabels.ALIASES, "");
    List<String> aliases =
        reachable && !names.isEmpty() ? Arrays.asList(names.split(" ")) : List.of();
    try {
      engine.ask(client ->
          client
              .disconnectFromNetworkCmd()
              .withNetworkId(name)
              .withContainerId(container.getId())
              .withForce(true)
              .exec());
    } catch (DockerException e) {
      // was not connected: a former try got only half way
    }
    engine.ask(client ->
        client
            .connectToNetworkCmd()
            .withNetworkId(name)
            .withContainerId(container.getId())
            .withContainerNetwork(new ContainerNetwork().withAliases(aliases))
            .exec());
  }

  /** All of a name, in an order that is the same for every server. */
  private List<Network> named(String name) {
    return engine.ask(client -> client.listNetworksCmd().withNameFilter(name).exec()).stream()
        .filter(network -> name.equals(network.getName()))
        .sorted(Comparator.comparing(Network::getId))
        .toList();
  }

  private void refuseUnlessOurs(Network network) {
    if (!engine.isOurs(network.getLabels())) {
      throw new NameTaken("network " + network.getName(), Engine.ownerOf(network.getLabels()));
    }
  }

  /**
   * Lets this server reach tasks that an earlier container of it has started: a container that was
   * made anew is on none of the networks.
   */
  void joinAll() {
    if (engine.settings().serverContainer() == null || !joinedAll.compareAndSet(false, true)) {
      return;
    }
    try {
      engine.ask(client -> client.listNetworksCmd().exec()).stream()
          .filter(network -> engine.isOurs(network.getLabels()))
          .forEach(network -> joinOurselves(network.getName()));
    } catch (RuntimeException e) {
      joinedAll.set(false);
      throw e;
    }
  }

  private void joinOurselves(String name) {
    String self = engine.settings().serverContainer();
    if (self == null) {
      return;
    }
    try {
      engine.ask(
          client -> client.connectToNetworkCmd().withNetworkId(name).withContainerId(self).exec());
      log.atInfo().addKeyValue("network", name).log("Joined the cluster network");
    } catch (NotFoundException e) {
      log.atWarn()
          .addKeyValue("container", self)
          .log("Cannot join the cluster network: there is no such container");
    } catch (DockerException e) {
      if (e.getHttpStatus() != 403 && e.getHttpStatus() != 409) {
        throw e;
      }
      // joined already
    }
  }

  private void leaveOurselves(String name) {
    String self = engine.settings().serverContainer();
    if (self == null) {
      return;
    }
    try {
      engine.ask(client ->
          client.disconnectFromNetworkCmd().withNetworkId(name).withContainerId(self).exec());
    } catch (DockerException e) {
      // not joined
    }
  }
}
