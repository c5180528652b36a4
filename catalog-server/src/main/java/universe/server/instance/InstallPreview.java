package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.instance.PlanContent.PortEffect;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.instance.Revision.Answers;
import universe.server.runtime.Ledger;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.storage.Volume;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;
import universe.spec.marathon.Notice;
import universe.spec.workload.ObjectNames;
import universe.spec.workload.Workload;

/** Says what an install would do to the target, and what stands in its way. */
@Component
class InstallPreview {

  private final Targets targets;
  private final Ledger ledger;
  private final Dependencies dependencies;
  private final Bindings bindings;
  private final ImageOutlook outlook;

  InstallPreview(
      Targets targets,
      Ledger ledger,
      Dependencies dependencies,
      Bindings bindings,
      ImageOutlook outlook) {
    this.targets = targets;
    this.bindings = bindings;
    this.ledger = ledger;
    this.dependencies = dependencies;
    this.outlook = outlook;
  }

  PlanContent of(
      UUID instance,
      Target target,
      NodeFacts node,
      PackageDefinition definition,
      Answers answers,
      Workload workload,
      List<Notice> warnings,
      List<VolumeChoice> volumes,
      boolean publish) {
    var ports = HostPorts.of(workload, publish);
    var images = outlook.effects(target, workload.services().stream().map(targets::image).toList());
    var effects =
        new Effects(
            tasks(workload),
            images,
            volumes.stream().map(InstallPreview::effect).toList(),
            ports.stream().map(this::effect).toList(),
            Endpoints.of(
                workload, definition.describedService(), List.of(), targets.publishAddress()),
            InstallSteps.titles(workload, definition.describedService(), images, volumes),
            "none: nothing of this name runs yet",
            List.of());
    return new PlanContent(
        false,
        OptionChanges.between(null, answers.resolved(), answers, OptionChanges.schema(definition)),
        new DefinitionChange(null, withoutLabels(answers)),
        effects,
        warnings.stream().map(each -> new Warning(each.path(), each.message())).toList(),
        Stream.concat(
                checks(instance, target, node, workload, images, volumes, ports).stream(),
                bound(target, definition, answers))
            .toList(),
        List.of(),
        answers.bindings());
  }

  private static ObjectNode withoutLabels(Answers answers) {
    return PackageSpec.withoutLabels(answers.app());
  }

  private List<TaskEffect> tasks(Workload workload) {
    var names = ObjectNames.of(targets.namePrefix(), workload.id());
    return workload.services().stream()
        .flatMap(service ->
            IntStream.range(0, service.tasks())
                .mapToObj(index ->
                    new TaskEffect(
                        names.task(service.name(), index, 1),
                        service.name(),
                        index,
                        Action.CREATE,
                        "new")))
        .toList();
  }

  static VolumeEffect effect(VolumeChoice choice) {
    if (choice.reused() != null) {
      return new VolumeEffect(
          choice.name(),
          Action.REUSE,
          "kept since %s from %s"
              .formatted(choice.reused().keptSince(), choice.reused().owner().instanceName()));
    }
    return new VolumeEffect(
        choice.name(),
        Action.CREATE,
        choice.lasting() ? "keeps its data" : "lives with the instance");
  }

  private PortEffect effect(HostPorts.Wanted wanted) {
    return new PortEffect(
        wanted.service(),
        wanted.task(),
        wanted.name(),
        targets.publishAddress(),
        wanted.fixed().isPresent() ? Integer.valueOf(wanted.fixed().getAsInt()) : null,
        wanted.port().number());
  }

  private List<PreCheck> checks(
      UUID instance,
      Target target,
      NodeFacts node,
      Workload workload,
      List<ImageEffect> images,
      List<VolumeChoice> volumes,
      List<HostPorts.Wanted> ports) {
    var checks = new ArrayList<PreCheck>();
    checks.add(new PreCheck("name", true, workload.id() + " is free on " + target.name()));
    var shortages = ledger.shortages(instance, node.name(), workload.services());
    checks.add(
        check("resources", shortages, node.name() + " has the processors and the memory for it"));
    checks.add(
        check("ports", takenPorts(target, node.name(), ports), "the ports it wants are free"));
    checks.add(check(images));
    checks.add(check("volumes", unusable(volumes, target), "the volumes are its own"));
    dependencies.check(target, workload).forEach(checks::add);
    return checks;
  }

  /** Whether all that a package needs is there; nothing to say where it needs nothing. */
  Stream<PreCheck> bound(Target target, PackageDefinition definition, Answers answers) {
    return definition.describedService().needs().isEmpty()
        ? Stream.empty()
        : Stream.of(
            check(
                "bindings",
                bindings.unmet(target.id(), definition, answers),
                "what it needs is provided"));
  }

  static PreCheck check(List<ImageEffect> images) {
    var missing =
        images.stream().filter(image -> !image.present()).map(ImageEffect::image).toList();
    return new PreCheck(
        "images",
        true,
        missing.isEmpty()
            ? "all images are there"
            : "will be pulled: " + String.join(", ", missing));
  }

  static PreCheck check(String name, List<String> objections, String fine) {
    return new PreCheck(
        name, objections.isEmpty(), objections.isEmpty() ? fine : String.join("; ", objections));
  }

  /** Fixed ports that something else has. */
  List<String> takenPorts(Target target, String node, List<HostPorts.Wanted> ports) {
    if (ports.stream().noneMatch(port -> port.fixed().isPresent())) {
      return List.of();
    }
    var used = targets.backend(target.id()).portsInUse(node);
    return ports.stream()
        .flatMap(wanted ->
            wanted.fixed().isEmpty()
                ? Stream.<String>empty()
                : used.stream()
                    .filter(use -> use.port() == wanted.fixed().getAsInt())
                    .map(use -> "host port %d is in use by %s".formatted(use.port(), use.owner())))
        .distinct()
        .toList();
  }

  static List<String> unusable(List<VolumeChoice> volumes, Target target) {
    return volumes.stream()
        .map(VolumeChoice::reused)
        .filter(java.util.Objects::nonNull)
        .map(reused -> objection(reused, target))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static @Nullable String objection(Volume reused, Target target) {
    if (reused.state() != Volume.State.KEPT) {
      return "volume %s is %s by %s"
          .formatted(reused.name(), reused.state().word(), reused.owner().instanceName());
    }
    return reused.target().equals(target.id())
        ? null
        : "volume %s lies on another target".formatted(reused.name());
  }
}
