package universe.spec.json;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with a JSON text itself, whatever it is about.
 *
 * @param kind what kind of fault
 * @param pointer JSON pointer of the value it concerns; empty for the whole text
 * @param position where it stands
 * @param message what is wrong
 */
public record JsonFault(Kind kind, String pointer, Position position, String message) {

  public JsonFault {
    requireNonNull(kind);
    requireNonNull(pointer);
    requireNonNull(position);
    requireNonNull(message);
  }

  /** What can be wrong with a JSON text; a fatal fault leaves no usable tree. */
  public enum Kind {
    TOO_LARGE(true),
    NOT_UTF8(true),
    NOT_JSON(true),
    TOO_DEEP(true),
    TOO_MANY_VALUES(true),
    NUMBER_TOO_LARGE(true),
    BYTE_ORDER_MARK(false),
    DUPLICATE_KEY(false),
    NOT_ASCII(false);

    private final boolean fatal;

    Kind(boolean fatal) {
      this.fatal = fatal;
    }

    boolean isFatal() {
      return fatal;
    }
  }
}
