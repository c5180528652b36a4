package universe.server.runtime.docker;

import com.github.dockerjava.api.command.HealthState;
import com.github.dockerjava.api.command.HealthStateLog;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.RestartPolicy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskObservation.Actual;
import universe.server.runtime.TaskObservation.EngineHealth;
import universe.server.runtime.TaskObservation.State;
import universe.server.runtime.TaskSpec.Limits;

/** Says what the engine tells of a container in our words. */
final class Observations {

  private static final int OUTPUT_LIMIT = 2_000;
  private static final int REMEMBERED_IMAGES = 1_000;

  private final Engine engine;
  private final DockerImages images;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  Observations(Engine engine, DockerImages images) {
    this.engine = engine;
    this.images = images;
  }

  Optional<TaskObservation> of(InspectContainerResponse container) {
    Map<String, String> labels = DockerContainers.labels(container);
    return TaskLabels.identity(labels)
        .map(identity -> {
          ContainerState state = container.getState();
          State doing = stateOf(state);
          boolean ended = doing == State.EXITED || doing == State.RESTARTING;
          Long exit = state.getExitCodeLong();
          return new TaskObservation(
              engine.ref(container.getId()),
              container.getName().substring(1),
              doing,
              identity,
              labels.getOrDefault(TaskLabels.SPEC, ""),
              digest(container.getImageId()),
              address(container),
              ended && exit != null ? Integer.valueOf(exit.intValue()) : null,
              Boolean.TRUE.equals(state.getOOMKilled()),
              time(state.getStartedAt()),
              ended ? time(state.getFinishedAt()) : null,
              health(state.getHealth()),
              container.getRestartCount() == null ? 0 : container.getRestartCount(),
              actual(container, doing),
              labels);
        });
  }

  private Actual actual(InspectContainerResponse container, State doing) {
    HostConfig host = container.getHostConfig();
    boolean restarts = restartsByItself(host.getRestartPolicy());
    String error = container.getState().getError();
    // one that ended by itself would be starting again, unless the engine failed at that
    boolean stopped = doing == State.EXITED && restarts && (error == null || error.isEmpty());
    Engine.Facts enforced = engine.facts();
    var limits =
        new Limits(
            host.getCpuShares() == null ? 0 : host.getCpuShares(),
            cap(host.getNanoCPUs(), enforced.cpus()),
            cap(host.getMemory(), enforced.memory()),
            set(host.getMemoryReservation()),
            cap(host.getPidsLimit(), enforced.pids()));
    return new Actual(limits, names(container), restarts, stopped);
  }

  private static boolean restartsByItself(@Nullable RestartPolicy policy) {
    String name = policy == null ? null : policy.getName();
    return "unless-stopped".equals(name) || "always".equals(name);
  }

  /** Of a cap that it cannot enforce the engine forgets that it was wanted, and says 0 too. */
  private static @Nullable Long cap(@Nullable Long value, boolean enforced) {
    Long set = set(value);
    return set == null && enforced ? Long.valueOf(Limits.UNCAPPED) : set;
  }

  /** The engine says 0 where there is no limit. */
  private static @Nullable Long set(@Nullable Long value) {
    return value == null || value == 0 ? null : value;
  }

  private static Map<String, Set<String>> names(InspectContainerResponse container) {
    Map<String, ContainerNetwork> networks = container.getNetworkSettings().getNetworks();
    var names = new HashMap<String, Set<String>>();
    if (networks != null) {
      networks.forEach((network, connection) -> {
        List<String> aliases = connection.getAliases();
        names.put(network, aliases == null ? Set.of() : Set.copyOf(aliases));
      });
    }
    return names;
  }

  private static State stateOf(ContainerState state) {
    return switch (String.valueOf(state.getStatus())) {
      case "created" -> State.CREATED;
      case "running" -> State.RUNNING;
      case "paused" -> State.PAUSED;
      case "restarting" -> State.RESTARTING;
      default -> State.EXITED;
    };
  }

  private @Nullable String digest(@Nullable String image) {
    if (image == null) {
      return null;
    }
    String known = digests.get(image);
    if (known != null) {
      return known;
    }
    String found =
        images
            .find(image)
            .map(facts -> facts.digest() == null ? facts.id() : facts.digest())
            .orElse(image);
    if (digests.size() >= REMEMBERED_IMAGES) {
      digests.clear();
    }
    digests.put(image, found);
    return found;
  }

  private static @Nullable String address(InspectContainerResponse container) {
    if ("host".equals(container.getHostConfig().getNetworkMode())) {
      return "127.0.0.1";
    }
    Map<String, ContainerNetwork> networks = container.getNetworkSettings().getNetworks();
    if (networks == null) {
      return null;
    }
    return networks.values().stream()
        .map(ContainerNetwork::getIpAddress)
        .filter(address -> address != null && !address.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The engine says year 1 where there was nothing yet. */
  private static @Nullable Instant time(@Nullable String text) {
    if (text == null || text.isEmpty() || text.startsWith("0001-")) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable EngineHealth health(@Nullable HealthState health) {
    if (health == null || "none".equals(health.getStatus())) {
      return null;
    }
    List<HealthStateLog> log = health.getLog();
    String output = log == null || log.isEmpty() ? "" : output(log.getLast());
    boolean known = !"starting".equals(health.getStatus());
    return new EngineHealth(known, "healthy".equals(health.getStatus()), output);
  }

  private static String output(HealthStateLog last) {
    String output = last.getOutput() == null ? "" : last.getOutput().strip();
    String bounded =
        output.length() > OUTPUT_LIMIT ? output.substring(0, OUTPUT_LIMIT) + "…" : output;
    return bounded.isEmpty() ? "exit code " + last.getExitCodeLong() : bounded;
  }
}
