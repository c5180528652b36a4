package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Drift was seen, decided about, or is gone; published inside the transaction that wrote it. */
public record DriftChanged(Drift drift, What what) {

  /** What became of it. */
  public enum What {
    SEEN,
    HEALED,
    /** It went away without us. */
    GONE,
    ADOPTED,
    IGNORED,
    REVERTING;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
