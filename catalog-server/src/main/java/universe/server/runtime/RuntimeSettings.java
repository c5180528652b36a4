package universe.server.runtime;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import universe.spec.workload.Service;

/**
 * Where and how workloads run.
 *
 * @param backend kind of the standard target: {@code docker} or {@code memory}
 * @param network name of the cluster network, before any prefix
 * @param publishAddress address of the node on which ports are published
 * @param firstPort first host port that is handed out
 * @param lastPort last host port that is handed out
 * @param sandboxImage image for services that have none of their own
 * @param forwarderImage image that forwards connections to services; its arguments are a port for
 *     health checks and {@code <port>=<name>:<port>} for each port
 * @param pullDeadline how long the pull of an image may take
 * @param cpuOvercommit how many times over the processors of a node may be reserved
 * @param memoryOvercommit how many times over the memory of a node may be reserved
 * @param capsOff reserve, but do not cap: tasks get weights and soft limits only
 * @param pidsLimit most processes of a task
 * @param look time between two looks at all tasks; events of the target come in between
 * @param lease how long a server that says nothing keeps a target
 * @param converge whether this server keeps tasks running at all
 */
@Validated
@ConfigurationProperties("universe.runtime")
record RuntimeSettings(
    @DefaultValue("docker") @NotEmpty String backend,
    @DefaultValue("dcos") @NotEmpty String network,
    @DefaultValue("127.0.0.1") @NotEmpty String publishAddress,
    @DefaultValue("21000") @Min(1) int firstPort,
    @DefaultValue("29999") @Max(65535) int lastPort,
    @DefaultValue("debian:bookworm-slim") @NotEmpty String sandboxImage,
    @DefaultValue("universe/forwarder:1") @NotEmpty String forwarderImage,
    @DefaultValue("15m") Duration pullDeadline,
    @DefaultValue("4") @DecimalMin("0.1") double cpuOvercommit,
    @DefaultValue("1.5") @DecimalMin("0.1") double memoryOvercommit,
    @DefaultValue("false") boolean capsOff,
    @DefaultValue("4096") @Min(1) long pidsLimit,
    @DefaultValue("5s") Duration look,
    @DefaultValue("15s") Duration lease,
    @DefaultValue("true") boolean converge) {

  RuntimeSettings {
    if (firstPort > lastPort) {
      throw new IllegalArgumentException(
          "universe.runtime.first-port must not be above last-port, was %d and %d"
              .formatted(firstPort, lastPort));
    }
  }

  /** The image that a service runs in. */
  String image(Service service) {
    var own = service.launch().image();
    if (own != null) {
      return own;
    }
    return service.forwardsTo() == null ? sandboxImage : forwarderImage;
  }

  /** What to do where an image cannot be had that the installation chose, not a package. */
  Optional<String> advice(String image) {
    if (image.equals(forwarderImage)) {
      return Optional.of(
          "it forwards load-balanced ports: './universe up' builds it, or"
              + " universe.runtime.forwarder-image names another one");
    }
    return image.equals(sandboxImage)
        ? Optional.of(
            "services without an image run in it: load it into the engine, or"
                + " universe.runtime.sandbox-image names another one")
        : Optional.empty();
  }
}
