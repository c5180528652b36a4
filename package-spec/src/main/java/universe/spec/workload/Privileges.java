package universe.spec.workload;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service asks for beyond an ordinary container; policy decides.
 *
 * @param privileged full access to the node
 * @param hostNetwork the node's own network, not the emulated one
 * @param hostProcesses the node's process table
 * @param hostIpc the node's inter-process communication
 * @param addedCapabilities Linux capabilities beyond the default
 * @param droppedCapabilities Linux capabilities to take away
 * @param securityOptions raw security options
 * @param sysctls kernel parameters of the namespace
 * @param limits process limits, such as {@code nofile} to {@code 1024:2048}
 * @param sharedMemoryBytes size of /dev/shm; null leaves the engine's default
 * @param hostname host name inside the task; null leaves the default
 * @param extraHosts further lines of the hosts file, {@code name:address}
 * @param nameServers DNS servers to ask instead of the cluster's
 * @param init whether a small init process reaps zombies
 * @param logDriver log driver that was asked for; null leaves ours
 * @param logOptions options of the log driver
 */
public record Privileges(
    boolean privileged,
    boolean hostNetwork,
    boolean hostProcesses,
    boolean hostIpc,
    List<String> addedCapabilities,
    List<String> droppedCapabilities,
    List<String> securityOptions,
    Map<String, String> sysctls,
    Map<String, String> limits,
    @Nullable Long sharedMemoryBytes,
    @Nullable String hostname,
    List<String> extraHosts,
    List<String> nameServers,
    boolean init,
    @Nullable String logDriver,
    Map<String, String> logOptions) {

  /** Nothing beyond an ordinary container. */
  public static final Privileges NONE =
      new Privileges(
          false, false, false, false, List.of(), List.of(), List.of(), Map.of(), Map.of(), null,
          null, List.of(), List.of(), false, null, Map.of());

  public Privileges {
    addedCapabilities = List.copyOf(addedCapabilities);
    droppedCapabilities = List.copyOf(droppedCapabilities);
    securityOptions = List.copyOf(securityOptions);
    sysctls = Ordered.copy(sysctls);
    limits = Ordered.copy(limits);
    extraHosts = List.copyOf(extraHosts);
    nameServers = List.copyOf(nameServers);
    logOptions = Ordered.copy(logOptions);
  }
}
