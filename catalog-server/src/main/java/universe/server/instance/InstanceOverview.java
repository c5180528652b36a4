package universe.server.instance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.CatalogSearch.ShelvedVersion;
import universe.server.instance.InstanceSummary.Doing;
import universe.server.instance.InstanceSummary.Place;
import universe.server.instance.Revision.Source;
import universe.server.operation.Operation;
import universe.server.operation.Operations;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.Drifts;
import universe.server.runtime.Ledger;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks;

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
  private final CatalogSearch catalog;
  private final Versions versions;

  InstanceOverview(
      Instances instances,
      Revisions revisions,
      Tasks tasks,
      Drifts drifts,
      Ledger ledger,
      Targets targets,
      Operations operations,
      CatalogSearch catalog,
      Versions versions) {
    this.instances = instances;
    this.revisions = revisions;
    this.tasks = tasks;
    this.drifts = drifts;
    this.ledger = ledger;
    this.targets = targets;
    this.operations = operations;
    this.catalog = catalog;
    this.versions = versions;
  }

  /** A live instance. */
  public Optional<InstanceSummary> find(UUID id) {
    return instances.find(id).map(it -> summary(it, operations.ongoing(id).orElse(null)));
  }

  /** All live instances, by name. */
  public List<InstanceSummary> all() {
    var ongoing = operations.ongoing();
    return instances.all().stream().map(it -> summary(it, ongoing.get(it.id()))).toList();
  }

  private InstanceSummary summary(Instance instance, @Nullable Operation ongoing) {
    var status =
        InstanceStatus.of(tasks.of(instance.id()), ongoing == null ? null : ongoing.kind());
    var revision = revisions.current(instance);
    var endpoints = revision.map(it -> endpoints(it, instance)).orElse(List.of());
    return new InstanceSummary(
        instance.id(),
        instance.name(),
        instance.packageName(),
        revision.map(it -> it.source().definition().version()).orElse(""),
        revision.flatMap(versions::newestAfter).orElse(null),
        revision.map(it -> icon(it.source())).orElse(null),
        new Place(instance.target(), targets.find(instance.target()).map(Target::name).orElse("")),
        status.state(),
        status.health(),
        reason(status, ongoing),
        instance.revision(),
        instance.installedAt(),
        instance.createdBy(),
        ongoing == null ? null : new Doing(ongoing.id(), ongoing.kind(), ongoing.state()),
        status.tasks(),
        drift(instance.id()),
        drifts.policy(instance.id()),
        endpoints);
  }

  private static String reason(InstanceStatus status, @Nullable Operation ongoing) {
    var waits = ongoing == null ? null : ongoing.waitingFor();
    return status.reason().isEmpty() && waits != null ? waits : status.reason();
  }

  private int drift(UUID instance) {
    return (int)
        drifts.of(instance).stream().filter(each -> each.standing() != Standing.IGNORED).count();
  }

  private List<Endpoint> endpoints(Revision revision, Instance instance) {
    return Endpoints.of(
        revision.workload(),
        revision.source().definition().describedService(),
        ledger.portsOf(instance.id()),
        targets.publishAddress());
  }

  /** Where we serve the icon; null too where the catalog knows this version no more. */
  private @Nullable String icon(Source source) {
    var definition = source.definition();
    return catalog
        .version(definition.name(), definition.version(), source.repository(), definition.release())
        .map(ShelvedVersion::iconUrl)
        .orElse(null);
  }
}
