package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One thing about a task that somebody changed by hand.
 *
 * @param id stays for as long as the same is found
 * @param node where it was found
 * @param expected what was said, for people
 * @param found what is so instead, for people
 * @param trouble why it could not be put right; empty where nothing went wrong
 */
public record Drift(
    UUID id,
    UUID instance,
    UUID task,
    String taskName,
    String node,
    DriftKind kind,
    String expected,
    String found,
    Standing standing,
    String trouble,
    Instant seenAt) {

  /** Whether the server itself puts it right. */
  boolean mendedUnder(DriftPolicy policy) {
    return kind.mendable()
        && (standing == Standing.REVERTING
            || (policy == DriftPolicy.HEAL && standing == Standing.SEEN));
  }

  /** What somebody has decided about it. */
  public enum Standing {
    SEEN,
    /** It stays as it is, until it changes. */
    IGNORED,
    /** It is being put right because somebody asked for it. */
    REVERTING;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
