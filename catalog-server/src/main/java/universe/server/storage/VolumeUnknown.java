package universe.server.storage;

import java.util.UUID;

/** There is no volume of this id. */
public class VolumeUnknown extends RuntimeException {

  public VolumeUnknown(UUID id) {
    super("there is no volume %s".formatted(id));
  }
}
