package universe.server.instance;

import java.util.UUID;

/** There is no instance of this id, or it was removed. */
public class InstanceUnknown extends RuntimeException {

  public InstanceUnknown(UUID id) {
    super("there is no instance %s, or it was removed".formatted(id));
  }
}
