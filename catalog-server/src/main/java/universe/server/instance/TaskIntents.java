package universe.server.instance;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepIntent;
import universe.server.runtime.Tasks.DeclaredTask;

/** Writes down what steps do to tasks. */
@Component
class TaskIntents {

  private final JsonMapper json;
  private final InstanceSettings settings;

  TaskIntents(JsonMapper json, InstanceSettings settings) {
    this.json = json;
    this.settings = settings;
  }

  StepIntent create(DeclaredTask task) {
    return on(TaskSteps.CREATE, "Create ", task);
  }

  StepIntent start(DeclaredTask task) {
    return on(TaskSteps.START, "Start ", task);
  }

  StepIntent stop(DeclaredTask task) {
    return on(TaskSteps.STOP, "Stop ", task);
  }

  /** Holds the whole declaration, so that the task can be declared again. */
  StepIntent remove(DeclaredTask task) {
    var intent = json.createObjectNode().put("task", task.id().toString());
    intent.set("declaration", json.valueToTree(task));
    return new StepIntent(TaskSteps.REMOVE, "Remove " + title(task), task.spec().name(), intent);
  }

  /**
   * Waits until tasks are well and stay so.
   *
   * @param restarts how often each was started again before, which is not held against it
   */
  StepIntent await(
      String what, Collection<UUID> tasks, Duration window, Map<UUID, Integer> restarts) {
    var intent =
        json.createObjectNode()
            .put("windowSeconds", window.plus(settings.settle()).toSeconds())
            .put("settleMillis", settings.settle().toMillis());
    var ids = intent.putArray("tasks");
    tasks.forEach(id -> ids.add(id.toString()));
    var before = intent.putObject("restarts");
    restarts.forEach((id, count) -> before.put(id.toString(), count));
    return new StepIntent(HealthSteps.AWAIT, "Await that " + what + " is well", what, intent);
  }

  /** Waits until a task is well and stays so, before the next one of its service begins. */
  StepIntent await(DeclaredTask task, Duration window) {
    return await(title(task), List.of(task.id()), window, Map.of());
  }

  static List<UUID> ids(List<DeclaredTask> tasks) {
    return tasks.stream().map(DeclaredTask::id).toList();
  }

  private StepIntent on(String name, String verb, DeclaredTask task) {
    return new StepIntent(
        name,
        verb + title(task),
        task.spec().name(),
        json.createObjectNode().put("task", task.id().toString()));
  }

  private static String title(DeclaredTask task) {
    var identity = task.spec().identity();
    return "task " + identity.index() + " of " + identity.service();
  }
}
