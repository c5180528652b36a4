package universe.server.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.RuntimeBackendContract;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TasksForTest;

class MemoryBackendTest extends RuntimeBackendContract {

  private final MemoryBackend backend =
      new MemoryBackend(
          UUID.randomUUID(), UUID.randomUUID(), List.of("one", "two"), Clock.systemUTC());

  @Override
  protected RuntimeBackend backend() {
    return backend;
  }

  @Override
  protected String unused(String name) {
    return name;
  }

  @Override
  protected String image() {
    return "demo/any";
  }

  @Override
  protected List<String> runForever() {
    return List.of();
  }

  @Override
  protected List<String> print(String text) {
    return List.of("print:" + text);
  }

  @Override
  protected List<String> exit(int code) {
    return List.of("exit:" + code);
  }

  @Override
  protected int freePort() {
    return 21_000;
  }

  @Override
  protected String makeForeign(String name) {
    return backend.makeForeign(name, image());
  }

  @Override
  protected void removeForeign(String id) {
    backend.removeForeign(id);
  }

  @Test
  void tasksSpreadOverNodesButFollowTheirData() {
    backend.pull(image(), SOON, progress -> {});
    backend.ensureVolume("data", Map.of(), null);
    TaskRef first = backend.create(TasksForTest.spec("a", image(), List.of()));
    TaskRef second = backend.create(TasksForTest.spec("b", image(), List.of()));
    TaskSpec withData =
        TasksForTest.with(
            TasksForTest.spec("c", image(), List.of()),
            new Attachment(null, false, java.util.Set.of(), List.of()),
            List.of(new MountSpec.NamedVolume("/data", "data", false)),
            null);

    assertThat(first.node()).isNotEqualTo(second.node());
    assertThat(backend.create(withData).node()).isEqualTo("one");
  }
}
