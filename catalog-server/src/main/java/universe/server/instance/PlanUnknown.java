package universe.server.instance;

import java.util.UUID;

/** There is no plan of this id, or it expired and was forgotten. */
public class PlanUnknown extends RuntimeException {

  public PlanUnknown(UUID id) {
    super("there is no plan %s, or it expired; ask for a new one".formatted(id));
  }
}
