package universe.server.instance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.runtime.Ledger;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Targets;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.TaskSpec.Identity;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TaskSpec.PublishedPort;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.secret.Secrets;
import universe.spec.marathon.TaskEnvironment;
import universe.spec.workload.Check;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Mount;
import universe.spec.workload.Networking.Mode;
import universe.spec.workload.ObjectNames;
import universe.spec.workload.Port;
import universe.spec.workload.Probe;
import universe.spec.workload.Service;
import universe.spec.workload.Volume;

/** Decides everything about the tasks of a revision, so that nothing is left to a backend. */
@Component
class TaskSpecs {

  /** Begins the name of what an instance has of the secret store. */
  static final String STORE = "store:";

  private final Targets targets;
  private final Ledger ledger;
  private final Secrets secrets;

  TaskSpecs(Targets targets, Ledger ledger, Secrets secrets) {
    this.targets = targets;
    this.ledger = ledger;
    this.secrets = secrets;
  }

  /** The id of a task; the same for every server that asks. */
  static UUID id(UUID instance, int revision, String service, int index) {
    return UUID.nameUUIDFromBytes(
        "%s/r%d/%s/%d"
            .formatted(instance, revision, service, index)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** All tasks of a revision with the host ports they were given. */
  List<DeclaredTask> of(Instance instance, Revision revision, List<Reserved> ports) {
    return of(new Frame(instance, revision, ports, source -> stored(instance, source)));
  }

  /**
   * The same for comparisons only: entries of the secret store stand in them in clear, so that
   * nothing has to be sealed to find out whether anything changes.
   */
  List<DeclaredTask> sketch(Instance instance, Revision revision, List<Reserved> ports) {
    return of(new Frame(instance, revision, ports, this::stored));
  }

  private List<DeclaredTask> of(Frame frame) {
    var tasks = new ArrayList<DeclaredTask>();
    for (var service : frame.revision().workload().services()) {
      for (var index = 0; index < service.tasks(); index++) {
        tasks.add(
            new DeclaredTask(
                frame.id(service, index),
                frame.instance().target(),
                frame.instance().node(),
                spec(frame, service, index),
                service.artifacts(),
                service.health(),
                service.lifecycle()));
      }
    }
    return List.copyOf(tasks);
  }

  private TaskSpec spec(Frame frame, Service service, int index) {
    var launch = service.launch();
    var published = published(service, index, frame.ports());
    return new TaskSpec(
        new Identity(frame.instance().id(), frame.revision().number(), service.name(), index),
        name(frame, service, index),
        targets.image(service),
        launch.entrypoint(),
        launch.arguments(),
        launch.user(),
        launch.workingDirectory(),
        launch.terminal(),
        launch.stopGrace(),
        environment(frame, service, index, published),
        service.labels(),
        ledger.limits(service.resources()),
        attachment(service, index, published),
        mounts(frame, service, index),
        healthCommand(service),
        service.privileges());
  }

  private String name(Frame frame, Service service, int index) {
    return ObjectNames.of(targets.namePrefix(), frame.instance().name())
        .task(service.name(), index, frame.revision().number());
  }

  private Map<String, String> environment(
      Frame frame, Service service, int index, Map<Integer, Integer> published) {
    var app = frame.instance().name();
    var facts =
        new TaskEnvironment.Facts(
            app,
            frame.revision().createdAt(),
            TaskEnvironment.taskId(app, frame.id(service, index).toString()),
            name(frame, service, index),
            index,
            isOnNetwork(service) ? service.networking().taskName(index).orElse(null) : null,
            host(service),
            published,
            service.labels());
    var texts = new LinkedHashMap<String, String>();
    TaskEnvironment.of(service, facts)
        .forEach((name, value) ->
            texts.put(
                name,
                switch (value) {
                  case EnvironmentValue.Text(var text) -> text;
                  case EnvironmentValue.Secret(var source) -> frame.seal().apply(source);
                }));
    return texts;
  }

  /** The name under which others reach the service's ports. */
  static String host(Service service) {
    return service.networking().shortName().orElse(service.name());
  }

  private static boolean isOnNetwork(Service service) {
    return !service.privileges().hostNetwork() && service.networking().mode() != Mode.NONE;
  }

  /** Placeholder for an entry of the secret store, as it is now. */
  private String stored(Instance instance, String source) {
    return secrets.keep(instance.id(), STORE + source, stored(source));
  }

  private String stored(String source) {
    return secrets
        .find(source)
        .orElseThrow(() -> new IllegalStateException("the secret store has no entry " + source));
  }

  /** Host ports of a task by the position of the port. */
  private static Map<Integer, Integer> published(
      Service service, int index, List<Reserved> reserved) {
    var published = new LinkedHashMap<Integer, Integer>();
    for (var port = 0; port < service.networking().ports().size(); port++) {
      var key = HostPorts.key(service.name(), index, port);
      for (var each : reserved) {
        if (each.key().equals(key)) {
          published.put(port, each.hostPort());
        }
      }
    }
    return published;
  }

  private Attachment attachment(Service service, int index, Map<Integer, Integer> hostPorts) {
    var networking = service.networking();
    if (service.privileges().hostNetwork()) {
      return new Attachment(null, true, new LinkedHashSet<>(), List.of());
    }
    if (networking.mode() == Mode.NONE) {
      return new Attachment(null, false, new LinkedHashSet<>(), List.of());
    }
    var published = new ArrayList<PublishedPort>();
    hostPorts.forEach((position, hostPort) -> {
      var port = networking.ports().get(position);
      for (var protocol : port.protocols()) {
        published.add(
            new PublishedPort(
                targets.publishAddress(), hostPort, number(port, hostPort), protocol));
      }
    });
    var names = new LinkedHashSet<>(networking.aliases());
    networking.taskName(index).ifPresent(names::add);
    return new Attachment(targets.clusterNetwork(), false, names, published);
  }

  private static int number(Port port, int hostPort) {
    return port.number() == 0 ? hostPort : port.number();
  }

  private static List<MountSpec> mounts(Frame frame, Service service, int index) {
    return service.mounts().stream().map(mount -> mount(frame, service, index, mount)).toList();
  }

  private static MountSpec mount(Frame frame, Service service, int index, Mount mount) {
    return switch (mount) {
      case Mount.OfVolume(var path, var volume, var readOnly) ->
          new MountSpec.NamedVolume(
              path, volumeName(frame.revision(), service, volume, index), readOnly);
      case Mount.OfHostPath(var path, var hostPath, var readOnly) ->
          new MountSpec.HostPath(path, hostPath, readOnly);
      case Mount.OfSecret(var path, var source) ->
          new MountSpec.SecretFile(path, frame.seal().apply(source));
      case Mount.OfMemory(var path, var options) -> new MountSpec.Memory(path, options);
    };
  }

  private static String volumeName(Revision revision, Service service, String volume, int index) {
    for (var each : service.volumes()) {
      if (each instanceof Volume.External external && external.name().equals(volume)) {
        return external.volume();
      }
    }
    var key = service.name() + "." + volume + "." + index;
    var name = revision.volumes().get(key);
    if (name == null) {
      throw new IllegalStateException("no volume is on record for " + key);
    }
    return name;
  }

  private static @Nullable Check healthCommand(Service service) {
    return service.health().checks().stream()
        .filter(check -> check.probe() instanceof Probe.Command)
        .findFirst()
        .orElse(null);
  }

  /** What all tasks of a revision are made with. */
  private record Frame(
      Instance instance, Revision revision, List<Reserved> ports, UnaryOperator<String> seal) {

    UUID id(Service service, int index) {
      return TaskSpecs.id(instance.id(), revision.number(), service.name(), index);
    }
  }
}
