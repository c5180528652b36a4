package universe.server.operation.web;

import java.util.UUID;

/** There is no operation of this id, or its journal is no longer kept. */
class OperationUnknown extends RuntimeException {

  OperationUnknown(UUID id) {
    super("operation %s is not in the journal".formatted(id));
  }
}
