package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.TakenSnapshots.Taken;
import universe.server.operation.StepIntent;
import universe.server.operation.StepResult;
import universe.server.operation.StepRunner;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.storage.SnapshotSteps;

/** What a clone does: the steps of an install, and in between those that bring the data. */
@Configuration(proxyBeanMethods = false)
class CloneSteps {

  static final String AWAIT = "await-snapshot";
  static final String DROP = "drop-snapshot";

  private final InstallSteps installs;
  private final SnapshotSteps snapshots;
  private final TakenSnapshots taken;

  CloneSteps(InstallSteps installs, SnapshotSteps snapshots, TakenSnapshots taken) {
    this.installs = installs;
    this.snapshots = snapshots;
    this.taken = taken;
  }

  @Bean
  StepRunner awaitSnapshot() {
    // What it waits for is undone by the first step, which is begun in any case.
    return new Step(AWAIT, taken::await, _ -> StepResult.done());
  }

  @Bean
  StepRunner dropSnapshot() {
    return new Step(DROP, taken::drop, _ -> StepResult.done());
  }

  /**
   * The script of a clone.
   *
   * @param tasks the tasks of the clone
   * @param saving the snapshot that is being taken for it; null where there is one
   */
  List<StepIntent> of(Draft.Clone draft, List<DeclaredTask> tasks, @Nullable Taken saving) {
    var steps = new ArrayList<>(installs.of(draft.made(), tasks));
    if (saving != null) {
      steps.set(0, undoing(steps.getFirst(), saving));
      steps.add(
          new StepIntent(
              DROP,
              "Delete the snapshot that was taken for it",
              draft.origin().instanceName(),
              taken.intent(saving)));
    }
    steps.addAll(place(steps, PlaceSteps.COMMIT), played(draft, tasks));
    steps.addAll(place(steps, TaskSteps.START), data(draft, saving));
    return List.copyOf(steps);
  }

  private List<StepIntent> data(Draft.Clone draft, @Nullable Taken saving) {
    var steps = new ArrayList<StepIntent>();
    if (saving != null) {
      steps.add(
          new StepIntent(
              AWAIT,
              "Save the data of " + draft.origin().instanceName(),
              draft.origin().instanceName(),
              taken.intent(saving)));
    }
    var saved = draft.origin().saved();
    var snapshot = saving != null ? saving.snapshot() : saved == null ? null : saved.id();
    if (snapshot != null) {
      steps.add(snapshots.fill(snapshot, draft.name(), volumes(draft)));
    }
    return steps;
  }

  private static Map<String, UUID> volumes(Draft.Clone draft) {
    return draft.filled().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().id()));
  }

  /** Dumps are read by tasks that are well; until then their volumes are empty. */
  private List<StepIntent> played(Draft.Clone draft, List<DeclaredTask> tasks) {
    var saved = draft.origin().saved();
    if (saved == null) {
      return List.of();
    }
    var readers = Dumps.readers(draft.made(), saved, draft.filled(), tasks);
    return readers.isEmpty()
        ? List.of()
        : List.of(snapshots.play(saved.id(), draft.name(), readers));
  }

  /** The place of the first step of a name; the end where there is none. */
  private static int place(List<StepIntent> steps, String name) {
    return IntStream.range(0, steps.size())
        .filter(place -> steps.get(place).name().equals(name))
        .findFirst()
        .orElse(steps.size());
  }

  /** Undoing the first step also takes back the snapshot. */
  private StepIntent undoing(StepIntent reserve, Taken saving) {
    var intent = ((ObjectNode) reserve.intent()).deepCopy();
    intent.setAll(taken.intent(saving));
    return new StepIntent(reserve.name(), reserve.title(), reserve.target(), intent);
  }
}
