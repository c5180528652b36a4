package universe.server.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Archives cannot be written where they should lie. */
public class PlaceUnusable extends RuntimeException {

  private PlaceUnusable(String message) {
    super(message);
  }

  static PlaceUnusable because(Path folder, IOException failure) {
    var unusable =
        new PlaceUnusable(
            "archives cannot be written to %s: %s; make room there, or set universe.storage.folder"
                .formatted(folder, failure.getMessage()));
    unusable.initCause(failure);
    return unusable;
  }

  static PlaceUnusable full(Path folder, long free, DataSize reserve) {
    return new PlaceUnusable(
        "only %d MB are free in %s, and universe.storage.reserve wants %d MB left; make room there"
            .formatted(free >> 20, folder, reserve.toMegabytes()));
  }
}
