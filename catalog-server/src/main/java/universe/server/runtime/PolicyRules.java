package universe.server.runtime;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What an operator allows packages beyond an ordinary container; nothing at first.
 *
 * @param allowPrivileged full access to the node
 * @param allowHostNetwork the node's own network
 * @param allowHostProcesses the node's process table
 * @param allowHostIpc the node's inter-process communication
 * @param allowDockerSocket the engine's socket, which is as good as root
 * @param hostPaths prefixes of node paths that may be mounted
 * @param capabilities Linux capabilities that may be added
 */
@Schema(name = "Policy")
public record PolicyRules(
    boolean allowPrivileged,
    boolean allowHostNetwork,
    boolean allowHostProcesses,
    boolean allowHostIpc,
    boolean allowDockerSocket,
    List<String> hostPaths,
    List<String> capabilities) {

  /** Nothing beyond an ordinary container. */
  public static final PolicyRules STRICT =
      new PolicyRules(false, false, false, false, false, List.of(), List.of());

  public PolicyRules {
    hostPaths = List.copyOf(hostPaths);
    capabilities = List.copyOf(capabilities);
    for (String path : hostPaths) {
      if (!path.startsWith("/") || path.contains("/../") || path.endsWith("/..")) {
        throw new IllegalArgumentException(
            "hostPaths: '%s' must be an absolute path without '..'".formatted(path));
      }
    }
  }
}
