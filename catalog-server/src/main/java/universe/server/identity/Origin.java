package universe.server.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a request comes from.
 *
 * @param address IP address of the client, as far as proxies are believed
 */
public record Origin(String address, Kind kind) {

  /** How the user proved to be the one. */
  public enum Kind {
    /** A session of a browser. */
    BROWSER,
    /** A token of a script. */
    TOKEN,
    /** Name and password, for this one request. */
    PASSWORD;

    /** As users read it, such as {@code browser}. */
    @JsonValue
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
