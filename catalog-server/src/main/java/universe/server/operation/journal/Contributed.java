package universe.server.operation.journal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.Evidence;
import universe.server.operation.StepRunner;

/** What the other rooms contribute to operations. */
@Component
final class Contributed {

  private static final Logger log = LoggerFactory.getLogger(Contributed.class);

  private final Map<String, StepRunner> runners;
  private final List<Evidence> evidence;
  private final JsonMapper json;

  Contributed(List<StepRunner> runners, List<Evidence> evidence, JsonMapper json) {
    this.runners =
        runners.stream().collect(toUnmodifiableMap(StepRunner::name, Function.identity()));
    this.evidence = List.copyOf(evidence);
    this.json = json;
  }

  /** Who carries out steps of that name. */
  StepRunner runner(String name) {
    var runner = runners.get(name);
    if (runner == null) {
      throw new IllegalStateException("no step runner is called '" + name + "'");
    }
    return runner;
  }

  /** All that is known of an instance right after a failure. */
  JsonNode evidenceOf(UUID instance) {
    var all = json.createObjectNode();
    for (var each : evidence) {
      try {
        each.addTo(all, instance);
      } catch (RuntimeException e) {
        // The failure itself matters more than what explains it.
        log.atWarn().setCause(e).addKeyValue("instance", instance).log("Evidence is incomplete");
        all.put("incomplete", String.valueOf(e.getMessage()));
      }
    }
    return all;
  }
}
