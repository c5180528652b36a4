package universe.server.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import universe.server.runtime.Tasks.TaskStatus;

/** How a task is, in the words of somebody who uses it. */
public enum TaskHealth {
  /** It runs; no check has said anything yet. */
  STARTING,
  /** It has not been started yet: its image, its port or something else has to come first. */
  WAITING,
  HEALTHY,
  UNHEALTHY,
  /** It has ended and is started again, after a while. */
  RESTARTING,
  STOPPED,
  /** Its target does not answer, or it is gone from there. */
  LOST;

  /** What a task's state and checks amount to. */
  public static TaskHealth of(TaskStatus task) {
    return switch (task.state()) {
      case DECLARED, CREATED -> WAITING;
      case BACKING_OFF -> task.startedAt() == null ? WAITING : RESTARTING;
      case STOPPED -> STOPPED;
      case MISSING, UNKNOWN -> LOST;
      case RUNNING ->
          switch (task.health()) {
            case STARTING, UNKNOWN -> STARTING;
            case HEALTHY -> HEALTHY;
            case UNHEALTHY -> UNHEALTHY;
          };
    };
  }

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
