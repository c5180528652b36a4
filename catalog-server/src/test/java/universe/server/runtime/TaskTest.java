package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import universe.server.runtime.Task.Wanted;
import universe.server.runtime.TaskObservation.Actual;
import universe.server.runtime.TaskObservation.State;

class TaskTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UUID TARGET = UUID.randomUUID();
  private static final TaskSpec SPEC = TasksForTest.spec("crashing", "example:1", List.of());

  /** The engine had just started it again when we took over its crash loop. */
  @Test
  void remembersItsOwnEndAndNotOurs() {
    var task = Task.declared(TasksForTest.declared(TARGET, SPEC));
    task.want(Wanted.RUNNING);
    task.saw(seen(State.RESTARTING, 7, NOON));

    task.endedByUs(seen(State.EXITED, 137, NOON.plusSeconds(1)));

    assertThat(task.status().exitCode()).isEqualTo(7);
    assertThat(task.status().reason()).contains("exit code 7");
    assertThat(task.condition().failures()).isEqualTo(1);
  }

  private static TaskObservation seen(State state, int exitCode, Instant finished) {
    return new TaskObservation(
        new TaskRef(TARGET, "node", "container"),
        SPEC.name(),
        state,
        SPEC.identity(),
        SPEC.hash(),
        null,
        null,
        exitCode,
        false,
        finished.minusMillis(500),
        finished,
        null,
        0,
        new Actual(SPEC.limits(), Map.of(), true, false),
        Map.of());
  }
}
