package universe.server.instance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.TaskHealth;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;

/** A task of an instance. */
@Schema(name = "Task")
record TaskAnswer(
    UUID id,
    String name,
    String service,
    int index,
    int revision,
    String node,
    @Schema(implementation = TaskState.class) String state,
    TaskHealth health,
    String reason,
    int restarts,
    @Nullable Integer exitCode,
    boolean outOfMemory,
    @Nullable Instant startedAt,
    @Nullable Instant nextStartAt,
    @Nullable String imageDigest,
    @Nullable String address,
    @Nullable String networkName) {

  static TaskAnswer of(TaskStatus task) {
    return new TaskAnswer(
        task.id(),
        task.name(),
        task.identity().service(),
        task.identity().index(),
        task.identity().revision(),
        task.node(),
        word(task.state()),
        TaskHealth.of(task),
        task.reason(),
        task.restarts(),
        task.exitCode(),
        task.outOfMemory(),
        task.startedAt(),
        task.nextStartAt(),
        task.imageDigest(),
        task.address(),
        task.networkName());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
