package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.operation.OperationKind;

/**
 * What applying a change would do. It is refused when what it looked at has changed since.
 *
 * @param instanceId the instance it changes, or will make
 * @param request what was asked for, secrets as placeholders
 * @param content what it would do
 * @param seen hash of everything that was looked at
 * @param stale whether it can no longer be applied
 * @param operation what carries it out; null until it was applied
 */
public record Plan(
    UUID id,
    OperationKind kind,
    @JsonProperty("package") String packageName,
    String version,
    String instanceName,
    UUID instanceId,
    Instant createdAt,
    @JsonIgnore String createdBy,
    Instant expiresAt,
    boolean stale,
    @Nullable UUID operation,
    @JsonIgnore PlanRequest request,
    @JsonUnwrapped PlanContent content,
    @JsonIgnore String seen) {}
