package universe.server.instance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.operation.StepContext;
import universe.server.operation.StepIntent;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.spec.ServiceDescription.Command;

/** Steps that run what a package says in its tasks. */
@Configuration(proxyBeanMethods = false)
class CommandSteps {

  static final String RUN = "run-command";
  private static final Duration RETRY = Duration.ofSeconds(2);

  /** Runs a command in tasks; undoing runs another one, where there is one. */
  static StepIntent run(
      JsonMapper json,
      String title,
      List<TaskStatus> tasks,
      Command command,
      Optional<Command> back) {
    var intent = words(json, command);
    var ids = intent.putArray("tasks");
    tasks.forEach(task -> ids.add(task.id().toString()));
    back.ifPresent(other -> intent.set("back", words(json, other)));
    return new StepIntent(RUN, title, tasks.getFirst().name(), intent);
  }

  /** Runs a command in a task that is about to go for good; the task must run. */
  static StepIntent drain(JsonMapper json, DeclaredTask task, Command command) {
    var identity = task.spec().identity();
    var intent = words(json, command).put("running", true);
    intent.putArray("tasks").add(task.id().toString());
    return new StepIntent(
        RUN,
        "Drain task %d of %s".formatted(identity.index(), identity.service()),
        task.spec().name(),
        intent);
  }

  private static ObjectNode words(JsonMapper json, Command command) {
    var node = json.createObjectNode().put("timeoutSeconds", command.timeout().toSeconds());
    var words = node.putArray("words");
    command.words().forEach(words::add);
    return node;
  }

  @Bean
  StepRunner runCommand(Tasks tasks) {
    return new Step(
        RUN,
        step -> run(tasks, step, step.intent()),
        step -> run(tasks, step, step.intent().path("back")));
  }

  private static StepResult run(Tasks tasks, StepContext step, JsonNode command) {
    var words = command.path("words").valueStream().map(JsonNode::asString).toList();
    if (words.isEmpty()) {
      return StepResult.done();
    }
    var timeout = Duration.ofSeconds(command.path("timeoutSeconds").asLong());
    var running =
        tasks.of(step.instance()).stream()
            .filter(task -> task.state() == TaskState.RUNNING)
            .map(TaskStatus::id)
            .toList();
    for (var each : step.intent().path("tasks").values()) {
      var task = UUID.fromString(each.asString());
      if (!running.contains(task) && command.path("running").asBoolean(false)) {
        return new StepResult.Waiting("the task does not run, so it cannot be drained", RETRY);
      }
      // What does not run needs neither to be quiesced nor to be resumed.
      if (running.contains(task)) {
        step.ensureStillOurs();
        var said = tasks.exec(task, words, timeout);
        if (said.exitCode() != 0) {
          return new StepResult.Failed(
              "%s ended with exit code %d: %s"
                  .formatted(words.getFirst(), said.exitCode(), said.output().strip()));
        }
      }
    }
    return StepResult.done();
  }
}
