package universe.server.instance;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.TakenSnapshots.Taken;
import universe.server.operation.StepIntent;
import universe.server.runtime.Ledger;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.DeclaredTask;

/** Takes the place that an install needs, all of it in the caller's transaction or none. */
@Component
class Placement {

  private final Instances instances;
  private final Revisions revisions;
  private final Ledger ledger;
  private final VolumeClaims claims;
  private final Tasks tasks;
  private final TaskSpecs specs;
  private final InstallSteps steps;
  private final CloneSteps cloneSteps;
  private final Clock clock;

  Placement(
      Instances instances,
      Revisions revisions,
      Ledger ledger,
      VolumeClaims claims,
      Tasks tasks,
      TaskSpecs specs,
      InstallSteps steps,
      CloneSteps cloneSteps,
      Clock clock) {
    this.instances = instances;
    this.revisions = revisions;
    this.ledger = ledger;
    this.claims = claims;
    this.tasks = tasks;
    this.specs = specs;
    this.steps = steps;
    this.cloneSteps = cloneSteps;
    this.clock = clock;
  }

  /**
   * Writes down instance, revision, ports, resources, volumes and tasks.
   *
   * @return what is left to do on the target
   * @throws InstanceNameTaken when another install was faster
   * @throws universe.server.runtime.PortTaken when a fixed port is in use
   */
  List<StepIntent> take(Draft.Install draft, String by) {
    return steps.of(draft, placed(draft, by));
  }

  /**
   * The same for a clone.
   *
   * @param saving the snapshot that is being taken for it; null where there is one
   */
  List<StepIntent> take(Draft.Clone draft, @Nullable Taken saving, String by) {
    return cloneSteps.of(draft, placed(draft.made(), by), saving);
  }

  private List<DeclaredTask> placed(Draft.Install draft, String by) {
    var instance =
        new Instance(
            draft.instance(),
            draft.target().id(),
            draft.node(),
            draft.name(),
            draft.packageName(),
            0,
            Instant.EPOCH,
            by,
            null,
            null);
    instances.add(instance);
    var reserved =
        ledger.reservePorts(
            instance.id(),
            draft.node(),
            HostPorts.of(draft.workload(), draft.publish()).stream()
                .map(HostPorts.Wanted::reservation)
                .toList());
    ledger.reserveResources(instance.id(), draft.node(), draft.workload().services());
    draft.volumes().forEach(choice -> claims.claim(instance, draft.target(), choice));
    var revision = revision(draft, by);
    revisions.add(revision);
    var declared = specs.of(instance, revision, reserved);
    declared.forEach(tasks::declare);
    return declared;
  }

  void broughtAboutBy(Draft.Install draft, UUID operation) {
    revisions.broughtAboutBy(draft.instance(), 1, operation);
  }

  private Revision revision(Draft.Install draft, String by) {
    Map<String, String> names =
        draft.volumes().stream().collect(Collectors.toMap(VolumeChoice::key, VolumeChoice::name));
    return new Revision(
        draft.instance(),
        1,
        draft.source(),
        draft.answers(),
        draft.workload(),
        draft.warnings(),
        names,
        draft.publish(),
        Map.of(),
        null,
        // Tasks are told this time, so that it must read the same whenever they are made anew.
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        by);
  }
}
