package universe.server.runtime.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.PlainSecrets;
import universe.server.runtime.RegistryLogins;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.RuntimeBackendContract;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TasksForTest;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.EngineContents;
import universe.spec.workload.Probe;
import universe.testing.DockerTest;

@DockerTest
class DockerBackendIT extends RuntimeBackendContract {

  private static final UUID INSTALLATION = UUID.randomUUID();
  private static final Engine ENGINE = engine(INSTALLATION, null);
  private static final DockerBackend BACKEND = backend(ENGINE);

  private static Engine engine(UUID installation, @Nullable URI host) {
    var settings =
        new DockerSettings(
            host,
            null,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            DataSize.ofMegabytes(10),
            3,
            null,
            true);
    return new Engine(UUID.randomUUID(), installation, settings);
  }

  private static DockerBackend backend(Engine engine) {
    return new DockerBackend(engine, new PlainSecrets(), RegistryLogins.NONE, Clock.systemUTC());
  }

  @BeforeAll
  static void buildImage() throws Exception {
    BusyBoxImage.build();
  }

  @AfterEach
  void leaveNothing() {
    BACKEND.observeAll().forEach(seen -> BACKEND.remove(seen.ref()));
  }

  @Override
  protected RuntimeBackend backend() {
    return BACKEND;
  }

  @Override
  protected String unused(String name) {
    return "universe-test-" + INSTALLATION.toString().substring(0, 8) + "-" + name;
  }

  @Override
  protected String image() {
    return BusyBoxImage.NAME;
  }

  @Override
  protected List<String> runForever() {
    return List.of("/bin/sh", "-c", "trap 'exit 0' TERM; while true; do sleep 0.1; done");
  }

  @Override
  protected List<String> print(String text) {
    return List.of("/bin/sh", "-c", "echo " + text + "; exec sleep 1000");
  }

  @Override
  protected List<String> exit(int code) {
    return List.of("/bin/sh", "-c", "exit " + code);
  }

  @Override
  protected int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected String makeForeign(String name) {
    var made =
        EngineContents.engine()
            .createContainerCmd(image())
            .withName(name)
            .withCmd(runForever())
            .exec();
    EngineContents.engine().startContainerCmd(made.getId()).exec();
    return made.getId();
  }

  @Override
  protected void removeForeign(String id) {
    EngineContents.engine().removeContainerCmd(id).withForce(true).exec();
  }

  private TaskSpec shell(String name, String script, Attachment attachment, MountSpec... mounts) {
    TaskSpec spec = TasksForTest.spec(unused(name), image(), List.of("/bin/sh", "-c", script));
    return TasksForTest.with(spec, attachment, List.of(mounts), null);
  }

  private static Attachment alone() {
    return new Attachment(null, false, Set.of(), List.of());
  }

  @Test
  void anotherInstallationSeesNothingOfOurs() {
    TaskRef task = BACKEND.create(shell("ours", "sleep 1000", alone()));
    DockerBackend other = backend(engine(UUID.randomUUID(), null));

    other.stop(task, GRACE);
    other.remove(task);

    assertThat(other.observeAll()).isEmpty();
    assertThat(other.observe(task)).isEmpty();
    assertThat(BACKEND.observe(task)).isPresent();
  }

  @Test
  void writesSecretFilesAndShowsThemToNobody() {
    TaskSpec spec =
        shell(
            "secret",
            "cat /run/secrets-of-mine/key; exec sleep 1000",
            alone(),
            new MountSpec.SecretFile("/run/secrets-of-mine/key", PlainSecrets.PLACEHOLDER));

    TaskRef task = BACKEND.create(spec);
    BACKEND.start(task);

    var read = BACKEND.exec(task, List.of("cat", "/run/secrets-of-mine/key"), SOON);
    assertThat(read.output()).isEqualTo(PlainSecrets.VALUE);
    assertThat(BACKEND.observe(task).orElseThrow().labels().toString())
        .doesNotContain(PlainSecrets.VALUE);
  }

  @Test
  void letsAnOrdinaryUserWriteToAFreshVolume() {
    String volume = unused("fresh");
    BACKEND.ensureVolume(volume, Map.of(), null);
    var mount = new MountSpec.NamedVolume("/data", volume, false);

    TaskRef task =
        BACKEND.create(TasksForTest.as("1234:1235", shell("fresh", "sleep 1000", alone(), mount)));
    BACKEND.start(task);

    var wrote = BACKEND.exec(task, List.of("/bin/sh", "-c", "echo mine >/data/file"), SOON);
    assertThat(wrote.exitCode()).as(wrote.output()).isZero();
    var owner = BACKEND.exec(task, List.of("/bin/stat", "-c", "%u:%g %a", "/data"), SOON);
    assertThat(owner.output().strip()).isEqualTo("1234:1235 755");
    BACKEND.remove(task);

    TaskRef next =
        BACKEND.create(TasksForTest.as("77", shell("used", "sleep 1000", alone(), mount)));
    BACKEND.start(next);
    var left = BACKEND.exec(next, List.of("/bin/stat", "-c", "%u:%g", "/data"), SOON);
    assertThat(left.output().strip()).isEqualTo("1234:1235");
    BACKEND.remove(next);
    BACKEND.removeVolume(volume);
  }

  @Test
  void letsAnOrdinaryUserWriteToTheSandbox() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      var root = new TarArchiveEntry("mnt/box/");
      root.setMode(0041777);
      tar.putArchiveEntry(root);
      tar.closeArchiveEntry();
    }

    TaskRef task = BACKEND.create(TasksForTest.as("1234", shell("box", "sleep 1000", alone())));
    BACKEND.deliver(task, new ByteArrayInputStream(bytes.toByteArray()));
    BACKEND.start(task);

    var wrote = BACKEND.exec(task, List.of("/bin/sh", "-c", "echo mine >/mnt/box/file"), SOON);
    assertThat(wrote.exitCode()).as(wrote.output()).isZero();
  }

  @Test
  void deliversIntoDirectoriesThatAreThereOrNot() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      tar.putArchiveEntry(new TarArchiveEntry("shared/made/on/the/way"));
      tar.closeArchiveEntry();
    }
    TaskRef task = BACKEND.create(shell("delivered", "sleep 1000", alone()));
    BACKEND.start(task);
    BACKEND.exec(task, List.of("/bin/mkdir", "-m", "1777", "/shared"), SOON);

    BACKEND.deliver(task, new ByteArrayInputStream(bytes.toByteArray()));

    var seen =
        BACKEND.exec(
            task, List.of("/bin/stat", "-c", "%a", "/shared", "/shared/made/on/the"), SOON);
    assertThat(seen.output().strip()).isEqualTo("1777\n755");
    var file = BACKEND.exec(task, List.of("/bin/ls", "/shared/made/on/the"), SOON);
    assertThat(file.output().strip()).isEqualTo("way");
    BACKEND.remove(task);
  }

  @Test
  void probesOverTheClusterNetwork() {
    String network = unused("probed");
    BACKEND.ensureNetwork(network);
    var attachment = new Attachment(network, false, Set.of("web"), List.of());
    TaskRef task =
        BACKEND.create(
            shell(
                "web",
                "mkdir /w; echo hi >/w/index.html; exec httpd -f -p 8080 -h /w",
                attachment));
    BACKEND.start(task);

    await().atMost(SOON).until(() -> BACKEND.probe(task, new Probe.Tcp(8080), GRACE).passed());
    assertThat(BACKEND.probe(task, new Probe.Http(false, 8080, "/", false, false), SOON).passed())
        .isTrue();
    var missing = BACKEND.probe(task, new Probe.Http(false, 8080, "/no", false, false), SOON);
    assertThat(missing.passed()).isFalse();
    assertThat(missing.reason()).contains("404");
    var unready = BACKEND.probe(task, new Probe.Answer(false, 8080, "/no", Set.of(200), 20), SOON);
    assertThat(unready.passed()).isFalse();
    assertThat(unready.reason()).matches("/no answered 404: .{1,20}");
    assertThat(
            BACKEND
                .probe(task, new Probe.Answer(false, 8080, "/no", Set.of(200, 404), 0), SOON)
                .passed())
        .isTrue();

    BACKEND.expose(task, false);
    BACKEND.expose(task, true);
    await().atMost(SOON).until(() -> BACKEND.probe(task, new Probe.Tcp(8080), GRACE).passed());
    BACKEND.remove(task);
    BACKEND.removeNetwork(network);
  }

  @Test
  void tellsThatMemoryRanOut() {
    TaskRef task =
        BACKEND.create(shell("hungry", "x=abcdefgh; while true; do x=$x$x; done", alone()));
    BACKEND.start(task);

    await()
        .atMost(SOON)
        .untilAsserted(() -> {
          TaskObservation seen = BACKEND.observe(task).orElseThrow();
          assertThat(seen.exit()).contains(137);
          assertThat(seen.outOfMemory()).isTrue();
        });
  }

  @Test
  void theEngineStartsAgainWhatEndedWhileNobodyLooked() {
    TaskRef task = BACKEND.create(shell("again", "sleep 0.2; exit 1", alone()));
    BACKEND.start(task);

    await().atMost(SOON).until(() -> BACKEND.observe(task).orElseThrow().restarts() > 0);
  }

  @Test
  void saysWhatMendsAMissingEngine() {
    DockerBackend nobody =
        backend(engine(INSTALLATION, URI.create("unix:///nonexistent/docker.sock")));

    assertThatExceptionOfType(BackendUnavailable.class)
        .isThrownBy(nobody::inspect)
        .withMessageContaining("/nonexistent/docker.sock")
        .withMessageContaining("systemctl start docker");
  }
}
