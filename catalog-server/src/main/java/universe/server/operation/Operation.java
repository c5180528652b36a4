package universe.server.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change that is or was carried out, as the journal tells it.
 *
 * @param id its id
 * @param kind what it is for
 * @param title what a user reads
 * @param state how far it is
 * @param instance the instance it changes
 * @param plan the plan it carries out; null where there is none
 * @param requestedBy name of the user who asked for it
 * @param createdAt when it was taken in
 * @param startedAt when a server first took it; null before that
 * @param endedAt when it came to its end; null before that
 * @param message why it failed or was cancelled; null where there is nothing to say
 * @param waitingFor what it waits for; null unless it waits
 * @param progress how far it is as a whole
 * @param steps what it does, in order
 * @param evidence what is kept of its failure, secrets redacted; null unless it failed
 */
public record Operation(
    UUID id,
    OperationKind kind,
    String title,
    OperationState state,
    Subject instance,
    @Nullable UUID plan,
    String requestedBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String message,
    @Nullable String waitingFor,
    Progress progress,
    List<Step> steps,
    @Nullable @Schema(implementation = ObjectNode.class) JsonNode evidence) {

  public Operation {
    steps = List.copyOf(steps);
  }

  /** The instance that an operation changes, by the name it had then. */
  @Schema(name = "InstanceName")
  public record Subject(UUID id, String name) {}

  /** How far something is: in percent, null where nobody can know, and what happens right now. */
  public record Progress(@Nullable Integer percent, String what) {}

  /**
   * A step of an operation.
   *
   * @param number position, from 1
   * @param title what a user reads
   * @param target what it acts upon
   * @param status how far it is
   * @param attempt how often it was begun
   * @param progress how far it is; null while there is nothing to say
   * @param startedAt when it was first begun; null before that
   * @param endedAt when it was done, undone or given up; null before that
   * @param message what it waits for or why it failed; null where there is nothing to say
   */
  public record Step(
      int number,
      String title,
      String target,
      StepStatus status,
      int attempt,
      @Nullable Progress progress,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String message) {}
}
