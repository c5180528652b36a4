package universe.server.secret;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The store of secrets that packages refer to by name; what is in it is never read out. */
public interface NamedSecrets {

  /** An entry without its value. */
  @Schema(name = "SecretEntry")
  record Entry(String name, Instant changedAt) {}

  List<Entry> list();

  /** Stores a value under a name such as {@code team/db-pass}, over an older one. */
  void put(String name, String value);

  /** Deletes an entry; does nothing when there is none. */
  void remove(String name);
}
