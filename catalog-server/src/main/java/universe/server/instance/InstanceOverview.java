package universe.server.instance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.instance.InstanceSummary.Doing;
import universe.server.instance.InstanceSummary.Place;
import universe.server.operation.Operation;
import universe.server.operation.Operations;
import universe.server.runtime.Drift;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.DriftPolicy;
import universe.server.runtime.Drifts;
import universe.server.runtime.Ledger;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.TaskStatus;

/** Tells how instances are, from their tasks, their ports and what is being done to them. */
@Component
public class InstanceOverview {

  private final Instances instances;
  private final Revisions revisions;
  private final Tasks tasks;
  private final Drifts drifts;
  private final Ledger ledger;
  private final Targets targets;
  private final Operations operations;
  private final InstalledIcons icons;
  private final Versions versions;

  InstanceOverview(
      Instances instances,
      Revisions revisions,
      Tasks tasks,
      Drifts drifts,
      Ledger ledger,
      Targets targets,
      Operations operations,
      InstalledIcons icons,
      Versions versions) {
    this.instances = instances;
    this.revisions = revisions;
    this.tasks = tasks;
    this.drifts = drifts;
    this.ledger = ledger;
    this.targets = targets;
    this.operations = operations;
    this.icons = icons;
    this.versions = versions;
  }

  /** A live instance. */
  public Optional<InstanceSummary> find(UUID id) {
    return instances
        .find(id)
        .map(it ->
            summary(
                it,
                new Sight(
                    revisions.current(it).orElse(null),
                    tasks.of(id),
                    operations.ongoing(id).orElse(null),
                    drifts.of(id),
                    drifts.policy(id),
                    ledger.portsOf(id))));
  }

  /** All live instances, by name; asks the same few questions however many there are. */
  public List<InstanceSummary> all() {
    var current = revisions.current();
    var running = tasks.all();
    var ongoing = operations.ongoing();
    var drift = drifts.all();
    var reported = drifts.reported();
    var ports = ledger.ports();
    return instances.all().stream()
        .map(it ->
            summary(
                it,
                new Sight(
                    current.get(it.id()),
                    running.getOrDefault(it.id(), List.of()),
                    ongoing.get(it.id()),
                    drift.getOrDefault(it.id(), List.of()),
                    reported.contains(it.id()) ? DriftPolicy.REPORT : DriftPolicy.HEAL,
                    ports.getOrDefault(it.id(), List.of()))))
        .toList();
  }

  /** What is on record of an instance. */
  private record Sight(
      @Nullable Revision current,
      List<TaskStatus> tasks,
      @Nullable Operation ongoing,
      List<Drift> drift,
      DriftPolicy policy,
      List<Reserved> ports) {}

  private InstanceSummary summary(Instance instance, Sight seen) {
    var ongoing = seen.ongoing();
    var status = InstanceStatus.of(seen.tasks(), ongoing == null ? null : ongoing.kind());
    var revision = Optional.ofNullable(seen.current());
    return new InstanceSummary(
        instance.id(),
        instance.name(),
        instance.packageName(),
        revision.map(it -> it.source().definition().version()).orElse(""),
        revision.flatMap(versions::newestAfter).orElse(null),
        revision.map(it -> icons.of(it.source())).orElse(null),
        new Place(instance.target(), targets.find(instance.target()).map(Target::name).orElse("")),
        status.state(),
        status.health(),
        reason(status, ongoing),
        instance.revision(),
        instance.installedAt(),
        instance.createdBy(),
        ongoing == null ? null : new Doing(ongoing.id(), ongoing.kind(), ongoing.state()),
        status.tasks(),
        (int) seen.drift().stream().filter(each -> each.standing() != Standing.IGNORED).count(),
        seen.policy(),
        revision.map(it -> endpoints(it, seen.ports())).orElse(List.of()));
  }

  private static String reason(InstanceStatus status, @Nullable Operation ongoing) {
    var waits = ongoing == null ? null : ongoing.waitingFor();
    return status.reason().isEmpty() && waits != null ? waits : status.reason();
  }

  private List<Endpoint> endpoints(Revision revision, List<Reserved> ports) {
    return Endpoints.of(
        revision.workload(),
        revision.source().definition().describedService(),
        ports,
        targets.publishAddress());
  }
}
