package universe.server.instance;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import universe.server.operation.StepContext;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.Ledger;
import universe.server.runtime.PortTaken;
import universe.server.runtime.Tasks;

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
    return new Step(STOP, on(tasks::stop), on(tasks::start));
  }

  /** Undone by declaring the tasks anew, with the ports that are reserved until the very end. */
  @Bean
  StepRunner removeTask(
      Tasks tasks, Instances instances, Revisions revisions, TaskSpecs specs, Ledger ledger) {
    return new Step(
        REMOVE,
        on(tasks::withdraw),
        step -> {
          var id = Step.id(step, "task");
          var instance = instances.find(step.instance());
          var revision = instance.flatMap(it -> revisions.find(it.id(), it.revision()));
          if (instance.isPresent() && revision.isPresent()) {
            specs.of(instance.get(), revision.get(), ledger.portsOf(step.instance())).stream()
                .filter(task -> task.id().equals(id))
                .forEach(task -> {
                  tasks.declare(task);
                  tasks.create(id);
                });
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
