package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what way a task differs from what was said, because somebody changed it by hand. */
public enum DriftKind {
  /** Its container was stopped or killed from outside. */
  STOPPED,
  /** Its container is gone. */
  REMOVED,
  /** Its container is paused. */
  PAUSED,
  /** It left the cluster network, or lost its names there. */
  OFF_NETWORK,
  /** It may use more or less of the node than was said. */
  LIMITS,
  /** The engine would not start it again as it should. */
  RESTART_POLICY,
  /** Its container bears another name. */
  RENAMED,
  /** A volume with its data is gone. */
  VOLUME_GONE;

  /** Whether it may be put right without asking: nobody may take an empty volume for data. */
  public boolean mendable() {
    return this != VOLUME_GONE;
  }

  /** Whether it took the task's process away. */
  boolean ended() {
    return this == STOPPED || this == REMOVED;
  }

  /** Whether what was found can become what is said. */
  public boolean adoptable() {
    return this == LIMITS || this == VOLUME_GONE;
  }

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
