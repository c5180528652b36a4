package universe.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.PackageMissing;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.runtime.Ledger;
import universe.server.runtime.Policy;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.secret.Secrets;
import universe.server.storage.Volume;
import universe.server.storage.VolumeUnknown;
import universe.server.storage.Volumes;
import universe.spec.PackageSpec;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Notice;
import universe.spec.marathon.Translation;
import universe.spec.marathon.TranslationSettings;
import universe.spec.workload.EnvironmentValue;
import universe.spec.workload.Mount;
import universe.spec.workload.ObjectNames;
import universe.spec.workload.PlacementRule;
import universe.spec.workload.Service;
import universe.spec.workload.Volume.External;
import universe.spec.workload.Volume.Persistent;
import universe.spec.workload.Workload;

/** Thinks an install through to the end without changing anything. */
@Component
class InstallPlanner {

  private final Catalog catalog;
  private final SecretAnswers answers;
  private final Policy policy;
  private final Targets targets;
  private final Ledger ledger;
  private final Volumes volumes;
  private final Secrets secrets;
  private final Instances instances;
  private final InstallPreview preview;

  InstallPlanner(
      Catalog catalog,
      SecretAnswers answers,
      Policy policy,
      Targets targets,
      Ledger ledger,
      Volumes volumes,
      Secrets secrets,
      Instances instances,
      InstallPreview preview) {
    this.catalog = catalog;
    this.answers = answers;
    this.policy = policy;
    this.targets = targets;
    this.ledger = ledger;
    this.volumes = volumes;
    this.secrets = secrets;
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
    var answered = named(answers.render(instance, entry, request.answers()), request, entry);
    var target = target(request);
    var nodes = targets.backend(target.id()).inspect().nodes();
    var translated = translated(entry, answered, nodes);
    var workload = translated.workload();
    var warnings = judged(entry, translated);
    instances
        .find(target.id(), workload.id())
        .ifPresent(owner -> {
          throw new InstanceNameTaken(owner);
        });
    var node = node(instance, target, nodes, workload);
    var choices = volumes(request, entry, workload, target);
    var content =
        preview.of(
            instance,
            target,
            node,
            entry.definition(),
            answered,
            workload,
            warnings,
            choices,
            request);
    return new Draft.Install(
        instance,
        workload.id(),
        target,
        node.name(),
        source(entry),
        answered,
        workload,
        warnings,
        choices,
        request.publish(),
        content,
        Seen.hash(entry.definition(), answered.app(), node.name(), choices, content));
  }

  private CatalogEntry entry(PlanRequest.Install request) {
    return catalog
        .find(request.packageName(), request.version())
        .filter(found ->
            request.repository() == null || request.repository().equals(found.repository()))
        .orElseThrow(() -> new PackageMissing(request.packageName(), request.version()));
  }

  private Answers named(Answers answered, PlanRequest.Install request, CatalogEntry entry) {
    var app = answered.app().deepCopy();
    if (request.name() != null && !request.name().isBlank()) {
      app.put("id", request.name());
    }
    return new Answers(
        answered.given(),
        answered.resolved(),
        answered.secrets(),
        PackageSpec.label(app, entry.definition(), entry.repositoryAddress(), answered.given()));
  }

  private static Translation.Translated translated(
      CatalogEntry entry, Answers answered, List<NodeFacts> nodes) {
    return switch (MarathonApp.translate(answered.app(), settings(nodes))) {
      case Translation.Translated translated -> translated;
      case Translation.Refused(var notices) ->
          throw new NotInstallable(entry.definition().name(), notices);
    };
  }

  /** Where there is one node only, rules about nodes are judged at once. */
  private static TranslationSettings settings(List<NodeFacts> nodes) {
    var standard = TranslationSettings.DEFAULTS;
    if (nodes.size() != 1) {
      return standard;
    }
    var attributes = new HashMap<>(nodes.getFirst().labels());
    attributes.put(PlacementRule.HOSTNAME, nodes.getFirst().name());
    return new TranslationSettings(
        standard.clusterNetwork(),
        standard.networks(),
        attributes,
        standard.relaxedPlacement(),
        standard.schedulers());
  }

  /** Policy's and the secret store's word on it; rejections end the planning. */
  private List<Notice> judged(CatalogEntry entry, Translation.Translated translated) {
    var notices = new ArrayList<>(translated.warnings());
    notices.addAll(policy.judge(translated.workload()));
    for (var service : translated.workload().services()) {
      secretSources(service).stream()
          .filter(source -> secrets.find(source).isEmpty())
          .map(source -> new Notice("secrets", true, "the secret store has no entry " + source))
          .forEach(notices::add);
    }
    if (notices.stream().anyMatch(Notice::rejected)) {
      throw new NotInstallable(entry.definition().name(), notices);
    }
    return notices;
  }

  private static List<String> secretSources(Service service) {
    var sources = new ArrayList<String>();
    for (var value : service.environment().values()) {
      if (value instanceof EnvironmentValue.Secret(var source)) {
        sources.add(source);
      }
    }
    for (var mount : service.mounts()) {
      if (mount instanceof Mount.OfSecret(_, var source)) {
        sources.add(source);
      }
    }
    return sources;
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

  private List<VolumeChoice> volumes(
      PlanRequest.Install request, CatalogEntry entry, Workload workload, Target target) {
    var kept = kept(request, entry, workload, target);
    var names = ObjectNames.of(targets.namePrefix(), workload.id());
    var choices = new ArrayList<VolumeChoice>();
    for (var service : workload.services()) {
      for (var volume : service.volumes()) {
        // What a driver outside our control made stays its business.
        if (volume instanceof External) {
          continue;
        }
        for (var index = 0; index < service.tasks(); index++) {
          var name = names.volume(service.name(), volume.name(), index);
          var fresh =
              new VolumeChoice(
                  UUID.randomUUID(),
                  name,
                  service.name(),
                  volume.name(),
                  index,
                  volume instanceof Persistent,
                  null);
          choices.add(decided(fresh, kept.get(fresh.key()), target));
        }
      }
    }
    return choices;
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

  private static Source source(CatalogEntry entry) {
    return new Source(
        entry.definition(),
        entry.repository(),
        entry.repositoryName(),
        entry.repositoryAddress(),
        entry.commit());
  }
}
