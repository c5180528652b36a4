package universe.server.instance;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import universe.server.operation.Evidence;
import universe.server.runtime.Tasks;

/** Keeps of a failure what the tasks said, unwell ones first, and the definition they had. */
@Component
class InstanceEvidence implements Evidence {

  private static final int MOST_TASKS = 10;

  private final Instances instances;
  private final Tasks tasks;
  private final Revisions revisions;

  InstanceEvidence(Instances instances, Tasks tasks, Revisions revisions) {
    this.instances = instances;
    this.tasks = tasks;
    this.revisions = revisions;
  }

  @Override
  public void addTo(ObjectNode evidence, UUID instance) {
    var tried = tried(instance);
    var told = evidence.putArray("tasks");
    tasks.of(instance).stream()
        .filter(task -> tried.isEmpty() || task.identity().revision() <= tried.get().number())
        .sorted(comparing(HealthSteps::well))
        .limit(MOST_TASKS)
        .forEach(task -> told.add(tasks.evidence(task.id())));
    tried.ifPresent(revision -> evidence.set("definition", revision.definition()));
  }

  /** The one after the one that runs; those of hops to come are on record too. */
  private Optional<Revision> tried(UUID instance) {
    return instances
        .find(instance)
        .flatMap(it -> revisions.find(instance, it.revision() + 1))
        .or(() -> revisions.newest(instance));
  }
}
