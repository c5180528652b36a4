package universe.server.runtime.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.InternetProtocol;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.RestartPolicy;
import com.github.dockerjava.api.model.Ulimit;
import com.github.dockerjava.api.model.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TaskSpec.PublishedPort;
import universe.spec.workload.Check;
import universe.spec.workload.Port;
import universe.spec.workload.Privileges;
import universe.spec.workload.Probe;

/** Says a {@link TaskSpec} in the engine's words. */
final class ContainerRequest {

  private final TaskSpec spec;
  private final DockerSettings settings;

  ContainerRequest(TaskSpec spec, DockerSettings settings) {
    this.spec = spec;
    this.settings = settings;
  }

  /**
   * The request; the only moment at which secrets of the environment are in the open.
   *
   * @param reveal replaces placeholders by their values
   */
  CreateContainerCmd on(DockerClient client, UUID installation, UnaryOperator<String> reveal) {
    CreateContainerCmd request =
        client
            .createContainerCmd(spec.image())
            .withName(spec.name())
            .withLabels(TaskLabels.of(spec, installation))
            .withEnv(environment(reveal))
            .withTty(spec.terminal())
            .withStopTimeout(Math.toIntExact(Math.max(0, spec.stopGrace().toSeconds())))
            .withHostConfig(host());
    if (!spec.entrypoint().isEmpty()) {
      request.withEntrypoint(spec.entrypoint());
    }
    if (!spec.arguments().isEmpty()) {
      request.withCmd(spec.arguments().stream().map(reveal).toList());
    }
    if (spec.user() != null) {
      request.withUser(spec.user());
    }
    if (spec.workingDirectory() != null) {
      request.withWorkingDir(spec.workingDirectory());
    }
    if (spec.privileges().hostname() != null && !spec.attachment().hostNetwork()) {
      request.withHostName(spec.privileges().hostname());
    }
    if (spec.attachment().network() != null && !spec.attachment().hostNetwork()) {
      request.withAliases(List.copyOf(spec.attachment().aliases()));
    }
    request.withExposedPorts(exposed());
    withHealth(request);
    return request;
  }

  private List<String> environment(UnaryOperator<String> reveal) {
    return spec.environment().entrySet().stream()
        .map(variable -> variable.getKey() + "=" + reveal.apply(variable.getValue()))
        .toList();
  }

  private List<ExposedPort> exposed() {
    return spec.attachment().published().stream().map(ContainerRequest::inside).distinct().toList();
  }

  private static ExposedPort inside(PublishedPort port) {
    var protocol =
        port.protocol() == Port.Protocol.UDP ? InternetProtocol.UDP : InternetProtocol.TCP;
    return new ExposedPort(port.containerPort(), protocol);
  }

  private void withHealth(CreateContainerCmd request) {
    Check check = spec.healthCommand();
    if (check == null || !(check.probe() instanceof Probe.Command command)) {
      return;
    }
    request.withHealthcheck(
        new HealthCheck()
            .withTest(List.of("CMD-SHELL", command.command()))
            .withInterval(atLeastAMillisecond(check.interval()))
            .withTimeout(atLeastAMillisecond(check.timeout()))
            .withRetries(Math.max(1, check.failuresBeforeKill()))
            .withStartPeriod(check.grace().isZero() ? 0L : atLeastAMillisecond(check.grace())));
  }

  /** The engine refuses shorter ones. */
  private static long atLeastAMillisecond(Duration duration) {
    return Math.max(1_000_000L, duration.toNanos());
  }

  private HostConfig host() {
    var host =
        new HostConfig()
            // who restarts what, and why: docs/adr/0003-who-restarts-containers.md
            .withRestartPolicy(RestartPolicy.unlessStoppedRestart())
            .withLogConfig(log());
    limits(host);
    network(host);
    mounts(host);
    privileges(host);
    return host;
  }

  private LogConfig log() {
    return new LogConfig(
        LogConfig.LoggingType.JSON_FILE,
        Map.of(
            "max-size",
            Long.toString(settings.logSize().toBytes()),
            "max-file",
            Integer.toString(settings.logFiles())));
  }

  private void limits(HostConfig host) {
    TaskSpec.Limits limits = spec.limits();
    host.withCpuShares(limits.cpuShares());
    if (limits.nanoCpus() != null) {
      host.withNanoCPUs(limits.nanoCpus());
    }
    if (limits.memoryBytes() != null) {
      host.withMemory(limits.memoryBytes()).withMemorySwap(limits.memoryBytes());
    }
    if (limits.memoryReservationBytes() != null) {
      host.withMemoryReservation(limits.memoryReservationBytes());
    }
    if (limits.pids() != null) {
      host.withPidsLimit(limits.pids());
    }
  }

  private void network(HostConfig host) {
    TaskSpec.Attachment attachment = spec.attachment();
    if (attachment.hostNetwork()) {
      host.withNetworkMode("host");
      return;
    }
    host.withNetworkMode(attachment.network() == null ? "none" : attachment.network());
    var bindings = new Ports();
    for (PublishedPort port : attachment.published()) {
      bindings.bind(inside(port), Ports.Binding.bindIpAndPort(port.hostAddress(), port.hostPort()));
    }
    host.withPortBindings(bindings);
  }

  private void mounts(HostConfig host) {
    var volumes = new ArrayList<Mount>();
    var binds = new ArrayList<Bind>();
    var memory = new TreeMap<String, String>();
    for (MountSpec mount : spec.mounts()) {
      switch (mount) {
        case MountSpec.NamedVolume volume ->
            volumes.add(
                new Mount()
                    .withType(MountType.VOLUME)
                    .withSource(volume.volume())
                    .withTarget(volume.path())
                    .withReadOnly(volume.readOnly()));
        // a bind, not a mount: it makes the directory when it is missing, as packages expect
        case MountSpec.HostPath path ->
            binds.add(
                new Bind(
                    path.hostPath(),
                    new Volume(path.path()),
                    path.readOnly() ? AccessMode.ro : AccessMode.rw));
        case MountSpec.Memory inMemory -> memory.put(inMemory.path(), inMemory.options());
        case MountSpec.SecretFile file -> {
          // written after creation
        }
      }
    }
    host.withMounts(volumes).withBinds(binds).withTmpFs(memory);
  }

  private void privileges(HostConfig host) {
    Privileges asked = spec.privileges();
    var security = new ArrayList<>(asked.securityOptions());
    if (asked.privileged()) {
      host.withPrivileged(true);
    } else {
      security.add("no-new-privileges");
    }
    host.withSecurityOpts(security)
        .withCapAdd(capabilities(asked.addedCapabilities()))
        .withCapDrop(capabilities(asked.droppedCapabilities()))
        .withUlimits(ulimits(asked.limits()))
        .withSysctls(asked.sysctls())
        .withInit(asked.init());
    if (asked.hostProcesses()) {
      host.withPidMode("host");
    }
    if (asked.hostIpc()) {
      host.withIpcMode("host");
    }
    if (asked.sharedMemoryBytes() != null) {
      host.withShmSize(asked.sharedMemoryBytes());
    }
    if (!asked.extraHosts().isEmpty()) {
      host.withExtraHosts(asked.extraHosts().toArray(String[]::new));
    }
    if (!asked.nameServers().isEmpty()) {
      host.withDns(asked.nameServers());
    }
  }

  private static Capability[] capabilities(List<String> names) {
    return names.stream()
        .map(name -> name.toUpperCase(Locale.ROOT).replaceFirst("^CAP_", ""))
        .map(Capability::valueOf)
        .toArray(Capability[]::new);
  }

  private static List<Ulimit> ulimits(Map<String, String> limits) {
    return limits.entrySet().stream()
        .map(limit -> {
          String[] bounds = limit.getValue().split(":", 2);
          long soft = Long.parseLong(bounds[0]);
          long hard = bounds.length > 1 ? Long.parseLong(bounds[1]) : soft;
          return new Ulimit(limit.getKey(), soft, hard);
        })
        .toList();
  }
}
