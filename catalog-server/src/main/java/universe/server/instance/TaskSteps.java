package universe.server.instance;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.PortTaken;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.DeclaredTask;

/** Steps that make, start, stop and remove tasks; what one does, another undoes. */
@Configuration(proxyBeanMethods = false)
class TaskSteps {

  static final String CREATE = "create-task";
  static final String START = "start-task";
  static final String STOP = "stop-task";
  static final String REMOVE = "remove-task";
  private static final Duration RETRY = Duration.ofSeconds(2);

  @Bean
  StepRunner createTask(Tasks tasks) {
    return new Step(CREATE, whenPortIsFree(tasks::create), on(tasks::withdraw));
  }

  @Bean
  StepRunner startTask(Tasks tasks) {
    return new Step(START, whenPortIsFree(tasks::start), on(tasks::stop));
  }

  @Bean
  StepRunner stopTask(Tasks tasks) {
    return new Step(STOP, on(tasks::stop), whenPortIsFree(tasks::start));
  }

  /** Undone by declaring the task anew; whoever undoes its stop makes and starts it. */
  @Bean
  StepRunner removeTask(Tasks tasks, JsonMapper json) {
    return new Step(
        REMOVE,
        on(tasks::withdraw),
        step -> {
          var declaration = step.intent().get("declaration");
          if (declaration != null) {
            // One that is about to be removed stays, as long as it is there.
            tasks.stop(Step.id(step, "task"));
            tasks.declare(json.treeToValue(declaration, DeclaredTask.class));
          }
          return StepResult.done();
        });
  }

  private static Function<StepContext, StepResult> whenPortIsFree(Consumer<UUID> verb) {
    return step -> {
      try {
        return on(verb).apply(step);
      } catch (PortTaken e) {
        return StepResult.waitingFor(e, RETRY);
      }
    };
  }

  private static Function<StepContext, StepResult> on(Consumer<UUID> verb) {
    return step -> {
      step.ensureStillOurs();
      verb.accept(Step.id(step, "task"));
      return StepResult.done();
    };
  }
}
