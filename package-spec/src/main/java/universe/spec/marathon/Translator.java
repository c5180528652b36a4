package universe.spec.marathon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Networking;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.Port;
import universe.spec.workload.Port.Publication;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Translates one app definition, part by part, and collects what there is to say about it. */
final class Translator {

  /** Labels that tell our objects from others; a definition cannot set them. */
  private static final String OUR_LABELS = "universe.";

  private final ObjectNode definition;
  private final TranslationSettings settings;
  private final Notices notices = new Notices();
  private final Fields app;

  Translator(ObjectNode definition, TranslationSettings settings) {
    this.definition = definition;
    this.settings = settings;
    this.app = new Fields("", definition, notices);
  }

  Translation translate() {
    for (var group : List.of("apps", "groups")) {
      if (app.has(group)) {
        app.reject(group, "a group of apps cannot be run; a package renders to one app");
        return new Translation.Refused(notices.all());
      }
    }
    var id = AppId.read(app);
    var services = services(id);
    var dependencies = dependencies(id);
    app.warnAboutUnknown();
    return notices.rejected()
        ? new Translation.Refused(notices.all())
        : new Translation.Translated(
            new Workload(id.path(), services, dependencies), notices.all());
  }

  private List<Service> services(AppId id) {
    var service = service(id);
    var forwarding =
        Forwarding.of(service.networking().ports(), service.privileges().hostNetwork());
    return Stream.concat(Stream.of(service), forwarding.forwarder(id, service).stream()).toList();
  }

  private Service service(AppId id) {
    int tasks = app.integer("instances", 0, Integer.MAX_VALUE, 1);
    var container = Container.read(app);
    var flags = EngineFlags.read(container);
    var secrets = Secrets.read(app);
    var launch = new LaunchReader(app, container, flags).read();
    var resources = new ResourceReader(app, container).read();
    var environment = environment(secrets, flags);
    var labels = labels(flags);
    var artifacts = new ArtifactReader(app).read();
    var network = new NetworkReader(app, container, settings).read();
    boolean realHost = flags.hostNetwork() || (flags.privileged() && network.mode() == Mode.HOST);
    var ports = ports(id, container, network.mode(), realHost, tasks);
    var storage = new VolumeReader(container.fields(), secrets, tasks).read(flags.mounts());
    var health = new HealthReader(app, ports).read();
    boolean fixedPort =
        ports.stream().anyMatch(port -> port.publication() instanceof Publication.Fixed);
    var lifecycle =
        new LifecycleReader(app, tasks)
            .read(labels, storage.persistent(), storage.exclusive() || fixedPort);
    var placement = new PlacementReader(app, tasks, settings).read();
    Mentions.check(definition, labels, settings, notices);
    app.ignore("role", "version", "versionInfo");
    return new Service(
        id.service(),
        tasks,
        launch,
        resources,
        environment,
        labels,
        new Networking(
            network.mode(),
            network.name(),
            ports,
            aliases(id, ports, Forwarding.of(ports, realHost))),
        storage.volumes(),
        storage.mounts(),
        artifacts,
        health,
        lifecycle,
        flags.privileges(realHost),
        placement,
        null);
  }

  private Map<String, EnvironmentValue> environment(Secrets secrets, EngineFlags flags) {
    var environment = new LinkedHashMap<>(new EnvironmentReader(app, secrets).read());
    environment.putAll(flags.environment());
    return environment;
  }

  private Map<String, String> labels(EngineFlags flags) {
    var labels = new LinkedHashMap<>(app.textMap("labels"));
    labels.putAll(flags.labels());
    labels
        .keySet()
        .removeIf(label -> {
          if (label.startsWith(OUR_LABELS)) {
            app.warn("labels." + label, "labels that begin with 'universe.' are ours; left out");
          }
          return label.startsWith(OUR_LABELS);
        });
    return labels;
  }

  private List<Port> ports(AppId id, Container container, Mode mode, boolean realHost, int tasks) {
    if (mode == Mode.NONE) {
      app.ignore("ports", "portDefinitions", "requirePorts");
      container.fields().ignore("portMappings");
      container.details().ignore("portMappings");
      return List.of();
    }
    if (mode == Mode.HOST && !realHost) {
      app.warn("networks", "host network is emulated");
    }
    return new PortReader(app, container, mode, realHost).read(id, tasks);
  }

  private static List<String> aliases(AppId id, List<Port> ports, Forwarding forwarding) {
    var vips =
        ports.stream()
            .flatMap(port -> port.vips().stream())
            .map(Port.Vip::host)
            .filter(name -> !forwarding.names().contains(name));
    return Stream.concat(id.names().stream(), vips).distinct().toList();
  }

  private List<String> dependencies(AppId id) {
    var found = new LinkedHashSet<String>();
    for (var text : app.texts("dependencies")) {
      var path = id.resolve(text);
      if (path.isEmpty()) {
        app.reject(
            "dependencies",
            "'%s' is no id of an app, such as '/shop/db' or '../db'".formatted(text));
      } else if ((id.path() + "/").startsWith(path.get() + "/")) {
        app.reject(
            "dependencies",
            "'%s' is this app itself or a group that it belongs to".formatted(text));
      } else {
        found.add(path.get());
      }
    }
    return List.copyOf(found);
  }
}
