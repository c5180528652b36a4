package universe.server.instance.web;

import java.util.UUID;

/** An instance has no such task, or no longer. */
class TaskUnknown extends RuntimeException {

  TaskUnknown(UUID instance, UUID task) {
    super("instance %s has no task %s".formatted(instance, task));
  }
}
