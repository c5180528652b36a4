package universe.server.runtime;

/** A task is spoken of that is not there. */
public class TaskMissing extends RuntimeException {

  public TaskMissing(String task) {
    super("task %s is not there".formatted(task));
  }
}
