package universe.server.runtime;

import java.util.UUID;

/** Opens the backend of one kind; each backend's room contributes one. */
public interface BackendFactory {

  /** The {@link Target#kind()} it serves. */
  String kind();

  /** Opens the backend of a target; never fails because the target does not answer. */
  RuntimeBackend open(UUID target, UUID installation);
}
