package universe.server.runtime.docker;

import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerNetwork;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.ForeignContainer;
import universe.server.runtime.ForeignMissing;
import universe.server.runtime.TaskLabels;

/** Containers of the engine that we did not make, and their place on networks of ours. */
final class DockerForeign {

  private static final int SHORT_ID = 12;

  private final Engine engine;
  private final DockerNetworks networks;

  DockerForeign(Engine engine, DockerNetworks networks) {
    this.engine = engine;
    this.networks = networks;
  }

  List<ForeignContainer> on(String network) {
    return engine.ask(client -> client.listContainersCmd().withShowAll(true).exec()).stream()
        .filter(container -> !engine.isOurs(container.getLabels()))
        .flatMap(container -> of(container, network).stream())
        .toList();
  }

  /** Empty when it went away meanwhile. */
  private Optional<ForeignContainer> of(Container container, String network) {
    var settings = container.getNetworkSettings();
    var attached = settings != null && settings.getNetworks().containsKey(network);
    try {
      return Optional.of(
          new ForeignContainer(
              container.getId(),
              name(container),
              container.getImage(),
              "running".equals(container.getState()),
              attached,
              attached ? names(container, network) : List.of(),
              obstacle(container)));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** The list does not tell them. */
  private List<String> names(Container container, String network) {
    Map<String, ContainerNetwork> all =
        engine
            .ask(client -> client.inspectContainerCmd(container.getId()).exec())
            .getNetworkSettings()
            .getNetworks();
    var there = all.get(network);
    var names = there == null ? null : there.getAliases();
    // an engine adds the short id by itself
    return names == null
        ? List.of()
        : names.stream()
            .filter(name -> !name.equals(container.getId().substring(0, SHORT_ID)))
            .toList();
  }

  private static String name(Container container) {
    return Stream.of(container.getNames())
        .map(name -> name.substring(1))
        // those with a slash are how others link to it
        .filter(name -> !name.contains("/"))
        .findFirst()
        .orElseGet(() -> container.getId().substring(0, SHORT_ID));
  }

  private @Nullable String obstacle(Container container) {
    var owner = container.getLabels().get(TaskLabels.INSTALLATION);
    if (owner != null) {
      return "belongs to another installation of Universe, which looks after its networks";
    }
    if (isThisServer(container)) {
      return "is this server, which joins and leaves networks by itself";
    }
    var host = container.getHostConfig();
    var mode = host == null ? null : host.getNetworkMode();
    if (mode == null) {
      return null;
    }
    if (mode.equals("host")) {
      return "uses the network of its node, and can be on no other; it reaches instances by their published ports";
    }
    if (mode.equals("none")) {
      return "was made without a network, and can be on none";
    }
    return mode.startsWith("container:")
        ? "shares the network of another container; attach that one"
        : null;
  }

  private boolean isThisServer(Container container) {
    var self = engine.settings().serverContainer();
    return self != null && (container.getId().startsWith(self) || self.equals(name(container)));
  }

  void attach(String container, String network, List<String> names) {
    networks.ensure(network);
    var present =
        on(network).stream()
            .filter(each -> each.id().equals(container))
            .findFirst()
            .orElseThrow(() -> new ForeignMissing(container));
    if (present.attached()) {
      if (present.names().equals(names)) {
        return;
      }
      detach(container, network);
    }
    try {
      engine.ask(client ->
          client
              .connectToNetworkCmd()
              .withNetworkId(network)
              .withContainerId(container)
              .withContainerNetwork(new ContainerNetwork().withAliases(names))
              .exec());
    } catch (NotFoundException e) {
      throw new ForeignMissing(container);
    }
  }

  void detach(String container, String network) {
    try {
      engine.ask(client ->
          client
              .disconnectFromNetworkCmd()
              .withNetworkId(network)
              .withContainerId(container)
              .withForce(true)
              .exec());
    } catch (NotFoundException e) {
      // the container or the network is gone
    } catch (DockerException e) {
      if (!Objects.requireNonNullElse(e.getMessage(), "").contains("is not connected")) {
        throw e;
      }
      // not on it
    }
  }
}
