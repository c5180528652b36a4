package universe.server.repository;

import java.util.UUID;

/** There is no such repository. */
public class RepositoryMissing extends RuntimeException {

  public RepositoryMissing(UUID id) {
    super("there is no repository %s".formatted(id));
  }
}
