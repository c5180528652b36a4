package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.memory.MemoryBackend;
import universe.spec.workload.Health;
import universe.spec.workload.Readiness;

class ReadinessWatchTest {

  private static final UUID TARGET = UUID.randomUUID();
  private static final Readiness CHECK =
      new Readiness(
          "plan",
          false,
          80,
          "/v1/plan",
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Set.of(200),
          null);

  private final MutableClock clock = new MutableClock();
  private final MemoryBackend backend =
      new MemoryBackend(TARGET, UUID.randomUUID(), List.of("memory"), clock);
  private final Targets targets = new OneTarget(new Target(TARGET, "local", "memory"), backend);
  private final Queue<Runnable> asked = new ArrayDeque<>();
  private final ReadinessWatch watch =
      new ReadinessWatch(new TaskEvidence(targets, new PlainSecrets(), clock), clock, asked::add);

  private Task running(Readiness check) {
    TaskSpec spec = TasksForTest.spec("web.main.0.r1", "demo/web", List.of("unready"));
    DeclaredTask plain = TasksForTest.declared(TARGET, spec);
    var declared =
        new DeclaredTask(
            plain.id(),
            TARGET,
            "memory",
            spec,
            List.of(),
            new Health(List.of(), check, null),
            plain.lifecycle());
    Task task = Task.declared(declared);
    backend.pull("demo/web", Duration.ZERO, _ -> {});
    task.created(backend.create(spec));
    startAgain(task);
    return task;
  }

  private void startAgain(Task task) {
    TaskRef ref = task.ref().orElseThrow();
    backend.start(ref);
    backend.observe(ref).ifPresent(task::saw);
  }

  private void answer() {
    asked.remove().run();
    assertThat(asked).isEmpty();
  }

  @Test
  void saysWhatItWaitsForUntilItIsReadyAndAsksNoMoreThen() {
    Task task = running(CHECK);

    assertThat(watch.lacking(task, backend))
        .contains("readiness check 'plan': has not answered yet");
    answer();
    assertThat(watch.lacking(task, backend)).contains("readiness check 'plan': made unready");
    assertThat(asked).isEmpty();

    backend.makeReady(task.ref().orElseThrow(), true);
    clock.advance(Duration.ofSeconds(1));
    assertThat(watch.lacking(task, backend)).isPresent();
    answer();

    assertThat(watch.lacking(task, backend)).isEmpty();
    clock.advance(Duration.ofHours(1));
    backend.makeReady(task.ref().orElseThrow(), false);
    assertThat(watch.lacking(task, backend)).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void asksEachRunAnew() {
    Task task = running(CHECK);
    backend.makeReady(task.ref().orElseThrow(), true);
    assertThat(watch.lacking(task, backend)).isPresent();
    answer();
    assertThat(watch.lacking(task, backend)).isEmpty();

    backend.end(task.ref().orElseThrow(), 1);
    clock.advance(Duration.ofSeconds(1));
    startAgain(task);

    assertThat(watch.lacking(task, backend)).isPresent();
  }

  @Test
  void waitsForTheAnswerBeforeItAsksAgain() {
    Task task = running(CHECK);

    assertThat(watch.lacking(task, backend)).isPresent();
    clock.advance(Duration.ofMinutes(1));
    assertThat(watch.lacking(task, backend)).isPresent();

    assertThat(asked).hasSize(1);
  }

  @Test
  void hasNothingToSayOfATaskWithoutSuchACheck() {
    Task task = running(CHECK);
    var plain =
        TasksForTest.declared(TARGET, TasksForTest.spec("plain.main.0.r1", "demo/web", List.of()));

    assertThat(watch.lacking(Task.declared(plain), backend)).isEmpty();
    assertThat(watch.lacking(task, backend)).isPresent();
  }
}
