package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Container;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.NameTaken;
import universe.server.runtime.PortTaken;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RuntimeBackend.PortUse;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskMissing;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.secret.Secrets;

/** The life of a container: created, started, stopped, removed, looked at. */
final class DockerContainers {

  private final Engine engine;
  private final Secrets secrets;
  private final DockerPorts ports;
  private final DockerFiles files;
  private final FreshVolumes freshVolumes;
  private final Observations observations;

  DockerContainers(Engine engine, Secrets secrets, DockerPorts ports, DockerFiles files) {
    this.engine = engine;
    this.secrets = secrets;
    this.ports = ports;
    this.files = files;
    this.freshVolumes = new FreshVolumes(engine, files);
    this.observations = new Observations(engine, new DockerImages(engine, RegistryLogins.NONE));
  }

  TaskRef create(TaskSpec spec) {
    Optional<InspectContainerResponse> known = find(spec.name());
    TaskRef task = known.isPresent() ? sameAs(known.get(), spec) : make(spec);
    boolean started = known.isPresent() && hasRun(known.get());
    if (!started) {
      files.writeSecrets(task, spec, secrets::reveal);
      freshVolumes.handOver(task, spec);
    }
    return task;
  }

  private TaskRef sameAs(InspectContainerResponse container, TaskSpec spec) {
    Map<String, String> labels = labels(container);
    if (!engine.isOurs(labels)) {
      throw new NameTaken(spec.name(), Engine.ownerOf(labels));
    }
    if (!spec.hash().equals(labels.get(TaskLabels.SPEC))) {
      throw new NameTaken(spec.name(), "another definition of the same task");
    }
    return engine.ref(container.getId());
  }

  private TaskRef make(TaskSpec spec) {
    refuseTakenPorts(spec);
    try {
      return engine.ref(
          engine
              .askInTurn(client ->
                  new ContainerRequest(spec, engine.settings())
                      .on(client, engine.installation(), secrets::reveal)
                      .exec())
              .getId());
    } catch (NotFoundException e) {
      throw new ImageUnavailable(spec.image(), "is not on the node; pull it first");
    } catch (ConflictException e) {
      // made by somebody else in this moment: ours, or not
      return sameAs(find(spec.name()).orElseThrow(() -> e), spec);
    }
  }

  private void refuseTakenPorts(TaskSpec spec) {
    if (spec.attachment().published().isEmpty()) {
      return;
    }
    List<PortUse> uses = ports.inUse();
    for (TaskSpec.PublishedPort wanted : spec.attachment().published()) {
      for (PortUse use : uses) {
        if (use.port() == wanted.hostPort()) {
          throw new PortTaken(wanted.hostPort(), use.owner(), ports.nextFree(wanted.hostPort()));
        }
      }
    }
  }

  void start(TaskRef task) {
    own(task);
    try {
      engine.askInTurn(client -> client.startContainerCmd(task.id()).exec());
    } catch (NotModifiedException e) {
      // runs already
    } catch (NotFoundException e) {
      throw new TaskMissing(task.id());
    } catch (DockerException e) {
      throw portTaken(task, e).map(taken -> (RuntimeException) taken).orElse(e);
    }
  }

  /** The engine finds a port in use only when it starts the container, and says so in prose. */
  private Optional<PortTaken> portTaken(TaskRef task, DockerException failure) {
    String said = String.valueOf(failure.getMessage());
    if (!said.contains("port is already allocated") && !said.contains("address already in use")) {
      return Optional.empty();
    }
    List<Integer> wanted = ports.publishedBy(own(task));
    return ports.inUse().stream()
        .filter(use -> wanted.contains(use.port()))
        .findFirst()
        .map(use -> new PortTaken(use.port(), use.owner(), ports.nextFree(use.port())));
  }

  void stop(TaskRef task, Duration grace) {
    if (findOurs(task).isEmpty()) {
      return;
    }
    int seconds = Math.toIntExact(grace.toSeconds());
    try {
      engine.stream(client -> client.stopContainerCmd(task.id()).withTimeout(seconds).exec());
    } catch (NotModifiedException | NotFoundException e) {
      // ended already
    }
  }

  void remove(TaskRef task) {
    if (findOurs(task).isEmpty()) {
      return;
    }
    try {
      engine.ask(client ->
          client
              .removeContainerCmd(task.id())
              .withForce(true)
              // anonymous volumes only; named ones stay
              .withRemoveVolumes(true)
              .exec());
    } catch (NotFoundException e) {
      // gone already
    } catch (ConflictException e) {
      // its removal is already in progress
    }
  }

  Optional<TaskObservation> observe(TaskRef task) {
    return findOurs(task).flatMap(observations::of);
  }

  List<TaskObservation> observeAll() {
    String ours = TaskLabels.INSTALLATION + "=" + engine.installation();
    List<Container> containers =
        engine.ask(client ->
            client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(ours)).exec());
    return containers.stream()
        .map(container -> find(container.getId()))
        .flatMap(Optional::stream)
        .map(observations::of)
        .flatMap(Optional::stream)
        .toList();
  }

  void deliver(TaskRef task, InputStream tar) {
    own(task);
    files.deliver(task, tar);
  }

  /** The container, which must be there and ours. */
  InspectContainerResponse own(TaskRef task) {
    return findOurs(task).orElseThrow(() -> new TaskMissing(task.id()));
  }

  private Optional<InspectContainerResponse> findOurs(TaskRef task) {
    return find(task.id()).filter(container -> engine.isOurs(labels(container)));
  }

  private Optional<InspectContainerResponse> find(String nameOrId) {
    try {
      return Optional.of(engine.ask(client -> client.inspectContainerCmd(nameOrId).exec()));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  static Map<String, String> labels(InspectContainerResponse container) {
    Map<String, String> labels = container.getConfig().getLabels();
    return labels == null ? Map.of() : labels;
  }

  private static boolean hasRun(InspectContainerResponse container) {
    return !Objects.equals(container.getState().getStatus(), "created");
  }
}
