package universe.server.operation.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server carries out operations.
 *
 * @param lease time after which an operation of a server that fell silent is taken over
 * @param heartbeat time between two renewals of a lease; well below the lease
 * @param poll time between two looks for operations that other servers took in or lost
 * @param parallel most operations that this server carries out at the same time
 * @param undoAttempts how often undoing a step is tried before it is given up
 * @param retention how long ended operations are kept
 * @param evidenceRetention how long the evidence of their failures is kept
 */
@ConfigurationProperties("universe.operation")
record OperationSettings(
    @DefaultValue("15s") Duration lease,
    @DefaultValue("3s") Duration heartbeat,
    @DefaultValue("1s") Duration poll,
    @DefaultValue("16") int parallel,
    @DefaultValue("8") int undoAttempts,
    @DefaultValue("90d") Duration retention,
    @DefaultValue("30d") Duration evidenceRetention) {

  OperationSettings {
    if (heartbeat.multipliedBy(2).compareTo(lease) > 0) {
      throw new IllegalArgumentException(
          "universe.operation.heartbeat must be at most half of the lease %s, was %s"
              .formatted(lease, heartbeat));
    }
    if (parallel < 1) {
      throw new IllegalArgumentException(
          "universe.operation.parallel must be at least 1, was " + parallel);
    }
  }
}
