package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.storage.Volume;
import universe.server.storage.Volumes;
import universe.spec.workload.ObjectNames;
import universe.spec.workload.Service;
import universe.spec.workload.Volume.External;
import universe.spec.workload.Volume.Persistent;
import universe.spec.workload.Workload;

/** Decides which volume each task of a workload gets. */
@Component
class VolumeChoices {

  private final Targets targets;
  private final Volumes volumes;

  VolumeChoices(Targets targets, Volumes volumes) {
    this.targets = targets;
    this.volumes = volumes;
  }

  /**
   * A volume for each that the workload names.
   *
   * @param kept volumes to attach, by {@code <service>.<volume>.<index>}
   */
  List<VolumeChoice> of(Workload workload, Target target, Map<String, Volume> kept) {
    var names = ObjectNames.of(targets.namePrefix(), workload.id());
    var choices = new ArrayList<VolumeChoice>();
    for (var service : workload.services()) {
      for (var volume : service.volumes()) {
        // What a driver outside our control made stays its business.
        if (!(volume instanceof External)) {
          for (var index = 0; index < service.tasks(); index++) {
            var fresh = fresh(names, service, volume, index);
            choices.add(decided(fresh, kept.get(fresh.key()), target));
          }
        }
      }
    }
    return List.copyOf(choices);
  }

  private static VolumeChoice fresh(
      ObjectNames names, Service service, universe.spec.workload.Volume volume, int index) {
    return new VolumeChoice(
        UUID.randomUUID(),
        names.volume(service.name(), volume.name(), index),
        service.name(),
        volume.name(),
        index,
        volume instanceof Persistent,
        null);
  }

  private VolumeChoice decided(VolumeChoice fresh, @Nullable Volume kept, Target target) {
    return kept != null && fresh.lasting()
        ? fresh.reusing(kept)
        : fresh.named(freeName(target, fresh.name()));
  }

  /** A kept volume may hold the name although nobody wants it back now. */
  private String freeName(Target target, String name) {
    var candidate = name;
    for (var next = 2; volumes.nameTaken(target.id(), candidate); next++) {
      candidate = name + "-" + next;
    }
    return candidate;
  }
}
