package universe.server.runtime;

import java.util.UUID;

/** There is no such registry. */
public class RegistryMissing extends RuntimeException {

  public RegistryMissing(UUID id) {
    super("there is no registry " + id);
  }
}
