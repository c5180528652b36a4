package universe.server.runtime.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.model.RestartPolicy;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.NameTaken;
import universe.server.runtime.TaskSpec;

/** Puts right what somebody changed of a container by hand, without ending it. */
final class DockerCorrections {

  private final Engine engine;

  DockerCorrections(Engine engine) {
    this.engine = engine;
  }

  void unpause(InspectContainerResponse container) {
    if (Boolean.TRUE.equals(container.getState().getPaused())) {
      engine.ask(client -> client.unpauseContainerCmd(container.getId()).exec());
    }
  }

  /** Memory with swap, as at the creation: the engine refuses a limit above that of both. */
  void limit(InspectContainerResponse container, TaskSpec.Limits limits) {
    engine.ask(client -> {
      var update =
          client
              .updateContainerCmd(container.getId())
              .withCpuShares(limits.cpuShares())
              .withRestartPolicy(RestartPolicy.unlessStoppedRestart());
      if (isCap(limits.nanoCpus())) {
        update.withNanoCPUs(limits.nanoCpus());
      }
      if (isCap(limits.memoryBytes())) {
        update.withMemory(limits.memoryBytes()).withMemorySwap(limits.memoryBytes());
      }
      if (isCap(limits.memoryReservationBytes())) {
        update.withMemoryReservation(limits.memoryReservationBytes());
      }
      if (limits.pids() != null) {
        update.withPidsLimit(limits.pids());
      }
      return update.exec();
    });
  }

  /** A cap that somebody took off, and that shall stay off, is not told: 0 leaves it as it is. */
  private static boolean isCap(@Nullable Long limit) {
    return limit != null && limit > 0;
  }

  void rename(InspectContainerResponse container, String name) {
    try {
      engine.ask(client -> client.renameContainerCmd(container.getId()).withName(name).exec());
    } catch (ConflictException e) {
      throw new NameTaken(name, "another container");
    }
  }
}
