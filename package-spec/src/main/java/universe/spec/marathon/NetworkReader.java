package universe.spec.marathon;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Networking.Mode;

/** Finds out which network an app asks for, in any of the spellings that were ever in use. */
final class NetworkReader {

  private static final Map<String, Mode> MODES =
      Map.of("host", Mode.HOST, "container", Mode.CONTAINER, "container/bridge", Mode.BRIDGE);
  private static final Map<String, Mode> OLD_MODES =
      Map.of("HOST", Mode.HOST, "BRIDGE", Mode.BRIDGE, "USER", Mode.CONTAINER, "NONE", Mode.NONE);

  private final Fields app;
  private final Container container;
  private final TranslationSettings settings;

  NetworkReader(Fields app, Container container, TranslationSettings settings) {
    this.app = app;
    this.container = container;
    this.settings = settings;
  }

  /**
   * The network of an app.
   *
   * @param name null for the cluster network
   */
  record Network(Mode mode, @Nullable String name) {}

  Network read() {
    var networks = app.objects("networks");
    var address = app.object("ipAddress");
    boolean oldMode = container.details().has("network");
    if (!networks.isEmpty() && (oldMode || app.has("ipAddress"))) {
      var old = oldMode ? "container.docker.network" : "ipAddress";
      app.reject("networks", "cannot stand beside '%s'; keep only 'networks'".formatted(old));
    }
    if (!networks.isEmpty()) {
      if (networks.size() > 1) {
        app.reject("networks", "a task joins one network, %d are named".formatted(networks.size()));
      }
      networks.stream().skip(1).forEach(this::network);
      return network(networks.getFirst());
    }
    address.ignore("labels", "groups", "discovery");
    if (oldMode) {
      var mode = container.details().oneOf("network", OLD_MODES, Mode.HOST);
      return new Network(mode, mode == Mode.CONTAINER ? name(address, "networkName") : null);
    }
    return app.has("ipAddress")
        ? new Network(Mode.CONTAINER, name(address, "networkName"))
        : new Network(Mode.HOST, null);
  }

  private Network network(Fields network) {
    network.ignore("labels");
    var mode = network.oneOf("mode", MODES, Mode.CONTAINER);
    if (mode != Mode.CONTAINER && network.has("name")) {
      network.warn("name", "only a network of mode 'container' has a name; ignored");
      return new Network(mode, null);
    }
    return new Network(mode, name(network, "name"));
  }

  /** Null where the cluster network is meant; names that are not known are rejected. */
  private @Nullable String name(Fields fields, String field) {
    Optional<String> name =
        fields
            .text(field)
            .filter(text -> !text.isEmpty() && !text.equals(settings.clusterNetwork()));
    if (name.isPresent() && !settings.networks().contains(name.get())) {
      fields.reject(
          field,
          "network '%s' is not available; '%s' is the cluster network"
              .formatted(name.get(), settings.clusterNetwork()));
      return null;
    }
    return name.orElse(null);
  }
}
