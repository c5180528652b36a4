package universe.server.instance;

import java.util.UUID;

/** There is no target of this id. */
public class TargetUnknown extends RuntimeException {

  public TargetUnknown(UUID id) {
    super("there is no target %s".formatted(id));
  }
}
