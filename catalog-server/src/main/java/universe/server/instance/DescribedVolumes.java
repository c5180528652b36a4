package universe.server.instance;

import java.util.Optional;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Volume;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.VolumeDescription;
import universe.spec.workload.Mount;
import universe.spec.workload.Workload;

/** Finds what a package says of a volume, and who uses it. */
final class DescribedVolumes {

  private DescribedVolumes() {}

  /** What {@code service.json} says of a volume, which it knows by its path. */
  static Optional<VolumeDescription> of(Revision revision, Volume volume) {
    return of(revision.workload(), revision.source().definition().describedService(), volume);
  }

  static Optional<VolumeDescription> of(
      Workload workload, ServiceDescription service, Volume volume) {
    var owner = volume.owner();
    var paths =
        workload.services().stream()
            .filter(each -> each.name().equals(owner.service()))
            .flatMap(each -> each.mounts().stream())
            .filter(
                mount -> mount instanceof Mount.OfVolume of && of.volume().equals(owner.volume()))
            .map(Mount::path)
            .toList();
    return service.volumes().stream()
        .filter(
            described -> described.service() == null || described.service().equals(owner.service()))
        .filter(described -> paths.contains(described.path()))
        .findFirst();
  }

  static boolean uses(TaskStatus task, Volume volume) {
    return uses(task.identity(), volume);
  }

  static boolean uses(TaskSpec.Identity task, Volume volume) {
    return task.service().equals(volume.owner().service())
        && task.index() == volume.owner().index();
  }
}
