package universe.server.instance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Snapshot;
import universe.server.storage.Snapshot.Form;
import universe.server.storage.SnapshotDoesNotFit;
import universe.server.storage.SnapshotSteps.Piped;
import universe.server.storage.Volume;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.Command;
import universe.spec.ServiceDescription.Occasion;
import universe.spec.workload.Workload;

/** The commands of a package that write and read dumps of its volumes. */
final class Dumps {

  private Dumps() {}

  /**
   * What writes dumps: of each volume of which the package says so, has both commands, and whose
   * task runs. A command for the first task only speaks for that one's volume; where there are
   * more, all are saved by their files.
   */
  static List<Piped> writers(Revision revision, List<Volume> volumes, List<TaskStatus> using) {
    var writers = new ArrayList<Piped>();
    for (var volume : volumes) {
      var described =
          DescribedVolumes.of(revision, volume)
              .filter(it -> it.snapshot() == ServiceDescription.Snapshot.DUMP)
              .filter(it -> it.command(Occasion.RESTORE).isPresent());
      described
          .flatMap(it -> it.command(Occasion.DUMP))
          .filter(command -> command.inEachTask() || isOnly(volume, volumes))
          .flatMap(command -> inItsTask(command, volume, using))
          .ifPresent(writers::add);
    }
    return List.copyOf(writers);
  }

  private static boolean isOnly(Volume volume, List<Volume> volumes) {
    return volumes.stream()
        .map(Volume::owner)
        .noneMatch(other ->
            !other.key().equals(volume.owner().key())
                && other.service().equals(volume.owner().service())
                && other.volume().equals(volume.owner().volume()));
  }

  /**
   * What reads the dumps of a snapshot.
   *
   * @param next the revision whose commands read them
   * @param tasks the task that uses each volume
   * @throws SnapshotDoesNotFit when there is no command for one, or no task
   */
  static List<Piped> readers(Next next, Snapshot saved, Map<Volume, UUID> tasks) {
    return saved.volumes().stream()
        .filter(part -> part.form() == Form.DUMP)
        .map(part ->
            tasks.keySet().stream()
                .filter(volume -> volume.owner().key().equals(part.key()))
                .findFirst()
                .flatMap(volume -> next.reader(volume, tasks))
                .orElseThrow(() -> SnapshotDoesNotFit.unreadable(saved, part.key())))
        .toList();
  }

  /**
   * What reads the dumps of a snapshot in a new instance.
   *
   * @param filled the instance's volumes by what they were within the original
   * @param tasks the instance's tasks
   * @throws SnapshotDoesNotFit when there is no command for one
   */
  static List<Piped> readers(
      Draft.Install made,
      Snapshot saved,
      Map<String, VolumeChoice> filled,
      List<DeclaredTask> tasks) {
    return saved.volumes().stream()
        .filter(part -> part.form() == Form.DUMP)
        .map(part -> {
          var volume = requireNonNull(filled.get(part.key()));
          var command =
              reader(made, volume)
                  .orElseThrow(() -> SnapshotDoesNotFit.unreadable(saved, part.key()));
          return new Piped(
              part.key(), user(volume, tasks), command.words(), command.timeout().toSeconds());
        })
        .toList();
  }

  /** Whether all dumps of a snapshot can be read in a new instance. */
  static void requireReaders(Draft.Install made, Snapshot saved, Map<String, VolumeChoice> filled) {
    for (var part : saved.volumes()) {
      if (part.form() == Form.DUMP
          && reader(made, requireNonNull(filled.get(part.key()))).isEmpty()) {
        throw SnapshotDoesNotFit.unreadable(saved, part.key());
      }
    }
  }

  private static Optional<Command> reader(Draft.Install made, VolumeChoice volume) {
    var description = made.source().definition().describedService();
    return DescribedVolumes.of(made.workload(), description, volume.service(), volume.volume())
        .flatMap(it -> it.command(Occasion.RESTORE));
  }

  private static UUID user(VolumeChoice volume, List<DeclaredTask> tasks) {
    return tasks.stream()
        .filter(task -> task.spec().identity().service().equals(volume.service()))
        .filter(task -> task.spec().identity().index() == volume.index())
        .map(DeclaredTask::id)
        .findFirst()
        .orElseThrow();
  }

  /** What reads dumps. */
  record Next(Workload workload, ServiceDescription service) {

    static Next of(Revision revision) {
      return new Next(revision.workload(), revision.source().definition().describedService());
    }

    private Optional<Piped> reader(Volume volume, Map<Volume, UUID> tasks) {
      return DescribedVolumes.of(workload, service, volume)
          .flatMap(it -> it.command(Occasion.RESTORE))
          .map(command -> piped(command, volume, requireNonNull(tasks.get(volume))));
    }
  }

  private static Optional<Piped> inItsTask(Command command, Volume volume, List<TaskStatus> using) {
    return using.stream()
        .filter(task -> task.state() == TaskState.RUNNING)
        .filter(task -> DescribedVolumes.uses(task, volume))
        .findFirst()
        .map(task -> piped(command, volume, task.id()));
  }

  private static Piped piped(Command command, Volume volume, UUID task) {
    return new Piped(volume.owner().key(), task, command.words(), command.timeout().toSeconds());
  }
}
