package universe.server.instance;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepIntent;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.spec.workload.Workload;

/** The step that waits, until the operation's deadline, for what a workload needs to be well. */
@Configuration(proxyBeanMethods = false)
class DependencySteps {

  static final String AWAIT = "await-dependencies";
  private static final Duration LOOK = Duration.ofMillis(500);

  @Bean
  StepRunner awaitDependencies(Dependencies dependencies) {
    return new Step(
        AWAIT,
        step ->
            dependencies
                .lacking(
                    UUID.fromString(step.intent().path("target").asString()),
                    step.intent().path("names").valueStream().map(JsonNode::asString).toList())
                .<StepResult>map(what -> new StepResult.Waiting("needs " + what, LOOK))
                .orElseGet(StepResult::done),
        _ -> StepResult.done());
  }

  /** Waits before anything is stopped or started; no step where nothing is needed. */
  static List<StepIntent> of(UUID target, Workload workload, JsonMapper json) {
    if (workload.dependencies().isEmpty()) {
      return List.of();
    }
    var names = String.join(", ", workload.dependencies());
    var intent = json.createObjectNode().put("target", target.toString());
    var array = intent.putArray("names");
    workload.dependencies().forEach(array::add);
    return List.of(new StepIntent(AWAIT, title(names), names, intent));
  }

  static String title(String names) {
    return "Await that " + names + (names.contains(",") ? " are well" : " is well");
  }
}
