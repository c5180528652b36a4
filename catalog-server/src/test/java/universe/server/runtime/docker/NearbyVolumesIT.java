package universe.server.runtime.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import universe.server.runtime.PlainSecrets;
import universe.server.runtime.RegistryLogins;
import universe.server.testing.BusyBoxImage;
import universe.server.testing.VolumeArchive;
import universe.testing.DockerTest;

@DockerTest
class NearbyVolumesIT {

  private static final UUID INSTALLATION = UUID.randomUUID();
  private static final String VOLUME = "universe-test-nearby-" + INSTALLATION;

  private final Engine engine = engine(null, true);
  private final DockerBackend backend = backend(engine);
  private final DockerVolumes volumes = new DockerVolumes(engine);
  private final NearbyVolumes nearby = new NearbyVolumes(engine);

  private static Engine engine(@Nullable URI host, boolean readVolumes) {
    var settings =
        new DockerSettings(
            host,
            null,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            DataSize.ofMegabytes(10),
            3,
            null,
            readVolumes);
    return new Engine(UUID.randomUUID(), INSTALLATION, settings);
  }

  private static DockerBackend backend(Engine engine) {
    return new DockerBackend(engine, new PlainSecrets(), RegistryLogins.NONE, Clock.systemUTC());
  }

  @BeforeEach
  void fillAVolume() throws Exception {
    BusyBoxImage.build();
    backend.ensureVolume(VOLUME, Map.of(), null);
    backend.fillVolume(VOLUME, new ByteArrayInputStream(VolumeArchive.ODD.tar()));
  }

  @AfterEach
  void removeIt() {
    backend.removeVolume(VOLUME);
  }

  @Test
  void packsWhatTheEnginePacks() throws IOException {
    try (var ours = read();
        var engines = backend(engine(null, false)).readVolume(VOLUME)) {
      assertThat(VolumeArchive.lines(ours))
          .isEqualTo(VolumeArchive.lines(engines))
          .isEqualTo(VolumeArchive.ODD.lines());
    }
  }

  @Test
  void keepsOutOfWhatLinksPointAt() throws IOException {
    var folder = folder();
    Files.createSymbolicLink(folder.resolve("everything"), Path.of("/etc"));

    try (var ours = read()) {
      assertThat(VolumeArchive.lines(ours))
          .anyMatch(line -> line.startsWith("volume/everything 2") && line.contains("-> /etc"))
          .noneMatch(line -> line.startsWith("volume/everything/"));
    }
  }

  @Test
  void saysThatItBrokeOff() throws IOException {
    Files.write(folder().resolve("large"), new byte[8 << 20]);

    try (var ours = read()) {
      assertThat(ours.read()).isNotNegative();
      nearby.end(VOLUME);

      assertThatIOException().isThrownBy(ours::readAllBytes).withMessageContaining(VOLUME);
    }
  }

  @Test
  void leavesToTheEngineWhatItMayNotRead() {
    assertThat(new NearbyVolumes(engine(null, false)).read(volumes.own(VOLUME))).isEmpty();
    var elsewhere = engine(URI.create("tcp://127.0.0.1:1"), true);
    assertThat(new NearbyVolumes(elsewhere).read(volumes.own(VOLUME))).isEmpty();
  }

  private Path folder() {
    return Path.of(volumes.own(VOLUME).getMountpoint());
  }

  /** Only root reads what belongs to the engine; others have it packed by the engine. */
  private InputStream read() {
    var tar = nearby.read(volumes.own(VOLUME));
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    return tar.orElseThrow();
  }
}
