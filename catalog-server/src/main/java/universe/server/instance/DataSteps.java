package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.StepIntent;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Snapshot;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.SnapshotDoesNotFit;
import universe.server.storage.SnapshotSteps;
import universe.server.storage.SnapshotSteps.NewSnapshot;
import universe.server.storage.SnapshotSteps.Piped;
import universe.server.storage.Volume;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.Command;
import universe.spec.ServiceDescription.Occasion;
import universe.spec.ServiceDescription.VolumeDescription;

/** What a snapshot and a restore do, step by step. */
@Component
class DataSteps {

  private final SnapshotSteps snapshots;
  private final Tasks tasks;
  private final InstallSteps installs;
  private final TaskIntents intents;
  private final JsonMapper json;

  DataSteps(
      SnapshotSteps snapshots,
      Tasks tasks,
      InstallSteps installs,
      TaskIntents intents,
      JsonMapper json) {
    this.snapshots = snapshots;
    this.tasks = tasks;
    this.installs = installs;
    this.intents = intents;
    this.json = json;
  }

  /** The volumes without those whose data can be made again, as the package says. */
  List<Volume> worthSaving(Revision revision, List<Volume> volumes) {
    return volumes.stream()
        .filter(Volume::lasting)
        .filter(volume ->
            DescribedVolumes.of(revision, volume)
                .filter(it -> it.snapshot() == ServiceDescription.Snapshot.NEVER)
                .isEmpty())
        .toList();
  }

  /** Tasks that are stopped while data is saved for a clone. */
  List<TaskStatus> stopped(DataOrigin origin) {
    var using = using(origin.toSave());
    return quiet(origin.revision(), origin.toSave(), using).isEmpty() ? using : List.of();
  }

  /**
   * By the package's own commands where it has them for each volume (a dump, or its files between
   * quiesce and resume), else while its tasks are stopped.
   */
  List<StepIntent> snapshot(
      Revision revision, UUID id, Kind kind, List<Volume> volumes, boolean whileRunning) {
    var using = using(volumes);
    var dumps = Dumps.writers(revision, volumes, using);
    var dumped = dumps.stream().map(Piped::key).toList();
    var others = volumes.stream().filter(volume -> !dumped.contains(volume.owner().key())).toList();
    var quiet = quiet(revision, others, using);
    if (quiet.isEmpty() && !others.isEmpty() && !whileRunning) {
      return files(revision, id, kind, volumes);
    }
    var steps = new ArrayList<StepIntent>();
    quiet.forEach((volume, inTasks) -> steps.add(quiesce(volume, inTasks)));
    steps.add(snapshots.take(new NewSnapshot(id, revision.number(), kind), volumes, dumps));
    quiet.forEach((volume, inTasks) -> steps.add(resume(volume, inTasks)));
    return List.copyOf(steps);
  }

  /** By its files: between quiesce and resume where the package knows how, else at rest. */
  List<StepIntent> files(Revision revision, UUID id, Kind kind, List<Volume> volumes) {
    var steps = new ArrayList<StepIntent>();
    var using = using(volumes);
    var quiet = quiet(revision, volumes, using);
    var take = snapshots.take(new NewSnapshot(id, revision.number(), kind), volumes);
    if (quiet.isEmpty()) {
      using.reversed().forEach(task -> steps.add(step(TaskSteps.STOP, "Stop ", task)));
      steps.add(take);
      using.forEach(task -> steps.add(step(TaskSteps.START, "Start ", task)));
    } else {
      quiet.forEach((volume, inTasks) -> steps.add(quiesce(volume, inTasks)));
      steps.add(take);
      quiet.forEach((volume, inTasks) -> steps.add(resume(volume, inTasks)));
    }
    return List.copyOf(steps);
  }

  /**
   * The present data is saved before it is replaced, and guarded until all is well.
   *
   * @param replaced the volumes that are filled
   * @param present those of them that are on their target; the others were lost, and are made anew
   * @throws SnapshotDoesNotFit when a dump is to be read that the revision has no command for
   */
  List<StepIntent> restore(
      Instance instance,
      Revision revision,
      Snapshot saved,
      List<Volume> replaced,
      List<Volume> present) {
    var steps = new ArrayList<StepIntent>();
    // what somebody stopped by hand, or is about to remove, is wanted back with the data
    var using = using(replaced, TaskStatus::toRun);
    var restores = Dumps.readers(Dumps.Next.of(revision), saved, tasks(replaced, using));
    using.reversed().forEach(task -> steps.add(step(TaskSteps.STOP, "Stop ", task)));
    if (!present.isEmpty()) {
      var before = new NewSnapshot(UUID.randomUUID(), revision.number(), Kind.BEFORE_CHANGE);
      steps.add(snapshots.take(before, present));
      steps.add(snapshots.guard(before.id(), instance.name()));
    }
    steps.add(snapshots.restore(saved.id(), instance.name()));
    using.forEach(task -> steps.add(step(TaskSteps.START, "Start ", task)));
    if (!using.isEmpty()) {
      var window = installs.healthWindow(revision.workload());
      var restarts = using.stream().collect(Collectors.toMap(TaskStatus::id, TaskStatus::restarts));
      steps.add(intents.await(instance.name(), restarts.keySet(), window, restarts));
    }
    if (!restores.isEmpty()) {
      steps.add(snapshots.play(saved.id(), instance.name(), restores));
    }
    return List.copyOf(steps);
  }

  /** Tasks that use one of the volumes, except those that rest, on purpose or by hand. */
  private List<TaskStatus> using(List<Volume> volumes) {
    return using(
        volumes, task -> task.state() != TaskState.STOPPED && task.state() != TaskState.DECLARED);
  }

  private List<TaskStatus> using(List<Volume> volumes, Predicate<TaskStatus> which) {
    return volumes.stream()
        .map(volume -> volume.owner().instanceId())
        .distinct()
        .flatMap(instance -> tasks.of(instance).stream())
        .filter(which)
        .filter(task -> volumes.stream().anyMatch(volume -> DescribedVolumes.uses(task, volume)))
        .toList();
  }

  /**
   * What must be quiesced, and where: each volume as described, once for all tasks; empty where one
   * of them does not say how.
   */
  private static Map<VolumeDescription, List<TaskStatus>> quiet(
      Revision revision, List<Volume> volumes, List<TaskStatus> using) {
    var quiet = new LinkedHashMap<VolumeDescription, List<TaskStatus>>();
    for (var volume : volumes) {
      var description =
          DescribedVolumes.of(revision, volume)
              .filter(it -> it.snapshot() == ServiceDescription.Snapshot.FILES)
              .filter(it -> it.command(Occasion.QUIESCE).isPresent());
      if (description.isEmpty()) {
        return Map.of();
      }
      using.stream()
          .filter(task -> DescribedVolumes.uses(task, volume))
          .forEach(
              task -> quiet.computeIfAbsent(description.get(), _ -> new ArrayList<>()).add(task));
    }
    return quiet;
  }

  private static Map<Volume, UUID> tasks(List<Volume> volumes, List<TaskStatus> using) {
    var tasks = new LinkedHashMap<Volume, UUID>();
    for (var volume : volumes) {
      using.stream()
          .filter(task -> DescribedVolumes.uses(task, volume))
          .findFirst()
          .ifPresent(task -> tasks.put(volume, task.id()));
    }
    return tasks;
  }

  private StepIntent quiesce(VolumeDescription volume, List<TaskStatus> inTasks) {
    var command = volume.command(Occasion.QUIESCE).orElseThrow();
    return CommandSteps.run(
        json,
        "Quiesce " + volume.title(),
        where(command, inTasks),
        command,
        volume.command(Occasion.RESUME));
  }

  /** Where nothing undoes a quiesce, it passes by itself. */
  private StepIntent resume(VolumeDescription volume, List<TaskStatus> inTasks) {
    var command =
        volume
            .command(Occasion.RESUME)
            .orElse(new Command(List.of(), false, java.time.Duration.ZERO));
    return CommandSteps.run(
        json, "Resume " + volume.title(), where(command, inTasks), command, Optional.empty());
  }

  private static List<TaskStatus> where(Command command, List<TaskStatus> tasks) {
    return command.inEachTask() ? tasks : tasks.subList(0, 1);
  }

  private StepIntent step(String name, String verb, TaskStatus task) {
    return new StepIntent(
        name,
        verb + "task " + task.identity().index() + " of " + task.identity().service(),
        task.name(),
        json.createObjectNode().put("task", task.id().toString()));
  }
}
