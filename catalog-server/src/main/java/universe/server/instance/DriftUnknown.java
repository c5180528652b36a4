package universe.server.instance;

import java.util.UUID;

/** There is no such drift of the instance, or no more. */
public class DriftUnknown extends RuntimeException {

  public DriftUnknown(UUID drift) {
    super("there is no drift %s of this instance, or no more".formatted(drift));
  }
}
