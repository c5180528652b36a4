package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Check;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Privileges;

/**
 * One task, fully decided: nothing is left for the backend to choose. May hold placeholders of
 * secrets; the backend reveals them at the last moment and shows them to nobody.
 *
 * @param identity whose task it is
 * @param name object name on the engine, unique on the target (decision 5)
 * @param image image reference, pinned to a digest where it is known
 * @param entrypoint replaces the image's entry point unless empty
 * @param arguments replaces the image's command unless empty
 * @param user user to run as; null leaves the image's
 * @param workingDirectory directory to start in; null leaves the image's
 * @param terminal whether the process gets a terminal
 * @param stopGrace time between the polite and the final signal
 * @param environment all variables, injected ones included
 * @param labels labels from the definition; the backend adds those of {@link Identity}
 * @param limits processor and memory
 * @param attachment networks, aliases, published ports
 * @param mounts what appears in its file system
 * @param healthCommand a command check that the engine itself runs; null where there is none
 * @param privileges what policy has granted beyond an ordinary container
 */
public record TaskSpec(
    Identity identity,
    String name,
    String image,
    List<String> entrypoint,
    List<String> arguments,
    @Nullable String user,
    @Nullable String workingDirectory,
    boolean terminal,
    Duration stopGrace,
    Map<String, String> environment,
    Map<String, String> labels,
    Limits limits,
    Attachment attachment,
    List<MountSpec> mounts,
    @Nullable Check healthCommand,
    Privileges privileges) {

  public TaskSpec {
    entrypoint = List.copyOf(entrypoint);
    arguments = List.copyOf(arguments);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    mounts = List.copyOf(mounts);
  }

  /** Tells two specs apart; made from placeholders, so it says nothing about secrets. */
  public String hash() {
    return SpecHash.of(this);
  }

  /**
   * Whose task it is; every object on an engine carries this in its labels.
   *
   * @param instance the instance it belongs to
   * @param revision number of the revision
   * @param service name of the service
   * @param index stable position, from 0
   */
  public record Identity(UUID instance, int revision, String service, int index) {}

  /**
   * How much of the node it may use. What is seen of a task may also say {@link #UNCAPPED}; null
   * then means that nobody can tell.
   *
   * @param cpuShares relative weight; always set
   * @param nanoCpus cap in billionths of a core; null does not cap
   * @param memoryBytes cap; null does not cap
   * @param memoryReservationBytes soft limit; null for none
   * @param pids cap on processes; null does not cap
   */
  public record Limits(
      int cpuShares,
      @Nullable Long nanoCpus,
      @Nullable Long memoryBytes,
      @Nullable Long memoryReservationBytes,
      @Nullable Long pids) {

    /** There is no cap although there could be one. */
    public static final long UNCAPPED = -1;
  }

  /**
   * How it is reached.
   *
   * @param network network it joins; null for none
   * @param hostNetwork the node's own network instead; then there are neither aliases nor ports
   * @param aliases DNS names on the network
   * @param published ports published on the node
   */
  public record Attachment(
      @Nullable String network,
      boolean hostNetwork,
      Set<String> aliases,
      List<PublishedPort> published) {
    public Attachment {
      aliases = Collections.unmodifiableSet(new TreeSet<>(aliases));
      published = List.copyOf(published);
    }
  }

  /** A port of the task on an address of the node. */
  public record PublishedPort(
      String hostAddress, int hostPort, int containerPort, Protocol protocol) {}

  /** Something that appears in the task's file system. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = MountSpec.NamedVolume.class, name = "volume"),
    @JsonSubTypes.Type(value = MountSpec.HostPath.class, name = "host-path"),
    @JsonSubTypes.Type(value = MountSpec.Memory.class, name = "memory"),
    @JsonSubTypes.Type(value = MountSpec.SecretFile.class, name = "secret-file")
  })
  public sealed interface MountSpec {
    String path();

    /** A named volume of the target. */
    record NamedVolume(String path, String volume, boolean readOnly) implements MountSpec {}

    /** A path of the node, granted by policy. */
    record HostPath(String path, String hostPath, boolean readOnly) implements MountSpec {}

    /** A file system in memory. */
    record Memory(String path, String options) implements MountSpec {}

    /** A file whose text is a placeholder; it is revealed when the file is written. */
    record SecretFile(String path, String placeholder) implements MountSpec {}
  }
}
