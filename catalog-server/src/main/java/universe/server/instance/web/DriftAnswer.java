package universe.server.instance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import universe.server.runtime.Drift;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.DriftKind;

/**
 * One thing that somebody changed by hand.
 *
 * @param standing what was decided about it
 * @param trouble why it could not be put right; empty where nothing went wrong
 * @param who who could know or have done it, as far as that can be told
 */
@Schema(name = "Drift")
record DriftAnswer(
    UUID id,
    TaskName task,
    DriftKind kind,
    String expected,
    String found,
    Standing standing,
    String trouble,
    Instant seenAt,
    String who,
    List<String> allowedActions) {

  static DriftAnswer of(Drift drift, List<String> allowedActions) {
    return new DriftAnswer(
        drift.id(),
        new TaskName(drift.task(), drift.taskName()),
        drift.kind(),
        drift.expected(),
        drift.found(),
        drift.standing(),
        drift.trouble(),
        drift.seenAt(),
        "The engine does not say who; whoever may use the one on %s can do this."
            .formatted(drift.node()),
        allowedActions);
  }

  /** A task. */
  @Schema(name = "TaskName")
  record TaskName(UUID id, String name) {}
}
