package universe.server.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Probe;

/**
 * Drives one target. It touches nothing that does not carry our installation's label, but for
 * letting other containers onto a network of ours and off again, and every verb is idempotent. Each
 * implementation passes {@code RuntimeBackendContract}.
 *
 * <p>Every verb ends within a bounded time and throws {@link BackendUnavailable} when the target
 * does not answer.
 */
public interface RuntimeBackend {

  /** {@code docker} or {@code memory}. */
  String kind();

  /** Asks the target for its version and nodes. */
  TargetFacts inspect();

  /** Makes sure the network exists and that the server can reach tasks on it. */
  void ensureNetwork(String network);

  /** Removes a network of ours that nobody uses any more. */
  void removeNetwork(String network);

  /** Whether the image is there, and which one it is. */
  Optional<ImageFacts> findImage(String image);

  /**
   * The digest that an image's name stands for in its registry right now, asked without pulling it;
   * empty when nobody can tell within about two seconds. What was asked a moment ago may be told
   * again.
   */
  Optional<String> offeredDigest(String image);

  /**
   * Pulls an image.
   *
   * @throws ImageUnavailable naming the image and why it cannot be had
   */
  ImageFacts pull(String image, Duration deadline, Consumer<PullProgress> progress);

  /**
   * Tries credentials at a registry, from where images are pulled with them.
   *
   * @throws RegistryRefused with the registry's reason
   */
  void checkRegistry(RegistryLogins.Login login);

  /** Makes sure a named volume with our labels exists. */
  void ensureVolume(String name, Map<String, String> labels, @Nullable VolumeDriver driver);

  /** Removes a volume of ours, with its data; nothing happens when it is gone already. */
  void removeVolume(String name);

  /** Whether a volume is there that we made, or that a foreign driver keeps. */
  boolean hasVolume(String name);

  /** All volumes that carry our installation's label. */
  List<VolumeFacts> volumes();

  /**
   * Reads all that a volume holds as a tar archive: owners, modes, links and times included, its
   * root first, which is called {@code volume/}. What tasks write meanwhile may be in it or not. To
   * be closed, at the end or before.
   *
   * @throws VolumeMissing when it is not there, or not ours
   */
  InputStream readVolume(String name);

  /**
   * Replaces all that a volume holds by what such an archive holds. The stream is read to its end,
   * not closed. When it breaks off, the volume holds a part.
   *
   * @throws VolumeMissing when it is not there, or not ours
   * @throws VolumeBusy while a task that uses it runs
   */
  void fillVolume(String name, InputStream tar);

  /** Volumes that are read or filled right now, or were when a server died. */
  List<String> copiedVolumes();

  /** Ends the reading or filling of a volume; nothing happens when there is none. */
  void endCopy(String volume);

  /**
   * Creates a task, not yet started. When a task of that name and spec hash exists, that one is
   * returned; one of another spec is a {@link NameTaken}.
   *
   * @throws PortTaken when a host port is in use
   * @throws NameTaken when the object name belongs to something else
   */
  TaskRef create(TaskSpec spec);

  /**
   * Unpacks a tar into a task, started or not. Its names begin at the task's root; what is missing
   * of the way there is made.
   */
  void deliver(TaskRef task, InputStream tar);

  /** Starts a created or ended task; a running one stays as it is. */
  void start(TaskRef task);

  /** Ends a task politely, then finally. */
  void stop(TaskRef task, Duration grace);

  /** Lets a paused task go on; any other stays as it is. */
  void unpause(TaskRef task);

  /** Gives a task these limits, and back the way in which the target itself starts it again. */
  void limit(TaskRef task, TaskSpec.Limits limits);

  /** Gives a task another object name. */
  void rename(TaskRef task, String name);

  /** Removes a task, ended or not; nothing happens when it is gone already. */
  void remove(TaskRef task);

  /** What is to be seen of one task; empty when it is gone. */
  Optional<TaskObservation> observe(TaskRef task);

  /** What is to be seen of all tasks of our installation. */
  List<TaskObservation> observeAll();

  /** Asks a task whether it is well. */
  ProbeResult probe(TaskRef task, Probe probe, Duration timeout);

  /** Runs a command in a task. */
  ExecResult exec(TaskRef task, List<String> command, Duration timeout);

  /**
   * Runs a command in a task, with a stream at either end; one that reads needs a shell in the
   * task. What the result tells is what the command said to its standard error.
   *
   * @throws java.io.UncheckedIOException when the streams given fail; then the command is left
   */
  ExecResult pipe(TaskRef task, List<String> command, Duration timeout, Pipe pipe);

  /** Streams log lines until the end, or until closed; the sink is called on another thread. */
  AutoCloseable logs(TaskRef task, LogQuery query, LogSink sink);

  /**
   * What the target still remembers to have happened to a task since then, oldest first; commands
   * run in it are left out.
   */
  List<TaskEvent> history(TaskRef task, java.time.Instant since);

  /** Processor, memory and network use at this moment. */
  TaskStats stats(TaskRef task);

  /** Takes a task's DNS names away, or gives them back, so that clients avoid an unwell one. */
  void expose(TaskRef task, boolean reachable);

  /** Containers that do not carry our installation's label, and how each is on a network. */
  List<ForeignContainer> foreign(String network);

  /**
   * Puts a container that is not ours on a network of ours, under these names besides its own and
   * no others. It keeps running; connections that it had there break.
   *
   * @throws ForeignMissing when there is no such container
   */
  void attach(String container, String network, List<String> names);

  /** Takes such a container off a network; nothing happens when it is not on it, or gone. */
  void detach(String container, String network);

  /** Which of these host ports are in use on the node, by us or by anybody. */
  List<PortUse> portsInUse(String node);

  /** Tells of changes until closed; the watcher is called on another thread. */
  AutoCloseable watch(Consumer<BackendEvent> watcher);

  /** What is known of a target. */
  record TargetFacts(String version, List<NodeFacts> nodes, List<String> warnings) {}

  /** What is known of a node. */
  record NodeFacts(String name, double cpus, long memoryBytes, Map<String, String> labels) {}

  /**
   * What is known of an image.
   *
   * @param id content id of the local image
   * @param digest repository digest; null for an image that was built here
   */
  record ImageFacts(String id, @Nullable String digest, long sizeBytes) {}

  /** How far a pull is; the total is 0 while unknown. */
  record PullProgress(long doneBytes, long totalBytes, String status) {}

  /** A driver for a volume. */
  record VolumeDriver(String name, Map<String, String> options) {}

  /** What is known of a volume. */
  record VolumeFacts(String name, String node, Map<String, String> labels) {}

  /** What a probe said. */
  record ProbeResult(boolean passed, String reason, Duration took) {}

  /**
   * Both ends of a command.
   *
   * @param in what it reads as its standard input; not closed
   * @param bytes how many it reads of that; 0 for a command that reads nothing
   * @param out takes its standard output, on another thread; not closed
   */
  record Pipe(InputStream in, long bytes, OutputStream out) {

    /** A command that reads nothing. */
    public static Pipe from(OutputStream out) {
      return new Pipe(InputStream.nullInputStream(), 0, out);
    }

    /** A command whose output nobody needs. */
    public static Pipe into(InputStream in, long bytes) {
      return new Pipe(in, bytes, OutputStream.nullOutputStream());
    }
  }

  /** What a command said. */
  record ExecResult(int exitCode, String output) {}

  /** Which log lines are wanted. */
  record LogQuery(boolean follow, int tail, java.time.@Nullable Instant since) {}

  /** Takes log lines. */
  interface LogSink {
    void line(LogLine line);

    /** Called once, at the end; with the reason when it ended early. */
    void end(@Nullable String reason);
  }

  /** One line of a task's output. */
  record LogLine(java.time.Instant at, boolean error, String text) {}

  /** Something that happened to a task, in the words of its target. */
  record TaskEvent(java.time.Instant at, String what) {}

  /** What a task uses. */
  record TaskStats(
      double cpuCores,
      long memoryBytes,
      long memoryLimitBytes,
      long receivedBytes,
      long sentBytes) {}

  /** A host port in use, and by what, as far as that can be known. */
  record PortUse(String address, int port, String owner) {}

  /** Something changed on the target; {@code task} is null where it concerns the target itself. */
  record BackendEvent(Kind kind, @Nullable TaskRef task, java.time.Instant at, String detail) {
    /** What kind of change. */
    public enum Kind {
      STARTED,
      ENDED,
      OUT_OF_MEMORY,
      HEALTH_CHANGED,
      REMOVED,
      /** Paused, renamed, limited, or put on or off a network. */
      CHANGED,
      CONNECTION_LOST,
      CONNECTION_RESTORED
    }
  }
}
