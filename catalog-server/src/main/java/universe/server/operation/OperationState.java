package universe.server.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an operation is. */
public enum OperationState {
  /** No server has taken it yet. */
  PENDING,
  RUNNING,
  /** It cannot go on yet, for instance until an image or a port can be had. */
  WAITING,
  /** Somebody cancelled it; what was done is being undone. */
  CANCELLING,
  /** A step failed; what was done is being undone. */
  COMPENSATING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /** The state that a word of the API or the database stands for. */
  @JsonCreator
  public static OperationState parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word for it in the API and the database. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more will happen. */
  public boolean ended() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }

  /** Whether it can still be cancelled. */
  public boolean cancellable() {
    return this == PENDING || this == RUNNING || this == WAITING;
  }

  /** Whether it is on its way back. */
  public boolean undoing() {
    return this == CANCELLING || this == COMPENSATING;
  }
}
