package universe.server.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.PackageMissing;
import universe.server.instance.Acceptance.Accepted;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.runtime.Ledger;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.storage.Volume;
import universe.server.storage.VolumeUnknown;
import universe.server.storage.Volumes;
import universe.spec.PackageSpec;
import universe.spec.workload.Workload;

/** Thinks an install through to the end without changing anything. */
@Component
class InstallPlanner {

  private final Catalog catalog;
  private final SecretAnswers answers;
  private final Bindings bindings;
  private final Acceptance acceptance;
  private final Targets targets;
  private final Ledger ledger;
  private final Volumes volumes;
  private final VolumeChoices volumeChoices;
  private final Instances instances;
  private final InstallPreview preview;

  InstallPlanner(
      Catalog catalog,
      SecretAnswers answers,
      Bindings bindings,
      Acceptance acceptance,
      Targets targets,
      Ledger ledger,
      Volumes volumes,
      VolumeChoices volumeChoices,
      Instances instances,
      InstallPreview preview) {
    this.catalog = catalog;
    this.answers = answers;
    this.bindings = bindings;
    this.acceptance = acceptance;
    this.targets = targets;
    this.ledger = ledger;
    this.volumes = volumes;
    this.volumeChoices = volumeChoices;
    this.instances = instances;
    this.preview = preview;
  }

  /**
   * Plans an install.
   *
   * @param instance id the instance will have
   * @param request what is wanted, options in clear
   */
  Draft.Install draft(UUID instance, PlanRequest.Install request) {
    var entry = entry(request);
    var source = source(entry);
    var target = target(request);
    var bound =
        bindings.of(
            new Bindings.Wanting(
                instance, target.id(), entry.definition(), request.bindings(), List.of()),
            request.answers());
    var rendered =
        bound.keptIn(answers.render(instance, entry.definition(), bound.answers(), Map.of()));
    var answered = named(rendered, request.name(), source);
    var nodes = targets.nodes(target.id());
    var accepted = acceptance.accept(entry.definition().name(), answered, nodes);
    var kept = kept(request, entry, accepted.workload(), target);
    return draft(
        instance, new Wanted(source, answered, accepted, target, nodes, kept, request.publish()));
  }

  /** Plans an instance whose definition has been worked out. */
  Draft.Install draft(UUID instance, Wanted wanted) {
    var target = wanted.target();
    var workload = wanted.accepted().workload();
    var warnings = wanted.accepted().warnings();
    var definition = wanted.source().definition();
    instances
        .find(target.id(), workload.id())
        .ifPresent(owner -> {
          throw new InstanceNameTaken(owner);
        });
    var node = node(instance, target, wanted.nodes(), workload);
    var choices = volumeChoices.of(workload, target, wanted.kept());
    var content =
        preview.of(
            instance,
            target,
            node,
            definition,
            wanted.answers(),
            workload,
            warnings,
            choices,
            wanted.publish());
    return new Draft.Install(
        instance,
        workload.id(),
        target,
        node.name(),
        wanted.source(),
        wanted.answers(),
        workload,
        warnings,
        choices,
        wanted.publish(),
        content,
        Seen.hash(definition, wanted.answers(), node.name(), choices, content));
  }

  private CatalogEntry entry(PlanRequest.Install request) {
    return catalog
        .find(request.packageName(), request.version())
        .filter(found ->
            request.repository() == null || request.repository().equals(found.repository()))
        .orElseThrow(() -> new PackageMissing(request.packageName(), request.version()));
  }

  /** The answers with the name that the instance shall have; null for what the package says. */
  static Answers named(Answers answered, @Nullable String name, Source source) {
    var app = answered.app().deepCopy();
    if (name != null && !name.isBlank()) {
      app.put("id", name);
    }
    return answered.rendering(
        PackageSpec.label(app, source.definition(), source.repositoryAddress(), answered.given()));
  }

  private Target target(PlanRequest.Install request) {
    var wanted = request.target();
    return wanted == null
        ? targets.standard()
        : targets.find(wanted).orElseThrow(() -> new TargetUnknown(wanted));
  }

  /** The first node with room; the first of all where none has, so that the plan can say why. */
  private NodeFacts node(UUID instance, Target target, List<NodeFacts> nodes, Workload workload) {
    return nodes.stream()
        .filter(node -> ledger.shortages(instance, node.name(), workload.services()).isEmpty())
        .findFirst()
        .or(() -> nodes.stream().findFirst())
        .orElseThrow(() -> new IllegalStateException("target " + target.name() + " has no node"));
  }

  private Map<String, Volume> kept(
      PlanRequest.Install request, CatalogEntry entry, Workload workload, Target target) {
    var kept = new HashMap<String, Volume>();
    if (request.reuseVolumes() == null) {
      volumes.keptFor(workload.id(), entry.definition().name()).stream()
          .filter(volume -> volume.target().equals(target.id()))
          .forEach(volume -> kept.put(volume.owner().key(), volume));
    } else {
      request
          .reuseVolumes()
          .forEach((key, id) ->
              kept.put(key, volumes.find(id).orElseThrow(() -> new VolumeUnknown(id))));
    }
    return kept;
  }

  static Source source(CatalogEntry entry) {
    return new Source(
        entry.definition(),
        entry.repository(),
        entry.repositoryName(),
        entry.repositoryAddress(),
        entry.commit());
  }

  /**
   * What an instance shall be made of.
   *
   * @param nodes all nodes of the target
   * @param kept volumes to attach, by {@code <service>.<volume>.<index>}
   * @param publish whether ports that the definition does not publish are published too
   */
  record Wanted(
      Source source,
      Answers answers,
      Accepted accepted,
      Target target,
      List<NodeFacts> nodes,
      Map<String, Volume> kept,
      boolean publish) {
    Wanted {
      nodes = List.copyOf(nodes);
      kept = Map.copyOf(kept);
    }
  }
}
