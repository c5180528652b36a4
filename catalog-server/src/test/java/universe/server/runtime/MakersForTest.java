package universe.server.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.util.unit.DataSize;
import universe.server.api.DataFolder;

/** Puts the parts of the room together without a server around them. */
final class MakersForTest {

  static final RuntimeSettings SETTINGS =
      new RuntimeSettings(
          "memory",
          "dcos",
          "127.0.0.1",
          21_000,
          29_999,
          "debian:bookworm-slim",
          "universe/forwarder:1",
          Duration.ofMinutes(1),
          4,
          1.5,
          false,
          4096,
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          true);

  private MakersForTest() {}

  static TaskMaker maker(Targets targets) {
    var artifacts = new ArtifactSettings(DataSize.ofMegabytes(1), false, Set.of());
    var cache = new ArtifactCache(new DataFolder(Path.of("target", "test-data")), artifacts);
    return new TaskMaker(targets, new Sandbox(cache, artifacts), SETTINGS);
  }

  /** Another task of the same service. */
  static TaskSpec sibling(TaskSpec spec, TaskSpec of, TaskSpec.Attachment attachment) {
    var identity =
        new TaskSpec.Identity(
            of.identity().instance(), of.identity().revision(), of.identity().service(), 1);
    return new TaskSpec(
        identity,
        spec.name(),
        spec.image(),
        spec.entrypoint(),
        spec.arguments(),
        spec.user(),
        spec.workingDirectory(),
        spec.terminal(),
        spec.stopGrace(),
        spec.environment(),
        spec.labels(),
        spec.limits(),
        attachment,
        List.of(),
        null,
        spec.privileges());
  }
}
