package universe.server.runtime;

import java.util.UUID;

/** There is no target of this id. */
public final class TargetMissing extends RuntimeException {

  public TargetMissing(UUID id) {
    super("there is no target %s".formatted(id));
  }
}
