package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.TaskSpec.Limits;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.runtime.memory.MemoryBackend;

/** What the server does about changes by hand, healed and reported. */
class DriftTest {

  private static final UUID TARGET = UUID.randomUUID();
  private static final Target HERE = new Target(TARGET, "local", "memory");
  private static final Limits MORE = new Limits(128, 500_000_000L, 128L << 20, null, 100L);

  private final MutableClock clock = new MutableClock();
  private final MemoryBackend backend =
      new MemoryBackend(TARGET, UUID.randomUUID(), List.of("memory"), clock);
  private final InMemoryTaskStore store = new InMemoryTaskStore();
  private final InMemoryDriftBook book = new InMemoryDriftBook();
  private final Targets targets = new OneTarget(HERE, backend);
  private final TaskMaker maker = MakersForTest.maker(targets);
  private final TaskLocks locks = new TaskLocks();
  private final ConvergerBell bell = new ConvergerBell();
  private final TaskEvidence evidence = new TaskEvidence(targets, new PlainSecrets(), clock);
  private final DeclaredTasks tasks =
      new DeclaredTasks(
          store,
          targets,
          maker,
          evidence,
          new ReadinessWatch(evidence, clock, Runnable::run),
          locks,
          bell);
  private final Drifts drifts = new NotedDrifts(book, store, targets, locks, bell);
  private Converger converger = newConverger();
  private UUID task = UUID.randomUUID();

  @BeforeEach
  void run() {
    backend.ensureVolume("data", Map.of(), null);
    TaskSpec spec =
        TasksForTest.with(
            TasksForTest.spec("db.main.0.r1", "demo/db", List.of()),
            new Attachment("dcos", false, Set.of("db"), List.of()),
            List.of(new MountSpec.NamedVolume("/data", "data", false)),
            null);
    DeclaredTask declared = TasksForTest.declared(TARGET, spec);
    tasks.declare(declared);
    tasks.start(declared.id());
    task = declared.id();
    converger.look(null);
    assertThat(book.told).isEmpty();
  }

  private Converger newConverger() {
    return new Converger(
        HERE,
        backend,
        store,
        maker,
        locks,
        new Converger.Surroundings(clock, Runnable::run, () -> {}, book));
  }

  private TaskStatus status() {
    return store.find(task).orElseThrow().status();
  }

  private TaskRef ref() {
    return store.find(task).orElseThrow().ref().orElseThrow();
  }

  private void later() {
    clock.advance(Duration.ofSeconds(31));
    converger.look(null);
    converger.look(null);
  }

  private void report() {
    drifts.setPolicy(instance(), DriftPolicy.REPORT);
  }

  private UUID instance() {
    return status().identity().instance();
  }

  private Drift only() {
    assertThat(drifts.of(instance())).hasSize(1);
    return drifts.of(instance()).getFirst();
  }

  @Test
  void startsWhatWasStoppedByHand() {
    backend.stopByHand(ref());

    converger.look(null);
    assertThat(book.told).containsExactly("stopped seen");
    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(book.told).containsExactly("stopped seen", "stopped healed");
  }

  @Test
  void leavesStoppedWhatIsOnlyReportedUntilSomebodyReverts() {
    report();
    backend.stopByHand(ref());

    later();
    later();
    assertThat(status().state()).isEqualTo(TaskState.STOPPED);
    assertThat(status().reason()).contains("stopped by hand");
    assertThat(only().kind()).isEqualTo(DriftKind.STOPPED);
    drifts.revert(only());
    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(book.told).containsExactly("stopped seen", "stopped reverting", "stopped healed");
  }

  @Test
  void bringsBackWhatWentWhileNoServerWasThere() {
    report();
    backend.vanish(ref());

    converger = newConverger();
    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(book.told).isEmpty();
  }

  @Test
  void remembersADriftOverARestartOfTheServer() {
    report();
    backend.vanish(ref());
    converger.look(null);

    converger = newConverger();
    later();

    assertThat(status().state()).isEqualTo(TaskState.MISSING);
    assertThat(only().kind()).isEqualTo(DriftKind.REMOVED);
  }

  @Test
  void takesACrashForNoDrift() {
    report();
    backend.end(ref(), 1);

    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(book.told).isEmpty();
  }

  @Test
  void takesOurOwnStopsForNoDrift() {
    report();
    tasks.stop(task);
    converger.look(null);
    backend.remove(ref());
    tasks.start(task);

    converger.look(null);

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(book.told).isEmpty();
  }

  @Test
  void makesAgainWhatWasRemovedOnlyWhereThatIsWanted() {
    report();
    backend.vanish(ref());

    later();
    assertThat(status().state()).isEqualTo(TaskState.MISSING);
    assertThat(only().kind()).isEqualTo(DriftKind.REMOVED);
    drifts.setPolicy(instance(), DriftPolicy.HEAL);
    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(drifts.of(instance())).isEmpty();
  }

  @Test
  void seesThatALimitWasTakenOffAltogether() {
    report();
    backend.limit(ref(), new Limits(128, 500_000_000L, null, null, null));

    later();

    assertThat(only().kind()).isEqualTo(DriftKind.LIMITS);
    assertThat(only().expected()).isEqualTo("memory 64 MiB, 100 processes");
    assertThat(only().found()).isEqualTo("memory unlimited, unlimited processes");
    drifts.adopt(only());
    later();
    assertThat(drifts.of(instance())).isEmpty();
  }

  @Test
  void putsRightWhatDoesNotNeedAStart() {
    TaskRef before = ref();
    backend.pause(before);
    backend.disconnect(before);
    backend.rename(before, "mine");
    backend.limit(before, MORE);

    later();

    assertThat(drifts.of(instance())).isEmpty();
    assertThat(book.told)
        .contains("paused healed", "off-network healed", "renamed healed", "limits healed");
    TaskObservation seen = backend.observe(before).orElseThrow();
    assertThat(seen.state()).isEqualTo(TaskObservation.State.RUNNING);
    assertThat(seen.name()).isEqualTo("db.main.0.r1");
    assertThat(seen.actual().networks()).containsEntry("dcos", Set.of("db"));
    assertThat(seen.actual().limits().memoryBytes()).isEqualTo(64L << 20);
    assertThat(status().restarts()).isZero();
  }

  @Test
  void onlyTellsTheSameWhereThatIsSet() {
    report();
    backend.pause(ref());
    backend.rename(ref(), "mine");
    backend.limit(ref(), MORE);

    later();

    assertThat(drifts.of(instance()))
        .extracting(Drift::kind)
        .containsExactlyInAnyOrder(DriftKind.PAUSED, DriftKind.RENAMED, DriftKind.LIMITS);
    assertThat(backend.observe(ref()).orElseThrow().name()).isEqualTo("mine");
  }

  @Test
  void forgetsADecisionWhenTheDriftChanges() {
    backend.limit(ref(), MORE);
    report();
    converger.look(null);
    drifts.ignore(only());
    drifts.setPolicy(instance(), DriftPolicy.HEAL);
    later();
    assertThat(only().standing()).isEqualTo(Standing.IGNORED);
    assertThat(only().found()).isEqualTo("memory 128 MiB");
    assertThat(only().expected()).isEqualTo("memory 64 MiB");

    backend.limit(ref(), new Limits(128, 500_000_000L, 256L << 20, null, 100L));
    later();

    assertThat(drifts.of(instance())).isEmpty();
  }

  @Test
  void keepsAdoptedLimitsWhenTheTaskIsMadeAgain() {
    report();
    backend.limit(ref(), MORE);
    converger.look(null);

    drifts.adopt(only());
    later();
    assertThat(drifts.of(instance())).isEmpty();
    drifts.setPolicy(instance(), DriftPolicy.HEAL);
    backend.vanish(ref());
    later();

    assertThat(backend.observe(ref()).orElseThrow().actual().limits()).isEqualTo(MORE);
    assertThat(drifts.of(instance())).isEmpty();
  }

  @Test
  void refusesToAdoptWhatCannotBeSaid() {
    report();
    backend.pause(ref());
    converger.look(null);

    assertThatExceptionOfType(DriftRefused.class)
        .isThrownBy(() -> drifts.adopt(only()))
        .withMessageContaining("revert or ignore");
  }

  @Test
  void neverTakesAnEmptyVolumeForData() {
    backend.vanish(ref());
    backend.removeVolume("data");

    later();
    later();
    assertThat(backend.observeAll()).isEmpty();
    assertThat(status().state()).isEqualTo(TaskState.MISSING);
    assertThat(status().reason()).contains("volume");
    Drift gone =
        drifts.of(instance()).stream()
            .filter(each -> each.kind() == DriftKind.VOLUME_GONE)
            .findFirst()
            .orElseThrow();
    assertThatExceptionOfType(DriftRefused.class).isThrownBy(() -> drifts.revert(gone));
    backend.ensureVolume("data", Map.of(), null);
    drifts.adopt(gone);
    later();

    assertThat(status().state()).isEqualTo(TaskState.RUNNING);
    assertThat(drifts.of(instance())).isEmpty();
  }

  @Test
  void forgetsDriftOfATaskThatShallNotRun() {
    report();
    backend.pause(ref());
    converger.look(null);
    assertThat(drifts.of(instance())).hasSize(1);

    tasks.stop(task);
    converger.look(null);

    assertThat(drifts.of(instance())).isEmpty();
  }
}
