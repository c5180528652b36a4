package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import universe.server.runtime.RuntimeBackend.BackendEvent;
import universe.server.runtime.RuntimeBackend.LogLine;
import universe.server.runtime.RuntimeBackend.LogQuery;
import universe.server.runtime.RuntimeBackend.LogSink;
import universe.server.runtime.RuntimeBackend.Pipe;
import universe.server.runtime.RuntimeBackend.TaskEvent;
import universe.server.runtime.TaskObservation.State;
import universe.server.runtime.TaskSpec.PublishedPort;
import universe.server.testing.VolumeArchive;
import universe.spec.workload.Port.Protocol;
import universe.spec.workload.Probe;

/** What every backend must do; a new one passes by extending this and naming its parts. */
public abstract class RuntimeBackendContract {

  protected static final Duration GRACE = Duration.ofSeconds(1);
  protected static final Duration SOON = Duration.ofSeconds(20);

  /** The backend under test. */
  protected abstract RuntimeBackend backend();

  /** A name for a task, network or volume that nobody else uses. */
  protected abstract String unused(String name);

  /** An image that is there or can be had. */
  protected abstract String image();

  /** Arguments with which the image runs until it is stopped. */
  protected abstract List<String> runForever();

  /** Arguments with which the image prints a line and goes on. */
  protected abstract List<String> print(String text);

  /** Arguments with which the image ends. */
  protected abstract List<String> exit(int code);

  /** A host port that is free. */
  protected abstract int freePort();

  /** Makes a container as somebody else does, without our label; tells its id. */
  protected abstract String makeForeign(String name);

  protected abstract void removeForeign(String id);

  private TaskSpec spec(String name, List<String> arguments) {
    return TasksForTest.spec(unused(name), image(), arguments);
  }

  private void provideImage() {
    if (backend().findImage(image()).isEmpty()) {
      backend().pull(image(), SOON, progress -> {});
    }
  }

  private TaskRef running(TaskSpec spec) {
    provideImage();
    TaskRef task = backend().create(spec);
    backend().start(task);
    return task;
  }

  private State state(TaskRef task) {
    return backend().observe(task).orElseThrow().state();
  }

  @Test
  void tellsItsNodes() {
    RuntimeBackend.TargetFacts facts = backend().inspect();

    assertThat(facts.version()).isNotBlank();
    assertThat(facts.nodes()).isNotEmpty().allSatisfy(node -> assertThat(node.cpus()).isPositive());
  }

  @Test
  void carriesATaskThroughItsLife() {
    TaskSpec spec = spec("life", runForever());
    provideImage();

    TaskRef task = backend().create(spec);
    assertThat(state(task)).isEqualTo(State.CREATED);
    backend().start(task);
    backend().start(task);
    assertThat(state(task)).isEqualTo(State.RUNNING);
    TaskObservation seen = backend().observe(task).orElseThrow();
    assertThat(seen.identity()).isEqualTo(spec.identity());
    assertThat(seen.name()).isEqualTo(spec.name());
    assertThat(seen.specHash()).isEqualTo(spec.hash());
    assertThat(seen.startedAt()).isNotNull();
    assertThat(seen.labels()).containsEntry("team", "tests");
    backend().stop(task, GRACE);
    backend().stop(task, GRACE);
    assertThat(state(task)).isEqualTo(State.EXITED);
    backend().start(task);
    assertThat(state(task)).isEqualTo(State.RUNNING);
    assertThat(backend().history(task, Instant.now().minusSeconds(600)))
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(Comparator.comparing(TaskEvent::at))
        .extracting(TaskEvent::what)
        .anyMatch(what -> what.startsWith("start"));
    backend().remove(task);
    backend().remove(task);
    assertThat(backend().observe(task)).isEmpty();
  }

  @Test
  void createsTheSameTaskOnce() {
    TaskSpec spec = spec("once", runForever());
    provideImage();

    TaskRef first = backend().create(spec);
    TaskRef second = backend().create(spec);

    assertThat(second).isEqualTo(first);
    assertThat(backend().observeAll()).extracting(TaskObservation::ref).containsOnlyOnce(first);
    backend().remove(first);
  }

  @Test
  void refusesANameThatAnotherSpecHas() {
    TaskSpec spec = spec("taken", runForever());
    provideImage();
    TaskRef task = backend().create(spec);
    TaskSpec other = spec("taken", exit(1));

    assertThatExceptionOfType(NameTaken.class)
        .isThrownBy(() -> backend().create(other))
        .withMessageContaining(spec.name());
    backend().remove(task);
  }

  @Test
  void tellsHowATaskEnded() {
    TaskRef task = running(spec("ended", exit(3)));

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(backend().observe(task).orElseThrow().exit()).contains(3));
    backend().remove(task);
  }

  @Test
  void namesAnImageThatCannotBeHad() {
    assertThatExceptionOfType(ImageUnavailable.class)
        .isThrownBy(() -> backend().pull("missing/universe-contract:1", SOON, progress -> {}))
        .withMessageContaining("missing/universe-contract:1");
    assertThat(backend().findImage("missing/universe-contract:1")).isEmpty();
  }

  @Test
  void refusesAPortInUseAndNamesTheNextOne() {
    int port = freePort();
    var published = new PublishedPort("127.0.0.1", port, 80, Protocol.TCP);
    String network = unused("net");
    backend().ensureNetwork(network);
    TaskRef task =
        running(TasksForTest.publishing(spec("first", runForever()), network, published));
    TaskSpec second = TasksForTest.publishing(spec("second", runForever()), network, published);

    assertThat(backend().portsInUse(task.node()))
        .extracting(RuntimeBackend.PortUse::port)
        .contains(port);
    assertThatExceptionOfType(PortTaken.class)
        .isThrownBy(() -> backend().create(second))
        .satisfies(taken -> assertThat(taken.nextFree()).isGreaterThan(port));
    backend().remove(task);
    backend().removeNetwork(network);
  }

  @Test
  void letsContainersOfOthersOntoANetworkAndOffAgain() {
    String network = unused("guests");
    provideImage();
    TaskRef task = running(spec("host", runForever()));
    String name = unused("guest");
    String guest = makeForeign(name);

    assertThat(backend().foreign(network))
        .extracting(ForeignContainer::id)
        .contains(guest)
        .doesNotContain(task.id());
    backend().attach(guest, network, List.of("shop", "till"));
    backend().attach(guest, network, List.of("shop", "till"));
    assertThat(foreign(guest, network).attached()).isTrue();
    assertThat(foreign(guest, network).name()).isEqualTo(name);
    assertThat(foreign(guest, network).names()).containsExactlyInAnyOrder("shop", "till");
    backend().attach(guest, network, List.of("market"));
    assertThat(foreign(guest, network).names()).containsExactly("market");
    backend().detach(guest, network);
    backend().detach(guest, network);
    assertThat(foreign(guest, network).attached()).isFalse();
    removeForeign(guest);
    backend().detach(guest, network);
    assertThatExceptionOfType(ForeignMissing.class)
        .isThrownBy(() -> backend().attach(guest, network, List.of()))
        .withMessageContaining(guest);
    backend().remove(task);
    backend().removeNetwork(network);
  }

  private ForeignContainer foreign(String id, String network) {
    return backend().foreign(network).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void volumesOutliveTasks() {
    String volume = unused("data");
    backend().ensureVolume(volume, Map.of("purpose", "contract"), null);
    backend().ensureVolume(volume, Map.of("purpose", "contract"), null);
    assertThat(backend().volumes())
        .filteredOn(known -> known.name().equals(volume))
        .singleElement()
        .satisfies(known -> assertThat(known.labels()).containsEntry("purpose", "contract"));

    backend().removeVolume(volume);
    backend().removeVolume(volume);

    assertThat(backend().volumes()).noneMatch(known -> known.name().equals(volume));
  }

  @Test
  void copiesAVolumeWithAllThatIsInIt() throws Exception {
    provideImage();
    String volume = unused("source");
    String copy = unused("copy");
    backend().ensureVolume(volume, Map.of(), null);
    backend().ensureVolume(copy, Map.of(), null);
    backend().fillVolume(volume, new ByteArrayInputStream(VolumeArchive.ODD.tar()));

    try (var read = backend().readVolume(volume)) {
      backend().fillVolume(copy, read);
    }

    assertThat(held(copy)).isEqualTo(held(volume)).isEqualTo(VolumeArchive.ODD.lines());
    assertThat(backend().copiedVolumes()).isEmpty();
    backend().removeVolume(volume);
    backend().removeVolume(copy);
  }

  @Test
  void leavesNothingOfWhatAVolumeHeldBefore() throws Exception {
    provideImage();
    String volume = unused("refilled");
    backend().ensureVolume(volume, Map.of(), null);
    TaskRef task = backend().create(mounting(spec("stopped", runForever()), volume));
    backend().start(task);
    backend().stop(task, GRACE);
    backend().fillVolume(volume, new ByteArrayInputStream(VolumeArchive.ODD.tar()));

    backend().fillVolume(volume, new ByteArrayInputStream(VolumeArchive.PLAIN.tar()));

    assertThat(held(volume)).isEqualTo(VolumeArchive.PLAIN.lines());
    backend().start(task);
    assertThat(state(task)).isEqualTo(State.RUNNING);
    backend().remove(task);
    backend().removeVolume(volume);
  }

  @Test
  void fillsNoVolumeThatARunningTaskUses() {
    provideImage();
    String volume = unused("busy");
    backend().ensureVolume(volume, Map.of(), null);
    TaskRef task = backend().create(mounting(spec("user", runForever()), volume));
    backend().start(task);

    assertThatExceptionOfType(VolumeBusy.class)
        .isThrownBy(
            () -> backend().fillVolume(volume, new ByteArrayInputStream(VolumeArchive.PLAIN.tar())))
        .withMessageContaining(volume);
    backend().remove(task);
    backend().removeVolume(volume);
  }

  @Test
  void endsACopyThatIsNotReadToItsEnd() throws Exception {
    provideImage();
    String volume = unused("unread");
    backend().ensureVolume(volume, Map.of(), null);
    backend().fillVolume(volume, new ByteArrayInputStream(VolumeArchive.ODD.tar()));

    try (var read = backend().readVolume(volume)) {
      assertThat(read.read()).isNotNegative();
    }

    assertThat(backend().copiedVolumes()).isEmpty();
    backend().endCopy(volume);
    backend().removeVolume(volume);
  }

  @Test
  void namesAVolumeThatIsNotThere() {
    String volume = unused("nowhere");

    assertThatExceptionOfType(VolumeMissing.class)
        .isThrownBy(() -> backend().readVolume(volume))
        .withMessageContaining(volume);
  }

  private static TaskSpec mounting(TaskSpec spec, String volume) {
    return TasksForTest.with(
        spec,
        new TaskSpec.Attachment(null, false, Set.of(), List.of()),
        List.of(new TaskSpec.MountSpec.NamedVolume("/data", volume, false)),
        null);
  }

  private List<String> held(String volume) throws IOException {
    try (var tar = backend().readVolume(volume)) {
      return VolumeArchive.lines(tar);
    }
  }

  @Test
  void givesBackWhatATaskSaid() throws Exception {
    TaskRef task = running(spec("talker", print("good morning")));
    var lines = new Lines();

    try (var following = backend().logs(task, new LogQuery(true, 10, null), lines)) {
      assertThat(following).isNotNull();
      await().atMost(SOON).until(() -> lines.texts().contains("good morning"));
    }

    assertThat(lines.ended.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    backend().remove(task);
  }

  @Test
  void followersLearnThatATaskEnded() throws Exception {
    TaskRef task = running(spec("quiet", runForever()));
    var lines = new Lines();

    try (var following = backend().logs(task, new LogQuery(true, 10, null), lines)) {
      assertThat(following).isNotNull();
      backend().stop(task, GRACE);

      assertThat(lines.ended.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
    backend().remove(task);
  }

  @Test
  void tellsOfChanges() throws Exception {
    var events = new CopyOnWriteArrayList<BackendEvent>();
    try (var watching = backend().watch(events::add)) {
      assertThat(watching).isNotNull();
      TaskSpec spec = spec("watched", runForever());
      provideImage();
      TaskRef task = backend().create(spec);
      await()
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> {
            // a watch takes a moment to begin
            backend().start(task);
            backend().stop(task, Duration.ZERO);
            return kinds(events, task).contains(BackendEvent.Kind.ENDED);
          });
      backend().remove(task);
      await().atMost(SOON).until(() -> kinds(events, task).contains(BackendEvent.Kind.REMOVED));
      assertThat(kinds(events, task)).contains(BackendEvent.Kind.STARTED);
    }
  }

  private static List<BackendEvent.Kind> kinds(List<BackendEvent> events, TaskRef task) {
    return events.stream()
        .filter(event -> task.equals(event.task()))
        .map(BackendEvent::kind)
        .toList();
  }

  @Test
  void takesFilesBeforeTheStart() {
    TaskSpec spec = spec("files", runForever());
    provideImage();
    TaskRef task = backend().create(spec);

    backend().deliver(task, new ByteArrayInputStream(new byte[1024]));

    assertThat(state(task)).isEqualTo(State.CREATED);
    backend().remove(task);
  }

  @Test
  void runsCommandsAndProbes() {
    TaskRef task = running(spec("asked", runForever()));

    assertThat(backend().exec(task, List.of("echo", "yes"), SOON).output()).contains("yes");
    assertThat(backend().probe(task, new Probe.Command("true"), SOON).passed()).isTrue();
    assertThat(backend().stats(task).memoryLimitBytes()).isPositive();
    backend().stop(task, GRACE);
    assertThat(backend().probe(task, new Probe.Command("true"), SOON).passed()).isFalse();
    backend().remove(task);
  }

  @Test
  void pipesThroughACommand() {
    var task = running(spec("piped", runForever()));
    var given = new byte[3_000_000];
    new Random(7).nextBytes(given);
    var out = new ByteArrayOutputStream();

    var said =
        backend()
            .pipe(
                task,
                List.of("cat"),
                SOON,
                new Pipe(new ByteArrayInputStream(given), given.length, out));

    assertThat(said.exitCode()).isZero();
    assertThat(out.toByteArray()).isEqualTo(given);
    backend().remove(task);
  }

  @Test
  void leavesACommandWhoseOutputNobodyTakes() {
    var task = running(spec("unheard", runForever()));
    var broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() ->
            backend()
                .pipe(
                    task,
                    List.of("cat"),
                    SOON,
                    new Pipe(new ByteArrayInputStream(new byte[1]), 1, broken)))
        .withMessageContaining("full");
    backend().remove(task);
  }

  @Test
  void knowsNothingOfAStranger() {
    var stranger = new TaskRef(UUID.randomUUID(), "nowhere", unused("stranger"));

    assertThat(backend().observe(stranger)).isEqualTo(Optional.empty());
    assertThatExceptionOfType(TaskMissing.class).isThrownBy(() -> backend().start(stranger));
    backend().stop(stranger, GRACE);
    backend().remove(stranger);
  }

  /** Collects lines. */
  protected static final class Lines implements LogSink {

    final CountDownLatch ended = new CountDownLatch(1);
    private final List<LogLine> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void line(LogLine line) {
      lines.add(line);
    }

    @Override
    public void end(@Nullable String reason) {
      ended.countDown();
    }

    List<String> texts() {
      synchronized (lines) {
        return lines.stream().map(LogLine::text).toList();
      }
    }
  }
}
