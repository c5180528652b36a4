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
    return of(workload, service, volume.owner().service(), volume.owner().volume());
  }

  /** The same by the names of the service and of the volume within it. */
  static Optional<VolumeDescription> of(
      Workload workload, ServiceDescription description, String service, String volume) {
    var paths =
        workload.services().stream()
            .filter(each -> each.name().equals(service))
            .flatMap(each -> each.mounts().stream())
            .filter(mount -> mount instanceof Mount.OfVolume of && of.volume().equals(volume))
            .map(Mount::path)
            .toList();
    return description.volumes().stream()
        .filter(described -> described.service() == null || described.service().equals(service))
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
