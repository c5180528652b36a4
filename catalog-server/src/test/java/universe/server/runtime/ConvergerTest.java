package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.runtime.memory.MemoryBackend;
import universe.spec.workload.Check;
import universe.spec.workload.Probe;

class ConvergerTest {

  private static final UUID TARGET = UUID.randomUUID();
  private static final Target HERE = new Target(TARGET, "local", "memory");

  private final MutableClock clock = new MutableClock();
  private final MemoryBackend backend =
      new MemoryBackend(TARGET, UUID.randomUUID(), List.of("memory"), clock);
  private final InMemoryTaskStore store = new InMemoryTaskStore();
  private final Targets targets = new OneTarget(HERE, backend);
  private final TaskMaker maker = MakersForTest.maker(targets);
  private final TaskLocks locks = new TaskLocks();
  private final TaskEvidence evidence = new TaskEvidence(targets, new PlainSecrets(), clock);
  private final DeclaredTasks tasks =
      new DeclaredTasks(
          store,
          targets,
          maker,
          evidence,
          new ReadinessWatch(evidence, clock, Runnable::run),
          locks,
          new ConvergerBell());
  private Converger converger = newConverger();

  private Converger newConverger() {
    return new Converger(
        HERE,
        backend,
        store,
        maker,
        locks,
        new Converger.Surroundings(clock, Runnable::run, () -> {}, new InMemoryDriftBook()));
  }

  @BeforeEach
  void watch() {
    assertThat(backend.watch(event -> converger.happened(event))).isNotNull();
  }

  private UUID run(Check... checks) {
    return run(TasksForTest.spec("web.main.0.r1", "demo/web", List.of()), checks);
  }

  private UUID run(TaskSpec spec, Check... checks) {
    DeclaredTask task = TasksForTest.declared(TARGET, spec, checks);
    tasks.declare(task);
    tasks.start(task.id());
    converger.look(null);
    return task.id();
  }

  private TaskStatus status(UUID task) {
    return store.find(task).orElseThrow().status();
  }

  private TaskRef ref(UUID task) {
    return store.find(task).orElseThrow().ref().orElseThrow();
  }

  private static Check check(Duration grace, int failures) {
    Duration interval = Duration.ofSeconds(10);
    return new Check(
        new Probe.Tcp(80), grace, interval, Duration.ofSeconds(1), Duration.ZERO, failures);
  }

  private void later(Duration time) {
    clock.advance(time);
    converger.look(null);
    // what a check said is acted upon at the next look
    converger.look(null);
  }

  @Test
  void runsWhatIsStarted() {
    UUID task = run();

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(status(task).health()).isEqualTo(HealthState.HEALTHY);
  }

  @Test
  void startsAgainAfterItsBackOffAlsoWhenItEndedWell() {
    UUID task = run();

    backend.end(ref(task), 0);
    converger.look(null);
    assertThat(status(task).state()).isEqualTo(TaskState.BACKING_OFF);
    assertThat(status(task).nextStartAt()).isEqualTo(clock.instant().plusSeconds(1));
    later(Duration.ofSeconds(1));

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(status(task).restarts()).isEqualTo(1);
    assertThat(status(task).exitCode()).isEqualTo(0);
  }

  @Test
  void saysWhichRestartFollowsAndWhen() {
    UUID task = run();
    assertThat(status(task).healthySince()).isEqualTo(clock.instant());

    backend.end(ref(task), 1);
    converger.look(null);

    assertThat(status(task).reason())
        .isEqualTo("ended with exit code 1; restart 1 follows after 1 s");
    assertThat(TaskHealth.of(status(task))).isEqualTo(TaskHealth.RESTARTING);
    assertThat(status(task).healthySince()).isNull();
    later(Duration.ofSeconds(1));
    assertThat(status(task).healthySince()).isEqualTo(clock.instant());
  }

  @Test
  void waitsLongerWithEachEnd() {
    UUID task = run();

    backend.end(ref(task), 1);
    converger.look(null);
    later(Duration.ofSeconds(1));
    backend.end(ref(task), 1);
    converger.look(null);

    assertThat(status(task).nextStartAt()).isEqualTo(clock.instant().plusSeconds(2));
  }

  @Test
  void forgivesEndsAfterALongRun() {
    UUID task = run();
    backend.end(ref(task), 1);
    converger.look(null);
    later(Duration.ofSeconds(1));

    clock.advance(Duration.ofMinutes(10));
    backend.end(ref(task), 1);
    converger.look(null);

    assertThat(status(task).nextStartAt()).isEqualTo(clock.instant().plusSeconds(1));
  }

  @Test
  void tellsThatMemoryRanOut() {
    UUID task = run();

    backend.exhaust(ref(task));
    converger.look(null);

    assertThat(status(task).outOfMemory()).isTrue();
    assertThat(status(task).exitCode()).isEqualTo(137);
    assertThat(status(task).reason()).contains("memory");
  }

  @Test
  void makesAgainWhatSomebodyRemoved() {
    UUID task = run();
    TaskRef before = ref(task);

    backend.vanish(before);
    converger.look(null);

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(ref(task)).isNotEqualTo(before);
  }

  @Test
  void knowsNothingOfATargetThatDoesNotAnswer() {
    UUID task = run();

    backend.reachable(false);
    converger.look(null);
    assertThat(status(task).state()).isEqualTo(TaskState.UNKNOWN);
    assertThat(status(task).reason()).contains("told not to answer");
    backend.reachable(true);
    converger.look(null);

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(status(task).restarts()).isZero();
  }

  @Test
  void keepsStoppedWhatIsStopped() {
    UUID task = run();

    tasks.stop(task);
    later(Duration.ofHours(1));
    assertThat(status(task).state()).isEqualTo(TaskState.STOPPED);
    backend.start(ref(task));
    converger.look(null);

    assertThat(status(task).state()).isEqualTo(TaskState.STOPPED);
  }

  @Test
  void withdrawnTasksLeaveNothingBehind() {
    UUID task = run();

    tasks.withdraw(task);
    tasks.withdraw(task);
    converger.look(null);

    assertThat(backend.observeAll()).isEmpty();
    assertThat(store.find(task)).isEmpty();
  }

  @Test
  void failuresDuringGraceDoNotCount() {
    UUID task = run(check(Duration.ofMinutes(1), 1));
    backend.makeWell(ref(task), false);

    later(Duration.ofSeconds(10));

    // the first check passed, so the grace is over at once
    assertThat(status(task).state()).isEqualTo(TaskState.BACKING_OFF);
  }

  @Test
  void isStartingWhileItFailsWithinItsGrace() {
    TaskSpec spec = TasksForTest.spec("slow.main.0.r1", "demo/web", List.of());
    DeclaredTask task = TasksForTest.declared(TARGET, spec, check(Duration.ofMinutes(1), 1));
    tasks.declare(task);
    tasks.start(task.id());
    backend.makeWell(ref(task.id()), false);

    later(Duration.ofSeconds(10));
    assertThat(status(task.id()).health()).isEqualTo(HealthState.STARTING);
    later(Duration.ofSeconds(60));

    assertThat(status(task.id()).state()).isEqualTo(TaskState.BACKING_OFF);
    assertThat(status(task.id()).reason()).contains("made unwell");
  }

  @Test
  void startsAnewAfterEnoughFailuresInARow() {
    UUID task = run(check(Duration.ZERO, 2));
    backend.makeWell(ref(task), false);

    later(Duration.ofSeconds(10));
    assertThat(status(task).health()).isEqualTo(HealthState.UNHEALTHY);
    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    later(Duration.ofSeconds(10));
    assertThat(status(task).state()).isEqualTo(TaskState.BACKING_OFF);
    later(Duration.ofSeconds(1));

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(status(task).health()).isEqualTo(HealthState.HEALTHY);
    assertThat(status(task).restarts()).isEqualTo(1);
  }

  @Test
  void neverEndsATaskWhoseCheckOnlyReports() {
    UUID task = run(check(Duration.ZERO, 0));
    backend.makeWell(ref(task), false);

    for (int i = 0; i < 20; i++) {
      later(Duration.ofSeconds(10));
    }

    assertThat(status(task).state()).isEqualTo(TaskState.RUNNING);
    assertThat(status(task).health()).isEqualTo(HealthState.UNHEALTHY);
  }

  @Test
  void hidesAnUnwellTaskOnlyWhereAnotherAnswersToItsNames() {
    var attachment = new Attachment("dcos", false, Set.of("web"), List.of());
    TaskSpec first = TasksForTest.spec("web.main.0.r1", "demo/web", List.of());
    TaskSpec second = TasksForTest.spec("web.main.1.r1", "demo/web", List.of());
    UUID one = run(TasksForTest.with(first, attachment, List.of(), null), check(Duration.ZERO, 0));
    backend.makeWell(ref(one), false);
    later(Duration.ofSeconds(10));
    assertThat(backend.isExposed(ref(one))).isTrue();

    UUID two = run(MakersForTest.sibling(second, first, attachment), check(Duration.ZERO, 0));
    later(Duration.ofSeconds(10));

    assertThat(backend.isExposed(ref(one))).isFalse();
    assertThat(backend.isExposed(ref(two))).isTrue();
    backend.makeWell(ref(one), true);
    later(Duration.ofSeconds(10));
    assertThat(backend.isExposed(ref(one))).isTrue();
  }

  @Test
  void goesOnWhereAnotherServerLeftOff() {
    UUID task = run(check(Duration.ofHours(1), 1));

    converger = newConverger();
    backend.makeWell(ref(task), false);
    later(Duration.ofSeconds(10));

    // it was well under the first server, so its grace is over
    assertThat(status(task).state()).isEqualTo(TaskState.BACKING_OFF);
  }

  @Test
  void tellsEachChangeOnce() {
    UUID task = run();
    int before = store.told.size();

    later(Duration.ofSeconds(5));
    later(Duration.ofSeconds(5));

    assertThat(store.told).hasSize(before);
    assertThat(Optional.of(status(task))).isPresent();
  }

  @Test
  void reportsAnImageThatCannotBeHad() {
    UUID task = run(TasksForTest.spec("gone.main.0.r1", "demo/web", List.of()));
    backend.vanish(ref(task));
    DeclaredTask missing =
        TasksForTest.declared(
            TARGET, TasksForTest.spec("missing.main.0.r1", "missing/web", List.of()));
    store.add(new Task(missing, Task.Wanted.RUNNING, Condition.NEW, 0));

    converger.look(null);

    assertThat(status(missing.id()).state()).isEqualTo(TaskState.BACKING_OFF);
    assertThat(status(missing.id()).reason()).contains("missing/web");
  }
}
