package universe.server.runtime.docker;

import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.core.RemoteApiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.ForeignContainer;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.secret.Secrets;
import universe.spec.workload.Probe;

/** Drives one Docker Engine. */
final class DockerBackend implements RuntimeBackend, AutoCloseable {

  static final String KIND = "docker";
  private static final RemoteApiVersion OLDEST = RemoteApiVersion.create(1, 41);

  private final Engine engine;
  private final DockerNetworks networks;
  private final DockerForeign foreign;
  private final DockerImages images;
  private final DockerDistribution distribution;
  private final DockerVolumes volumes;
  private final VolumeCopies copies;
  private final DockerPorts ports;
  private final DockerContainers containers;
  private final DockerCorrections corrections;
  private final DockerCommands commands;
  private final DockerProbes probes;
  private final DockerLogs logs;
  private final DockerEvents events;
  private final DockerHistory history;

  DockerBackend(Engine engine, Secrets secrets, RegistryLogins logins, Clock clock) {
    this.engine = engine;
    this.networks = new DockerNetworks(engine);
    this.foreign = new DockerForeign(engine, networks);
    this.images = new DockerImages(engine, logins);
    this.distribution = new DockerDistribution(engine, logins);
    this.volumes = new DockerVolumes(engine);
    this.copies = new VolumeCopies(engine, volumes);
    this.ports = new DockerPorts(engine);
    this.containers = new DockerContainers(engine, secrets, ports, new DockerFiles(engine));
    this.corrections = new DockerCorrections(engine);
    this.commands = new DockerCommands(engine);
    this.probes = new DockerProbes(commands);
    this.logs = new DockerLogs(engine);
    this.events = new DockerEvents(engine, clock);
    this.history = new DockerHistory(engine, clock);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public TargetFacts inspect() {
    Version version = engine.ask(client -> client.versionCmd().exec());
    String api = String.valueOf(version.getApiVersion());
    if (!RemoteApiVersion.parseConfig(api).isGreaterOrEqual(OLDEST)) {
      throw new BackendUnavailable(
          KIND,
          "the Docker Engine speaks API %s, at least %s is needed; upgrade it to 20.10 or newer"
              .formatted(api, OLDEST.getVersion()));
    }
    Info info = engine.ask(client -> client.infoCmd().exec());
    int cores = info.getNCPU() == null ? 1 : info.getNCPU();
    long memory = info.getMemTotal() == null ? 0 : info.getMemTotal();
    var node = new NodeFacts(engine.node(), cores, memory, labels(info));
    return new TargetFacts(String.valueOf(version.getVersion()), List.of(node), warnings(info));
  }

  private static Map<String, String> labels(Info info) {
    var labels = new java.util.TreeMap<String, String>();
    String[] told = info.getLabels();
    for (String label : told == null ? new String[0] : told) {
      int equals = label.indexOf('=');
      labels.put(
          equals < 0 ? label : label.substring(0, equals),
          equals < 0 ? "" : label.substring(equals + 1));
    }
    return labels;
  }

  private static List<String> warnings(Info info) {
    var warnings = new ArrayList<String>();
    if (Boolean.FALSE.equals(info.getMemoryLimit())) {
      warnings.add("memory limits are not enforced: the kernel lacks the memory controller");
    }
    if (Boolean.FALSE.equals(info.getCpuCfsQuota())) {
      warnings.add("processor limits are not enforced: the kernel lacks CPU quotas");
    }
    return warnings;
  }

  @Override
  public void ensureNetwork(String network) {
    networks.ensure(network);
  }

  @Override
  public void removeNetwork(String network) {
    networks.remove(network);
  }

  @Override
  public Optional<ImageFacts> findImage(String image) {
    return images.find(image);
  }

  @Override
  public Optional<String> offeredDigest(String image) {
    return distribution.digest(image);
  }

  @Override
  public ImageFacts pull(String image, Duration deadline, Consumer<PullProgress> progress) {
    return images.pull(image, deadline, progress);
  }

  @Override
  public void checkRegistry(RegistryLogins.Login login) {
    images.check(login);
  }

  @Override
  public void ensureVolume(String name, Map<String, String> labels, @Nullable VolumeDriver driver) {
    volumes.ensure(name, labels, driver);
  }

  @Override
  public void removeVolume(String name) {
    volumes.remove(name);
  }

  @Override
  public boolean hasVolume(String name) {
    return volumes.has(name);
  }

  @Override
  public List<VolumeFacts> volumes() {
    return volumes.all();
  }

  @Override
  public InputStream readVolume(String name) {
    return copies.read(name);
  }

  @Override
  public void fillVolume(String name, InputStream tar) {
    copies.fill(name, tar);
  }

  @Override
  public List<String> copiedVolumes() {
    return copies.copied();
  }

  @Override
  public void endCopy(String volume) {
    copies.end(volume);
  }

  @Override
  public TaskRef create(TaskSpec spec) {
    return containers.create(spec);
  }

  @Override
  public void deliver(TaskRef task, InputStream tar) {
    containers.deliver(task, tar);
  }

  @Override
  public void start(TaskRef task) {
    containers.start(task);
  }

  @Override
  public void stop(TaskRef task, Duration grace) {
    containers.stop(task, grace);
  }

  @Override
  public void unpause(TaskRef task) {
    corrections.unpause(containers.own(task));
  }

  @Override
  public void limit(TaskRef task, TaskSpec.Limits limits) {
    corrections.limit(containers.own(task), limits);
  }

  @Override
  public void rename(TaskRef task, String name) {
    corrections.rename(containers.own(task), name);
  }

  @Override
  public void remove(TaskRef task) {
    containers.remove(task);
  }

  @Override
  public Optional<TaskObservation> observe(TaskRef task) {
    return containers.observe(task);
  }

  @Override
  public List<TaskObservation> observeAll() {
    return containers.observeAll();
  }

  @Override
  public ProbeResult probe(TaskRef task, Probe probe, Duration timeout) {
    networks.joinAll();
    Optional<TaskObservation> seen = containers.observe(task);
    if (seen.isEmpty() || seen.get().state() != TaskObservation.State.RUNNING) {
      return new ProbeResult(false, "does not run", Duration.ZERO);
    }
    return probes.probe(seen.get(), probe, timeout);
  }

  @Override
  public ExecResult exec(TaskRef task, List<String> command, Duration timeout) {
    containers.own(task);
    return commands.exec(task, command, timeout);
  }

  @Override
  public ExecResult pipe(TaskRef task, List<String> command, Duration timeout, Pipe pipe) {
    containers.own(task);
    return commands.pipe(task, command, timeout, pipe);
  }

  @Override
  public AutoCloseable logs(TaskRef task, LogQuery query, LogSink sink) {
    containers.own(task);
    return logs.stream(task, query, sink);
  }

  @Override
  public TaskStats stats(TaskRef task) {
    containers.own(task);
    return commands.stats(task);
  }

  @Override
  public void expose(TaskRef task, boolean reachable) {
    networks.expose(containers.own(task), reachable);
  }

  @Override
  public List<ForeignContainer> foreign(String network) {
    return foreign.on(network);
  }

  @Override
  public void attach(String container, String network, List<String> names) {
    foreign.attach(container, network, names);
  }

  @Override
  public void detach(String container, String network) {
    foreign.detach(container, network);
  }

  @Override
  public List<PortUse> portsInUse(String node) {
    return ports.inUse();
  }

  @Override
  public List<TaskEvent> history(TaskRef task, Instant since) {
    return history.of(containers.own(task).getId(), since);
  }

  @Override
  public AutoCloseable watch(Consumer<BackendEvent> watcher) {
    return events.watch(watcher);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
