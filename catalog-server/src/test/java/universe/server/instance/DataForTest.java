package universe.server.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import universe.server.runtime.Targets;
import universe.server.runtime.memory.MemoryBackend;

/** The data of instances on a target that only pretends: one file in their only volume. */
final class DataForTest {

  private final Targets targets;
  private final JdbcClient jdbc;

  DataForTest(Targets targets, JdbcClient jdbc) {
    this.targets = targets;
    this.jdbc = jdbc;
  }

  void write(String instance, String text) {
    backend().write(volume(instance), text);
  }

  String of(String instance) throws IOException {
    try (var tar = new TarArchiveInputStream(backend().readVolume(volume(instance)))) {
      tar.getNextEntry();
      tar.getNextEntry();
      return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  MemoryBackend backend() {
    return (MemoryBackend) targets.backend(targets.standard().id());
  }

  private String volume(String instance) {
    return jdbc.sql("select name from volume where instance = :id and state = 'in-use'")
        .param("id", UUID.fromString(instance))
        .query(String.class)
        .single();
  }
}
