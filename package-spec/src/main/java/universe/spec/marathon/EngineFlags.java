package universe.spec.marathon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Mount;
import universe.spec.workload.Privileges;

/**
 * The raw command-line flags that an app hands to the engine, as far as they are understood. What
 * goes beyond an ordinary container is only noted here; policy decides.
 */
final class EngineFlags {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([bkmgBKMG]?)[bB]?");
  private static final String KNOWN =
      "add-host, cap-add, cap-drop, dns, entrypoint, env, hostname, init, ipc, label, log-driver,"
          + " log-opt, memory-swap, name, net, pid, privileged, restart, security-opt, shm-size,"
          + " sysctl, tmpfs, ulimit, user, volume";

  private final Notices notices;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, EnvironmentValue> environment = new LinkedHashMap<>();
  private final List<Mount> mounts = new ArrayList<>();
  private final List<String> addedCapabilities = new ArrayList<>();
  private final List<String> droppedCapabilities = new ArrayList<>();
  private final List<String> securityOptions = new ArrayList<>();
  private final List<String> extraHosts = new ArrayList<>();
  private final List<String> nameServers = new ArrayList<>();
  private final Map<String, String> sysctls = new LinkedHashMap<>();
  private final Map<String, String> limits = new LinkedHashMap<>();
  private final Map<String, String> logOptions = new LinkedHashMap<>();
  private @Nullable String user;
  private @Nullable String entrypoint;
  private @Nullable String hostname;
  private @Nullable String logDriver;
  private @Nullable Long sharedMemoryBytes;
  private boolean privileged;
  private boolean hostNetwork;
  private boolean hostProcesses;
  private boolean hostIpc;
  private boolean init;

  private EngineFlags(Notices notices) {
    this.notices = notices;
  }

  static EngineFlags read(Container container) {
    var details = container.details();
    var flags = new EngineFlags(details.notices());
    boolean privileged = details.flag("privileged");
    var parameters = details.objects("parameters");
    if (container.docker()) {
      flags.privileged = privileged;
      parameters.forEach(flags::parameter);
    } else if (privileged || !parameters.isEmpty()) {
      details.warn("", "'privileged' and 'parameters' have no effect with type MESOS");
      parameters.forEach(parameter -> parameter.ignore("key", "value"));
    }
    flags.linuxInfo(container.fields());
    return flags;
  }

  Map<String, String> labels() {
    return labels;
  }

  Map<String, EnvironmentValue> environment() {
    return environment;
  }

  List<Mount> mounts() {
    return mounts;
  }

  Optional<String> user() {
    return Optional.ofNullable(user);
  }

  Optional<String> entrypoint() {
    return Optional.ofNullable(entrypoint);
  }

  boolean privileged() {
    return privileged;
  }

  boolean hostNetwork() {
    return hostNetwork;
  }

  /** Everything beyond an ordinary container. */
  Privileges privileges(boolean realHostNetwork) {
    return new Privileges(
        privileged,
        realHostNetwork,
        hostProcesses,
        hostIpc,
        addedCapabilities,
        droppedCapabilities,
        securityOptions,
        sysctls,
        limits,
        sharedMemoryBytes,
        hostname,
        extraHosts,
        nameServers,
        init,
        logDriver,
        logOptions);
  }

  private void linuxInfo(Fields container) {
    var info = container.object("linuxInfo");
    var seccomp = info.object("seccomp");
    if (seccomp.flag("unconfined")) {
      securityOptions.add("seccomp=unconfined");
    }
    if (seccomp.text("profileName").isPresent()) {
      seccomp.warn("profileName", "profiles of nodes are not available; the engine's applies");
    }
    var ipc = info.object("ipcInfo");
    hostIpc |= ipc.oneOf("mode", Map.of("PRIVATE", false, "SHARE_PARENT", true), false);
    ipc.integer("shmSize", 1, Integer.MAX_VALUE)
        .ifPresent(size -> sharedMemoryBytes = size * 1024L * 1024L);
  }

  private void parameter(Fields parameter) {
    var key = parameter.words("key").orElse("");
    var value = parameter.text("value", "");
    var path = parameter.path("value");
    if (key.isEmpty()) {
      parameter.reject("key", "is required");
      return;
    }
    switch (key) {
      case "user" -> user = value;
      case "entrypoint" -> entrypoint = value;
      case "hostname" -> hostname = value;
      case "label" -> pair(value, labels);
      case "env" -> variable(path, value);
      case "sysctl" -> required(path, value, sysctls);
      case "ulimit" -> required(path, value, limits);
      case "log-opt" -> required(path, value, logOptions);
      case "log-driver" -> logDriver = value;
      case "cap-add" -> addedCapabilities.add(value);
      case "cap-drop" -> droppedCapabilities.add(value);
      case "security-opt" -> securityOptions.add(value);
      case "add-host" -> extraHosts.add(value);
      case "dns" -> nameServers.add(value);
      case "init" -> init = isOn(value);
      case "privileged" -> privileged |= isOn(value);
      case "net", "network" -> hostNetwork |= isHost(path, value);
      case "pid" -> hostProcesses |= isHost(path, value);
      case "ipc" -> hostIpc |= isHost(path, value);
      case "shm-size" -> sharedMemory(path, value);
      case "tmpfs" -> memory(path, value);
      case "volume" -> volume(path, value);
      case "name" ->
          notices.warn(path, "tasks are named by us; other apps find them by their DNS names");
      case "memory-swap" -> notices.warn(path, "swap is not available; ignored");
      case "restart" -> {}
      default ->
          notices.reject(
              parameter.path("key"), "'%s' is not supported; these are: %s".formatted(key, KNOWN));
    }
  }

  private static boolean isOn(String value) {
    return value.isEmpty() || value.equalsIgnoreCase("true");
  }

  private boolean isHost(String path, String value) {
    if (!value.equals("host")) {
      notices.reject(path, "must be 'host', was '%s'".formatted(value));
    }
    return value.equals("host");
  }

  private static void pair(String value, Map<String, String> into) {
    int equals = value.indexOf('=');
    into.put(
        equals < 0 ? value : value.substring(0, equals),
        equals < 0 ? "" : value.substring(equals + 1));
  }

  private void required(String path, String value, Map<String, String> into) {
    if (value.indexOf('=') < 1) {
      notices.reject(path, "must be name=value, was '%s'".formatted(value));
    } else {
      pair(value, into);
    }
  }

  private void variable(String path, String value) {
    int equals = value.indexOf('=');
    if (equals < 1) {
      notices.warn(path, "variables of the node are not available; write name=value");
    } else {
      environment.put(
          value.substring(0, equals), new EnvironmentValue.Text(value.substring(equals + 1)));
    }
  }

  private void sharedMemory(String path, String value) {
    var size = SIZE.matcher(value);
    if (!size.matches()) {
      notices.reject(path, "must be a size such as '64m', was '%s'".formatted(value));
      return;
    }
    long unit =
        switch (size.group(2)) {
          case "k", "K" -> 1L << 10;
          case "m", "M" -> 1L << 20;
          case "g", "G" -> 1L << 30;
          default -> 1L;
        };
    sharedMemoryBytes = Long.parseLong(size.group(1)) * unit;
  }

  private void memory(String path, String value) {
    int colon = value.indexOf(':');
    var target = colon < 0 ? value : value.substring(0, colon);
    if (!Paths.isAbsolute(target) || !Paths.isClean(target)) {
      notices.reject(path, "must be an absolute path of the task, was '%s'".formatted(target));
    } else {
      mounts.add(
          new Mount.OfMemory(Paths.tidy(target), colon < 0 ? "" : value.substring(colon + 1)));
    }
  }

  private void volume(String path, String value) {
    var parts = value.split(":", -1);
    boolean usable =
        (parts.length == 2 || parts.length == 3)
            && Paths.isAbsolute(parts[0])
            && Paths.isAbsolute(parts[1])
            && Paths.isClean(value);
    if (!usable) {
      notices.reject(
          path,
          "must be /path/of/node:/path/of/task, perhaps with :ro; for data use a persistent volume");
      return;
    }
    boolean readOnly = parts.length == 3 && List.of(parts[2].split(",")).contains("ro");
    VolumeReader.nodePath(path, parts[0], Paths.tidy(parts[1]), readOnly, notices)
        .ifPresent(mounts::add);
  }
}
