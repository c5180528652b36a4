package universe.server.identity;

import java.util.UUID;

/** There is no such token; it may have been revoked. */
public class TokenMissing extends RuntimeException {

  public TokenMissing(UUID id) {
    super("there is no token " + id);
  }
}
