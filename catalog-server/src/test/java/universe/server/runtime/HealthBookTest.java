package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import universe.server.runtime.RuntimeBackend.ProbeResult;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.spec.workload.Check;
import universe.spec.workload.Health;
import universe.spec.workload.Probe;

class HealthBookTest {

  private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
  private static final Check CHECK =
      new Check(
          new Probe.Tcp(80),
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(1),
          Duration.ZERO,
          3);

  private final HealthBook book = new HealthBook(task(), START, false);

  @Test
  void asksOftenUntilTheFirstSuccess() {
    askedAndAnswered(START, false);

    assertThat(book.nextDue()).contains(START.plusMillis(500));
  }

  @Test
  void asksInTheRhythmOfTheCheckAfterTheFirstSuccess() {
    askedAndAnswered(START, true);

    assertThat(book.nextDue()).contains(START.plusSeconds(5));
  }

  @Test
  void asksInTheRhythmOfTheCheckOnceFailuresCount() {
    var afterGrace = START.plusSeconds(30);

    askedAndAnswered(afterGrace, false);

    assertThat(book.nextDue()).contains(afterGrace.plusSeconds(5));
  }

  private void askedAndAnswered(Instant at, boolean passed) {
    assertThat(book.due(at)).containsExactly(CHECK);
    book.said(CHECK, new ProbeResult(passed, passed ? "" : "refused", Duration.ZERO), at);
  }

  private static DeclaredTask task() {
    return new DeclaredTask(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "node",
        TasksForTest.spec("web", "example/web:1", List.of()),
        List.of(),
        new Health(List.of(CHECK), null, null),
        TasksForTest.LIFECYCLE);
  }
}
