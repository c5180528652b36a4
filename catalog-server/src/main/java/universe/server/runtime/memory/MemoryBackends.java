package universe.server.runtime.memory;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.runtime.BackendFactory;
import universe.server.runtime.RuntimeBackend;

/** Opens a pretended target of one node. */
@Component
final class MemoryBackends implements BackendFactory {

  private final Clock clock;

  MemoryBackends(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return MemoryBackend.KIND;
  }

  @Override
  public RuntimeBackend open(UUID target, UUID installation) {
    return new MemoryBackend(target, installation, List.of("memory"), clock);
  }
}
