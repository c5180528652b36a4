package universe.server.operation;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What a room can say of an instance whose operation fails; it contributes this as a bean. */
public interface Evidence {

  /**
   * Adds what explains a failure, secrets redacted; asked before anything is cleaned up. An
   * exception costs what this room would have said, nothing else.
   */
  void addTo(ObjectNode evidence, UUID instance);
}
