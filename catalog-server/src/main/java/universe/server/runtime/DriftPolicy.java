package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done about drift of an instance. */
public enum DriftPolicy {
  /** It is put right by itself. */
  HEAL,
  /** It is told, and somebody decides. */
  REPORT;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
