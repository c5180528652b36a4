package universe.server.storage;

import java.io.IOException;

/** Archives cannot be written where they should lie. */
public class PlaceUnusable extends RuntimeException {

  private PlaceUnusable(String message) {
    super(message);
  }

  static PlaceUnusable because(String place, IOException failure) {
    var unusable =
        new PlaceUnusable(
            "archives in %s cannot be written or deleted: %s; mend that, or let new ones lie elsewhere (universe.storage)"
                .formatted(place, failure.getMessage()));
    unusable.initCause(failure);
    return unusable;
  }
}
