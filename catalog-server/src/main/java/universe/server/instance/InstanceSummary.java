package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.operation.OperationKind;
import universe.server.operation.OperationState;
import universe.server.runtime.DriftPolicy;

/**
 * An instance as it is right now.
 *
 * @param upgradeAvailable the newest version that it may be changed to, by way of others where
 *     there is no direct one; null where it has the newest
 * @param healthReason why it is as it is; empty where there is nothing to say
 * @param revision number of the revision that runs; 0 until its install has succeeded
 * @param installedAt when its install succeeded; null before that
 * @param operation what is being done to it; null for nothing
 * @param drift how many things somebody changed by hand, but for the ignored ones
 * @param driftPolicy what is done about these
 */
public record InstanceSummary(
    UUID id,
    String name,
    @JsonProperty("package") String packageName,
    String version,
    @Nullable String upgradeAvailable,
    @Nullable String iconUrl,
    Place target,
    InstanceStatus.State state,
    InstanceStatus.Health health,
    String healthReason,
    int revision,
    @Nullable Instant installedAt,
    String installedBy,
    @Nullable Doing operation,
    InstanceStatus.Count tasks,
    int drift,
    DriftPolicy driftPolicy,
    List<Endpoint> endpoints) {

  public InstanceSummary {
    endpoints = List.copyOf(endpoints);
  }

  /** Where it runs. */
  @Schema(name = "TargetName")
  public record Place(UUID id, String name) {}

  /** What is being done to it. */
  @Schema(name = "RunningOperation")
  public record Doing(UUID id, OperationKind kind, OperationState state) {}
}
