package universe.server.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a step is. */
public enum StepStatus {
  PENDING,
  RUNNING,
  WAITING,
  DONE,
  FAILED,
  UNDONE,
  /** It was never begun because the operation turned back before it. */
  SKIPPED;

  /** The status that a word of the API or the database stands for. */
  @JsonCreator
  public static StepStatus parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word for it in the API and the database. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether undoing it may have something to undo. */
  public boolean touched() {
    return this == RUNNING || this == WAITING || this == DONE || this == FAILED;
  }
}
