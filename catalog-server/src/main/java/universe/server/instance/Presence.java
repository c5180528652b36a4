package universe.server.instance;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import universe.server.operation.OperationInProgress;
import universe.server.operation.Operations;
import universe.server.runtime.Ledger;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks;
import universe.server.storage.Volume;
import universe.server.storage.Volumes;

/** Finds out how an instance is before it is changed. */
@Component
class Presence {

  private final Instances instances;
  private final Revisions revisions;
  private final Operations operations;
  private final Targets targets;
  private final Tasks tasks;
  private final Ledger ledger;
  private final Volumes volumes;

  Presence(
      Instances instances,
      Revisions revisions,
      Operations operations,
      Targets targets,
      Tasks tasks,
      Ledger ledger,
      Volumes volumes) {
    this.instances = instances;
    this.revisions = revisions;
    this.operations = operations;
    this.targets = targets;
    this.tasks = tasks;
    this.ledger = ledger;
    this.volumes = volumes;
  }

  /**
   * How an instance is.
   *
   * @throws OperationInProgress when it is being changed, so that nobody can say what it will be
   */
  Present of(UUID id) {
    var instance = instances.find(id).orElseThrow(() -> new InstanceUnknown(id));
    operations
        .ongoing(id)
        .ifPresent(operation -> {
          throw new OperationInProgress(id, operation.id());
        });
    var revision = revisions.current(instance).orElseThrow(() -> new InstanceUnknown(id));
    var target =
        targets.find(instance.target()).orElseThrow(() -> new TargetUnknown(instance.target()));
    return new Present(
        instance,
        revision,
        target,
        targets.nodes(target.id()),
        tasks.declared(id),
        tasks.of(id),
        ledger.portsOf(id),
        volumes.usedBy(id),
        volumes.keptFor(instance.name(), instance.packageName()).stream()
            .filter(volume -> volume.target().equals(target.id()))
            .collect(
                Collectors.toMap(
                    volume -> volume.owner().key(),
                    Function.<Volume>identity(),
                    (older, newer) -> newer)));
  }
}
