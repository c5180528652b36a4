package universe.server.instance;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
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

  @Bean
  StepRunner createTask(Tasks tasks) {
    return new Step(CREATE, creating(tasks), on(tasks::withdraw));
  }

  @Bean
  StepRunner startTask(Tasks tasks) {
    return new Step(START, on(tasks::start), on(tasks::stop));
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

  private static java.util.function.Function<StepContext, StepResult> creating(Tasks tasks) {
    return step -> {
      step.ensureStillOurs();
      try {
        tasks.create(Step.id(step, "task"));
        return StepResult.done();
      } catch (PortTaken e) {
        return StepResult.waitingFor(e, Duration.ofSeconds(2));
      }
    };
  }

  private static java.util.function.Function<StepContext, StepResult> on(Consumer<UUID> verb) {
    return step -> {
      step.ensureStillOurs();
      verb.accept(Step.id(step, "task"));
      return StepResult.done();
    };
  }
}
