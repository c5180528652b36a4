package universe.server.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import universe.spec.marathon.Notice;
import universe.spec.workload.Mount;
import universe.spec.workload.Privileges;
import universe.spec.workload.Service;

/** Compares what a service asks for with what is allowed. */
final class PolicyJudge {

  private static final Set<String> SOCKETS =
      Set.of("/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock");

  /** Whole trees that are as good as root; a prefix above them does not allow them. */
  private static final List<String> DANGEROUS =
      List.of("/proc", "/sys", "/dev", "/etc", "/var/lib/docker", "/var/run", "/run");

  private final PolicyRules rules;

  PolicyJudge(PolicyRules rules) {
    this.rules = rules;
  }

  List<Notice> judge(Service service) {
    return judge(service.privileges(), service.mounts());
  }

  List<Notice> judge(Privileges asked, List<Mount> mounts) {
    var notices = new ArrayList<Notice>();
    refuse(
        notices,
        asked.privileged() && !rules.allowPrivileged(),
        "container.docker.privileged",
        "allowPrivileged");
    refuse(
        notices,
        asked.hostNetwork() && !rules.allowHostNetwork(),
        "container.docker.parameters[net]",
        "allowHostNetwork");
    refuse(
        notices,
        asked.hostProcesses() && !rules.allowHostProcesses(),
        "container.docker.parameters[pid]",
        "allowHostProcesses");
    refuse(
        notices,
        asked.hostIpc() && !rules.allowHostIpc(),
        "container.docker.parameters[ipc]",
        "allowHostIpc");
    capabilities(notices, asked);
    security(notices, asked);
    for (Mount mount : mounts) {
      if (mount instanceof Mount.OfHostPath path) {
        hostPath(notices, path);
      }
    }
    return notices;
  }

  private static void refuse(List<Notice> notices, boolean refused, String path, String allowing) {
    if (refused) {
      notices.add(
          new Notice(path, true, "not allowed by policy; an administrator may set " + allowing));
    }
  }

  private void capabilities(List<Notice> notices, Privileges asked) {
    for (String capability : asked.addedCapabilities()) {
      String name = capability.toUpperCase(Locale.ROOT).replaceFirst("^CAP_", "");
      boolean allowed =
          rules.capabilities().stream()
              .map(other -> other.toUpperCase(Locale.ROOT).replaceFirst("^CAP_", ""))
              .anyMatch(name::equals);
      if (!allowed) {
        notices.add(
            new Notice(
                "container.docker.parameters[cap-add]",
                true,
                "%s is not allowed by policy; an administrator may add it to capabilities"
                    .formatted(name)));
      }
    }
  }

  private void security(List<Notice> notices, Privileges asked) {
    boolean loosened =
        asked.securityOptions().stream()
            .anyMatch(option -> option.contains("unconfined") || option.contains("disable"));
    refuse(
        notices,
        loosened && !rules.allowPrivileged(),
        "container.docker.parameters[security-opt]",
        "allowPrivileged");
    if (asked.logDriver() != null) {
      notices.add(
          new Notice(
              "container.docker.parameters[log-driver]",
              false,
              "%s is not used: logs stay where they can be shown".formatted(asked.logDriver())));
    }
  }

  private void hostPath(List<Notice> notices, Mount.OfHostPath mount) {
    String path = Path.of(mount.hostPath()).normalize().toString();
    if (SOCKETS.contains(path)) {
      refuse(
          notices,
          !rules.allowDockerSocket(),
          "container.volumes[" + path + "]",
          "allowDockerSocket");
      return;
    }
    if (!allowed(path)) {
      notices.add(
          new Notice(
              "container.volumes[" + path + "]",
              true,
              "host paths are not allowed by policy; use a persistent volume, or an administrator"
                  + " may add this path to hostPaths"));
    }
  }

  private boolean allowed(String path) {
    return rules.hostPaths().stream()
        .map(prefix -> Path.of(prefix).normalize())
        .anyMatch(prefix -> Path.of(path).startsWith(prefix) && !reachesInto(path, prefix));
  }

  /** Whether a prefix that lies above a dangerous tree would let the path into it. */
  private static boolean reachesInto(String path, Path prefix) {
    return DANGEROUS.stream()
        .anyMatch(tree -> Path.of(path).startsWith(tree) && !prefix.startsWith(tree));
  }
}
