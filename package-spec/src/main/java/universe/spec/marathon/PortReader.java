package universe.spec.marathon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Port.Publication;
import universe.spec.workload.Port.Vip;

/**
 * Reads the ports of an app: definitions on the host's network, mappings on others, each in its
 * current and its old spelling.
 */
final class PortReader {

  private static final int HIGHEST = 65_535;
  private static final Map<String, Set<Protocol>> PROTOCOLS =
      Map.of(
          "tcp", Set.of(Protocol.TCP),
          "udp", Set.of(Protocol.UDP),
          "udp,tcp", Set.of(Protocol.TCP, Protocol.UDP),
          "tcp,udp", Set.of(Protocol.TCP, Protocol.UDP));

  private final Fields app;
  private final Container container;
  private final Mode mode;

  /** Whether the node's own network is asked for, on which nothing can be emulated. */
  private final boolean realHost;

  PortReader(Fields app, Container container, Mode mode, boolean realHost) {
    this.app = app;
    this.container = container;
    this.mode = mode;
    this.realHost = realHost;
  }

  /**
   * A port as the definition has it.
   *
   * @param path where it stands
   * @param number the definition's or the container's number; 0 leaves the choice to us
   * @param hostPort null where there is none, 0 leaves the choice to us
   */
  private record Draft(
      String path,
      @Nullable String name,
      int number,
      @Nullable Integer hostPort,
      Set<Protocol> protocols,
      Map<String, String> labels,
      Map<String, Vip> vips) {}

  List<Port> read(AppId id, int tasks) {
    boolean requirePorts = app.flag("requirePorts");
    var drafts = mode == Mode.HOST ? definitions() : mappings();
    checkNames(drafts);
    checkNumbers(drafts);
    var numbers = new PortNumbers(realHost ? PortNumbers.spread(id.path()) : PortNumbers.FIRST);
    drafts.forEach(draft -> numbers.take(fixed(draft)));
    var ports = new ArrayList<Port>();
    for (var draft : drafts) {
      var vips = List.copyOf(draft.vips().values());
      int number = fixed(draft) > 0 ? fixed(draft) : numbers.choose(realHost ? List.of() : vips);
      var publication = publication(draft, number, requirePorts);
      if (tasks > 1 && publication instanceof Publication.Fixed(int hostPort)) {
        app.notices()
            .reject(draft.path(), "%d tasks cannot share host port %d".formatted(tasks, hostPort));
      }
      ports.add(
          new Port(
              draft.name(),
              draft.number(),
              number,
              publication,
              draft.protocols(),
              draft.labels(),
              vips));
    }
    var forwarding = Forwarding.of(ports, realHost);
    for (int i = 0; i < ports.size(); i++) {
      warnAboutOtherNumbers(drafts.get(i), ports.get(i).number(), forwarding);
    }
    return ports;
  }

  private static int fixed(Draft draft) {
    return draft.number() > 0 ? draft.number() : Objects.requireNonNullElse(draft.hostPort(), 0);
  }

  private Publication publication(Draft draft, int number, boolean requirePorts) {
    if (mode == Mode.HOST) {
      boolean asked = realHost || (requirePorts && draft.number() > 0);
      return asked ? new Publication.Fixed(number) : new Publication.Unpublished();
    }
    if (draft.hostPort() != null && draft.hostPort() > 0) {
      return new Publication.Fixed(draft.hostPort());
    }
    return draft.hostPort() != null || mode == Mode.BRIDGE
        ? new Publication.Chosen()
        : new Publication.Unpublished();
  }

  private void warnAboutOtherNumbers(Draft draft, int number, Forwarding forwarding) {
    draft
        .vips()
        .forEach((label, vip) -> {
          if (vip.port() != number && !forwarding.names().contains(vip.host())) {
            app.notices()
                .warn(
                    draft.path() + ".labels." + label,
                    "use port %d instead of %d of %s".formatted(number, vip.port(), vip.host()));
          }
        });
  }

  private List<Draft> definitions() {
    if (container.fields().has("portMappings") || container.details().has("portMappings")) {
      container.fields().warn("portMappings", "have no effect on the host network");
    }
    var given = app.objects("portDefinitions").stream().map(this::definition).toList();
    var ports = oldPorts();
    if (!given.isEmpty()
        && !ports.isEmpty()
        && !given.stream().map(Draft::number).toList().equals(ports)) {
      app.reject("ports", "must list the same numbers as 'portDefinitions'; leave 'ports' out");
    }
    if (!given.isEmpty()) {
      return given;
    }
    if (app.has("portDefinitions") || app.has("ports")) {
      var drafts = new ArrayList<Draft>();
      for (int i = 0; i < ports.size(); i++) {
        drafts.add(plain("ports[%d]".formatted(i), null, ports.get(i)));
      }
      return drafts;
    }
    return List.of(plain("portDefinitions[0]", "default", 0));
  }

  private List<Integer> oldPorts() {
    var ports = new ArrayList<Integer>();
    var elements = app.elements("ports");
    for (int i = 0; i < elements.size(); i++) {
      ports.add(oldPort("ports[%d]".formatted(i), elements.get(i)));
    }
    return ports;
  }

  private int oldPort(String path, JsonNode element) {
    if (element.isIntegralNumber()
        && element.canConvertToInt()
        && element.intValue() >= 0
        && element.intValue() <= HIGHEST) {
      return element.intValue();
    }
    app.notices().reject(path, "must be a whole number from 0 to %d".formatted(HIGHEST));
    return 0;
  }

  private Draft definition(Fields port) {
    var number = port.integer("port", 0, HIGHEST, 0);
    return draft(port, number, null);
  }

  private List<Draft> mappings() {
    var current = container.fields().objects("portMappings");
    var old = container.details().objects("portMappings");
    if (!current.isEmpty() && !old.isEmpty()) {
      container.details().reject("portMappings", "cannot stand beside 'container.portMappings'");
    }
    var given = current.isEmpty() ? old : current;
    var drafts = new ArrayList<>(given.stream().map(this::mapping).toList());
    if (drafts.isEmpty() && !container.docker()) {
      app.object("ipAddress").object("discovery").objects("ports").stream()
          .map(this::discovery)
          .forEach(drafts::add);
    }
    boolean none =
        drafts.isEmpty()
            && !container.fields().has("portMappings")
            && !container.details().has("portMappings");
    int wanted = Math.max(definitionCount(), none ? 1 : 0);
    while (drafts.size() < wanted) {
      int index = drafts.size();
      drafts.add(
          plain(
              "container.portMappings[%d]".formatted(index),
              none && wanted == 1 ? "default" : null,
              0));
    }
    return drafts;
  }

  /** Definitions have no effect beside mappings, except that there are as many mappings. */
  private int definitionCount() {
    return Math.max(app.elements("portDefinitions").size(), app.elements("ports").size());
  }

  private Draft mapping(Fields port) {
    port.ignore("servicePort", "networkNames");
    int number = port.integer("containerPort", 0, HIGHEST, 0);
    var hostPort = port.integer("hostPort", 0, HIGHEST);
    return draft(port, number, hostPort.isPresent() ? Integer.valueOf(hostPort.getAsInt()) : null);
  }

  private Draft discovery(Fields port) {
    return draft(port, port.integer("number", 0, HIGHEST, 0), null);
  }

  private Draft draft(Fields port, int number, @Nullable Integer hostPort) {
    var protocols = port.oneOf("protocol", PROTOCOLS, Set.of(Protocol.TCP));
    if (port.text("protocol", "").equals("tcp,udp")) {
      port.warn("protocol", "is written 'udp,tcp'; taken as both");
    }
    var labels = port.textMap("labels");
    var name = port.text("name").filter(text -> !text.isEmpty()).orElse(null);
    return new Draft(
        port.path(""), name, number, hostPort, protocols, labels, Vips.read(port, labels));
  }

  private static Draft plain(String path, @Nullable String name, int number) {
    return new Draft(path, name, number, null, Set.of(Protocol.TCP), Map.of(), Map.of());
  }

  private void checkNames(List<Draft> drafts) {
    var names = new HashSet<String>();
    for (var draft : drafts) {
      if (draft.name() != null && !names.add(draft.name().toUpperCase(Locale.ROOT))) {
        app.notices()
            .reject(draft.path() + ".name", "port name '%s' is used twice".formatted(draft.name()));
      }
    }
  }

  private void checkNumbers(List<Draft> drafts) {
    var taken = new HashSet<String>();
    for (var draft : drafts) {
      int number =
          mode == Mode.HOST ? draft.number() : Objects.requireNonNullElse(draft.hostPort(), 0);
      for (var protocol : draft.protocols()) {
        if (number > 0 && !taken.add(number + "/" + protocol)) {
          app.notices().reject(draft.path(), "port %d is used twice".formatted(number));
        }
      }
    }
  }
}
