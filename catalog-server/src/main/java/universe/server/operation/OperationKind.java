package universe.server.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an operation is for. */
public enum OperationKind {
  INSTALL,
  /** An install of what another instance runs, with a copy of its data. */
  CLONE,
  UPGRADE,
  RECONFIGURE,
  SCALE,
  RESTART,
  ROLLBACK,
  UNINSTALL,
  SNAPSHOT,
  RESTORE;

  /** Whether it makes a new instance. */
  public boolean makesInstance() {
    return this == INSTALL || this == CLONE;
  }

  /** The kind that a word of the API or the database stands for. */
  @JsonCreator
  public static OperationKind parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word for it in the API and the database. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
