package universe.server.runtime.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.ForeignContainer;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.NameTaken;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RegistryRefused;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.RuntimeBackend.BackendEvent.Kind;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.spec.workload.Probe;

/**
 * A target of any number of nodes that only pretends. A task runs until somebody ends it; what it
 * does when it starts is scripted by its arguments: {@code print:TEXT} writes a line, {@code
 * write:TEXT} leaves nothing but this in its volumes, {@code exit:N} ends it, {@code unwell} makes
 * its checks fail, {@code unready} its readiness check. Images whose name starts with {@code
 * missing/} cannot be had.
 */
public final class MemoryBackend implements RuntimeBackend {

  static final String KIND = "memory";
  private static final long MEMORY = 64L << 30;
  private static final int CORES = 16;
  private static final int TERMINATED = 143;

  private final UUID target;
  private final UUID installation;
  private final List<String> nodes;
  private final Clock clock;
  private final MemoryTasks tasks = new MemoryTasks();
  private final MemoryVolumes volumes = new MemoryVolumes();
  private final MemoryForeign foreign = new MemoryForeign();
  private final Map<String, String> networks = new HashMap<>();
  private final Set<String> images = ConcurrentHashMap.newKeySet();
  private final List<Consumer<BackendEvent>> watchers = new CopyOnWriteArrayList<>();
  private final MemoryLogs logs = new MemoryLogs();
  private boolean reachable = true;
  private int created;

  public MemoryBackend(UUID target, UUID installation, List<String> nodes, Clock clock) {
    this.target = target;
    this.installation = installation;
    this.nodes = List.copyOf(nodes);
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public synchronized TargetFacts inspect() {
    answer();
    var facts = nodes.stream().map(node -> new NodeFacts(node, CORES, MEMORY, Map.of())).toList();
    return new TargetFacts("memory", facts, List.of());
  }

  @Override
  public synchronized void ensureNetwork(String network) {
    answer();
    networks.put(network, network);
  }

  @Override
  public synchronized void removeNetwork(String network) {
    answer();
    networks.remove(network);
  }

  @Override
  public Optional<ImageFacts> findImage(String image) {
    answer();
    return images.contains(image) ? Optional.of(facts(image)) : Optional.empty();
  }

  @Override
  public Optional<String> offeredDigest(String image) {
    return Optional.empty();
  }

  @Override
  public ImageFacts pull(String image, Duration deadline, Consumer<PullProgress> progress) {
    answer();
    if (image.startsWith("missing/")) {
      throw new ImageUnavailable(image, "there is no such image");
    }
    progress.accept(new PullProgress(1, 1, "Download complete"));
    images.add(image);
    return facts(image);
  }

  /** Anybody is let in whose secret is not {@code wrong}. */
  @Override
  public void checkRegistry(RegistryLogins.Login login) {
    answer();
    if ("wrong".equals(login.secret())) {
      throw RegistryRefused.byIt(login.registry(), "unauthorized");
    }
  }

  private static ImageFacts facts(String image) {
    return new ImageFacts("sha256:" + image.hashCode(), null, 1);
  }

  @Override
  public synchronized void ensureVolume(
      String name, Map<String, String> labels, @Nullable VolumeDriver driver) {
    answer();
    var all = new HashMap<>(labels);
    all.put(TaskLabels.INSTALLATION, installation.toString());
    volumes.add(new VolumeFacts(name, nodes.getFirst(), Map.copyOf(all)));
  }

  @Override
  public synchronized void removeVolume(String name) {
    answer();
    volumes.remove(name);
  }

  @Override
  public synchronized boolean hasVolume(String name) {
    answer();
    return volumes.find(name).isPresent();
  }

  @Override
  public synchronized List<VolumeFacts> volumes() {
    answer();
    return volumes.all();
  }

  @Override
  public synchronized InputStream readVolume(String name) {
    answer();
    return volumes.read(name);
  }

  @Override
  public synchronized void fillVolume(String name, InputStream tar) {
    answer();
    tasks.refuseToDisturb(name);
    volumes.fill(name, tar);
  }

  /** Copies take no time here, so that none is ever left. */
  @Override
  public List<String> copiedVolumes() {
    return List.of();
  }

  @Override
  public void endCopy(String volume) {
    // there is none
  }

  @Override
  public synchronized TaskRef create(TaskSpec spec) {
    answer();
    Optional<MemoryTask> known = tasks.named(spec.name());
    if (known.isPresent()) {
      if (known.get().spec.hash().equals(spec.hash())) {
        return known.get().ref;
      }
      throw new NameTaken(spec.name(), "another definition of the same task");
    }
    if (findImage(spec.image()).isEmpty()) {
      throw new ImageUnavailable(spec.image(), "is not on the node; pull it first");
    }
    tasks.refuseTakenPorts(spec);
    created++;
    var ref = new TaskRef(target, nodeFor(spec), "memory-" + created);
    tasks.add(new MemoryTask(ref, spec, installation, "10.99.0." + created));
    return ref;
  }

  /** A task follows its data. */
  private String nodeFor(TaskSpec spec) {
    return MemoryTasks.volumes(spec).stream()
        .flatMap(volume -> volumes.find(volume).stream())
        .map(VolumeFacts::node)
        .findFirst()
        .orElseGet(() -> nodes.get(created % nodes.size()));
  }

  @Override
  public synchronized void deliver(TaskRef task, InputStream tar) {
    answer();
    tasks.find(task);
    try {
      tar.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void start(TaskRef ref) {
    answer();
    MemoryTask task = tasks.find(ref);
    if (task.running()) {
      return;
    }
    task.start(clock.instant());
    tell(Kind.STARTED, ref, "");
    for (String argument : task.spec.arguments()) {
      if (argument.startsWith("print:")) {
        print(task, argument.substring("print:".length()));
      } else if (argument.startsWith("write:")) {
        String text = argument.substring("write:".length());
        MemoryTasks.volumes(task.spec).forEach(volume -> volumes.write(volume, text));
      } else if (argument.equals("unwell")) {
        task.well = false;
      } else if (argument.equals("unready")) {
        task.ready = false;
      } else if (argument.startsWith("exit:")) {
        end(task, Integer.parseInt(argument.substring("exit:".length())), false);
      }
    }
  }

  @Override
  public synchronized void stop(TaskRef ref, Duration grace) {
    answer();
    tasks.peek(ref).filter(MemoryTask::running).ifPresent(task -> end(task, TERMINATED, false));
  }

  @Override
  public synchronized void unpause(TaskRef ref) {
    answer();
    MemoryTask task = tasks.find(ref);
    if (task.state == TaskObservation.State.PAUSED) {
      task.state = TaskObservation.State.RUNNING;
      tell(Kind.CHANGED, ref, "unpause");
    }
  }

  @Override
  public synchronized void limit(TaskRef ref, TaskSpec.Limits limits) {
    answer();
    tasks.find(ref).limits = limits;
    tell(Kind.CHANGED, ref, "update");
  }

  @Override
  public synchronized void rename(TaskRef ref, String name) {
    answer();
    tasks.find(ref).name = name;
    tell(Kind.CHANGED, ref, "rename");
  }

  @Override
  public synchronized void remove(TaskRef ref) {
    answer();
    vanish(ref);
  }

  @Override
  public synchronized Optional<TaskObservation> observe(TaskRef ref) {
    answer();
    return tasks.peek(ref).map(MemoryTask::observe);
  }

  @Override
  public synchronized List<TaskObservation> observeAll() {
    answer();
    return tasks.observeAll();
  }

  @Override
  public synchronized ProbeResult probe(TaskRef ref, Probe probe, Duration timeout) {
    answer();
    Optional<MemoryTask> running = tasks.peek(ref).filter(MemoryTask::running);
    if (running.isEmpty()) {
      return new ProbeResult(false, "does not run", Duration.ZERO);
    }
    MemoryTask task = running.get();
    if (probe instanceof Probe.Answer) {
      return new ProbeResult(task.ready, task.ready ? "" : "made unready", Duration.ZERO);
    }
    return new ProbeResult(task.well, task.well ? "" : "made unwell", Duration.ZERO);
  }

  @Override
  public synchronized ExecResult exec(TaskRef ref, List<String> command, Duration timeout) {
    answer();
    tasks.find(ref);
    return new ExecResult(0, String.join(" ", command));
  }

  /** Any command is taken for {@code cat}. */
  @Override
  public ExecResult pipe(TaskRef ref, List<String> command, Duration timeout, Pipe pipe) {
    synchronized (this) {
      answer();
      tasks.find(ref);
    }
    try {
      pipe.out().write(pipe.in().readNBytes(Math.toIntExact(pipe.bytes())));
      return new ExecResult(0, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized AutoCloseable logs(TaskRef ref, LogQuery query, LogSink sink) {
    answer();
    MemoryTask task = tasks.find(ref);
    return logs.follow(ref, List.copyOf(task.lines), query, sink);
  }

  @Override
  public synchronized TaskStats stats(TaskRef ref) {
    answer();
    tasks.find(ref);
    return new TaskStats(0.01, 1 << 20, 1 << 30, 0, 0);
  }

  @Override
  public synchronized void expose(TaskRef ref, boolean reachable) {
    answer();
    MemoryTask task = tasks.find(ref);
    task.exposed = reachable;
    task.onNetwork = true;
  }

  @Override
  public synchronized List<ForeignContainer> foreign(String network) {
    answer();
    return foreign.on(network);
  }

  @Override
  public synchronized void attach(String container, String network, List<String> names) {
    answer();
    foreign.attach(container, network, names);
  }

  @Override
  public synchronized void detach(String container, String network) {
    answer();
    foreign.detach(container, network);
  }

  @Override
  public synchronized List<PortUse> portsInUse(String node) {
    answer();
    return tasks.ports();
  }

  @Override
  public synchronized List<TaskEvent> history(TaskRef ref, Instant since) {
    answer();
    return tasks.find(ref).events.stream().filter(event -> !event.at().isBefore(since)).toList();
  }

  @Override
  public AutoCloseable watch(Consumer<BackendEvent> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Ends a task's process, as if it had done so itself. */
  public synchronized void end(TaskRef ref, int exitCode) {
    end(tasks.find(ref), exitCode, false);
  }

  /** Stops a task as somebody does who asks its target for that. */
  public synchronized void stopByHand(TaskRef ref) {
    MemoryTask task = tasks.find(ref);
    task.stoppedFromOutside = true;
    end(task, TERMINATED, false);
  }

  /** Pauses a task behind the server's back. */
  public synchronized void pause(TaskRef ref) {
    tasks.find(ref).state = TaskObservation.State.PAUSED;
    tell(Kind.CHANGED, ref, "pause");
  }

  /** Takes a task off its network behind the server's back. */
  public synchronized void disconnect(TaskRef ref) {
    tasks.find(ref).onNetwork = false;
    tell(Kind.CHANGED, ref, "disconnect");
  }

  /** Kills a task's process as an engine does that has no memory left. */
  public synchronized void exhaust(TaskRef ref) {
    tell(Kind.OUT_OF_MEMORY, ref, "");
    end(tasks.find(ref), 137, true);
  }

  /** Makes all its checks fail or pass from now on, until it is started again. */
  public synchronized void makeWell(TaskRef ref, boolean well) {
    tasks.find(ref).well = well;
    tell(Kind.HEALTH_CHANGED, ref, well ? "healthy" : "unhealthy");
  }

  /** Makes its readiness check pass or fail from now on, until it is started again. */
  public synchronized void makeReady(TaskRef ref, boolean ready) {
    tasks.find(ref).ready = ready;
  }

  /** Leaves nothing but one file of this text in a volume, as a task of it might. */
  public synchronized void write(String volume, String text) {
    volumes.write(volume, text);
  }

  /** Whether a task is to be found under its DNS names. */
  public synchronized boolean isExposed(TaskRef ref) {
    return tasks.find(ref).exposed;
  }

  /** Makes a container as somebody else does; tells its id. */
  public synchronized String makeForeign(String name, String image) {
    return foreign.make(name, image);
  }

  /** Removes such a container. */
  public synchronized void removeForeign(String id) {
    foreign.remove(id);
  }

  /** Removes a task behind the server's back. */
  public synchronized void vanish(TaskRef ref) {
    if (tasks.remove(ref)) {
      logs.end(ref);
      tell(Kind.REMOVED, ref, "");
    }
  }

  /** Makes the target stop answering, or answer again. */
  public synchronized void reachable(boolean answers) {
    reachable = answers;
    tell(answers ? Kind.CONNECTION_RESTORED : Kind.CONNECTION_LOST, null, "as told");
  }

  private void end(MemoryTask task, int exitCode, boolean outOfMemory) {
    task.end(exitCode, outOfMemory, clock.instant());
    logs.end(task.ref);
    tell(Kind.ENDED, task.ref, Integer.toString(exitCode));
  }

  private void print(MemoryTask task, String text) {
    var line = new LogLine(clock.instant(), false, text);
    task.lines.add(line);
    logs.line(task.ref, line);
  }

  private synchronized void answer() {
    if (!reachable) {
      throw new BackendUnavailable(KIND, "was told not to answer");
    }
  }

  private void tell(Kind kind, @Nullable TaskRef ref, String detail) {
    Instant now = clock.instant();
    var event = new TaskEvent(now, (kind.name().toLowerCase(Locale.ROOT) + " " + detail).strip());
    if (ref != null) {
      tasks.peek(ref).ifPresent(task -> task.events.add(event));
    }
    watchers.forEach(watcher -> watcher.accept(new BackendEvent(kind, ref, now, detail)));
  }
}
