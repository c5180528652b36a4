package universe.server.instance;

import static java.util.Comparator.comparing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import universe.server.operation.Evidence;
import universe.server.runtime.Tasks;

/** Keeps of a failure what the tasks said, unwell ones first, and the definition they had. */
@Component
class InstanceEvidence implements Evidence {

  private static final int MOST_TASKS = 10;

  private final Tasks tasks;
  private final Revisions revisions;

  InstanceEvidence(Tasks tasks, Revisions revisions) {
    this.tasks = tasks;
    this.revisions = revisions;
  }

  @Override
  public void addTo(ObjectNode evidence, UUID instance) {
    var told = evidence.putArray("tasks");
    tasks.of(instance).stream()
        .sorted(comparing(HealthSteps::well))
        .limit(MOST_TASKS)
        .forEach(task -> told.add(tasks.evidence(task.id())));
    revisions
        .newest(instance)
        .ifPresent(revision -> evidence.set("definition", revision.definition()));
  }
}
