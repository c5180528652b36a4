package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.instance.PlanContent.Interruption;
import universe.server.instance.PlanContent.PortEffect;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.operation.StepIntent;
import universe.server.runtime.Ledger;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.storage.Snapshots;
import universe.server.storage.Volume;
import universe.spec.PackageSpec;
import universe.spec.workload.Service;

/** Says what a change would do to an instance, and what stands in its way. */
@Component
class ChangePreview {

  /** What happens to a volume of tasks that nothing happens to. */
  static final String GOES_ON = "goes on in use";

  private final Targets targets;
  private final Ledger ledger;
  private final InstallPreview installs;
  private final ChangeSteps steps;
  private final Dependencies dependencies;
  private final ImageOutlook outlook;
  private final Snapshots snapshots;

  ChangePreview(
      Targets targets,
      Ledger ledger,
      InstallPreview installs,
      ChangeSteps steps,
      Dependencies dependencies,
      ImageOutlook outlook,
      Snapshots snapshots) {
    this.targets = targets;
    this.ledger = ledger;
    this.installs = installs;
    this.steps = steps;
    this.dependencies = dependencies;
    this.outlook = outlook;
    this.snapshots = snapshots;
  }

  PlanContent of(Outline outline) {
    var present = outline.present();
    var next = outline.next();
    var empty = outline.empty();
    var hop = ChangeSteps.Hop.sketched(outline);
    var made = hop.made();
    var images =
        outlook.effects(present.target(), made.stream().map(task -> task.spec().image()).toList());
    var interruptions = interruptions(outline);
    var effects =
        new Effects(
            tasks(outline, made),
            images,
            volumes(outline),
            ports(outline),
            Endpoints.of(
                next.workload(),
                next.source().definition().describedService(),
                present.ports(),
                targets.publishAddress()),
            empty ? List.of() : steps.of(List.of(hop)).stream().map(StepIntent::title).toList(),
            summary(interruptions),
            interruptions);
    return new PlanContent(
        empty,
        next.options(),
        new DefinitionChange(
            present.revision().definition(), PackageSpec.withoutLabels(next.answers().app())),
        effects,
        warnings(outline, images),
        checks(outline, images),
        List.of(),
        next.answers().bindings());
  }

  private static List<TaskEffect> tasks(Outline outline, List<DeclaredTask> made) {
    return outline.tasks().stream()
        .map(change ->
            new TaskEffect(
                made.stream()
                    .map(DeclaredTask::spec)
                    .filter(spec -> change.is(spec.identity().service(), spec.identity().index()))
                    .map(spec -> spec.name())
                    .findFirst()
                    .orElseGet(() ->
                        Objects.requireNonNull(change.before(), change.reason()).spec().name()),
                change.service(),
                change.index(),
                change.action(),
                change.reason()))
        .toList();
  }

  private static List<VolumeEffect> volumes(Outline outline) {
    var kept =
        outline.present().volumes().stream()
            .filter(volume -> !outline.letGo().contains(volume))
            .map(volume ->
                outline.next().replaces(volume)
                    ? restored(outline, volume)
                    : new VolumeEffect(volume.name(), Action.KEEP, kept(outline, volume)));
    var fresh = outline.volumes().stream().map(InstallPreview::effect);
    return Stream.of(kept, fresh, outline.letGo().stream().map(volume -> letGo(outline, volume)))
        .flatMap(effects -> effects)
        .toList();
  }

  /** Says beforehand whether data returns by itself when the change fails. */
  private static String kept(Outline outline, Volume volume) {
    if (!isSaved(outline, volume)) {
      return GOES_ON;
    }
    var owner = volume.owner();
    return outline.next().workload().services().stream()
        .filter(service -> service.name().equals(owner.service()))
        .findFirst()
        .map(service ->
            ChangeSteps.dataReturns(outline, service)
                ? "goes on in use; saved before, and put back if the change fails"
                : "goes on in use; saved before, and put back only on demand, for others write"
                    + " meanwhile")
        .orElse(GOES_ON);
  }

  private static boolean isSaved(Outline outline, Volume volume) {
    var owner = volume.owner();
    return volume.lasting()
        && outline.tasks().stream()
            .anyMatch(
                task -> task.is(owner.service(), owner.index()) && task.action() == Action.REPLACE);
  }

  private static VolumeEffect restored(Outline outline, Volume volume) {
    var data = Objects.requireNonNull(outline.next().data());
    return new VolumeEffect(
        volume.name(),
        Action.RESTORE,
        "saved before, then replaced by what %s had written until %s; put back if the change fails"
            .formatted(outline.next().version(), data.takenAt()));
  }

  private static VolumeEffect letGo(Outline outline, Volume volume) {
    if (!volume.lasting()) {
      return new VolumeEffect(volume.name(), Action.DELETE, "it lives with its task only");
    }
    return new VolumeEffect(
        volume.name(),
        Action.KEEP,
        ChangeSteps.isDrained(outline, volume)
            ? "drained: others take its data over; what is left stays until purged"
            : "nothing names it any more; its data stays until purged");
  }

  private List<PortEffect> ports(Outline outline) {
    var next = outline.next();
    return HostPorts.of(next.workload(), next.publish()).stream()
        .map(wanted -> {
          var port = Outlines.port(outline.present(), wanted);
          return new PortEffect(
              wanted.service(),
              wanted.task(),
              wanted.name(),
              targets.publishAddress(),
              port == 0 ? null : Integer.valueOf(port),
              wanted.port().number());
        })
        .toList();
  }

  private static List<Interruption> interruptions(Outline outline) {
    var interruptions = new ArrayList<Interruption>();
    for (var service : outline.next().workload().services()) {
      interruptions.add(new Interruption(service.name(), interruption(outline, service)));
    }
    outline.tasks().stream()
        .map(Outline.TaskChange::service)
        .distinct()
        .filter(name -> interruptions.stream().noneMatch(it -> it.service().equals(name)))
        .forEach(name -> interruptions.add(new Interruption(name, "for good: it is removed")));
    return List.copyOf(interruptions);
  }

  private static String interruption(Outline outline, Service service) {
    var replaced = count(outline, service, Action.REPLACE);
    if (replaced == 0) {
      return service.tasks() == 0 && count(outline, service, Action.REMOVE) > 0
          ? "for good: it has no task any more"
          : "none";
    }
    if (ChangeSteps.rolling(outline, service)) {
      return "none: each new task is well before an old one stops";
    }
    var running =
        replaced + count(outline, service, Action.KEEP) + count(outline, service, Action.REMOVE);
    var batch = Math.min(replaced, ChangeSteps.batchSize(outline, service));
    return batch < running
        ? "partial: %d of %d tasks at a time".formatted(batch, running)
        : "from the stop of its %s until the new %s well"
            .formatted(
                running == 1 ? "task" : running + " tasks", running == 1 ? "one is" : "ones are");
  }

  private static int count(Outline outline, Service service, Action action) {
    return Math.toIntExact(
        outline.tasks().stream()
            .filter(task -> task.service().equals(service.name()) && task.action() == action)
            .count());
  }

  static String summary(List<Interruption> interruptions) {
    var felt = interruptions.stream().filter(it -> !it.what().startsWith("none")).toList();
    if (felt.isEmpty()) {
      return "none";
    }
    return felt.size() == 1 && interruptions.size() == 1
        ? felt.getFirst().what()
        : felt.stream()
            .map(it -> it.service() + ": " + it.what())
            .collect(Collectors.joining("; "));
  }

  private static List<Warning> warnings(Outline outline, List<ImageEffect> images) {
    var next = outline.next();
    var warnings =
        new ArrayList<>(
            next.warnings().stream().map(it -> new Warning(it.path(), it.message())).toList());
    var another = !next.version().equals(outline.present().version());
    if (another
        && outline.present().volumes().stream()
            .anyMatch(volume -> volume.lasting() && !next.replaces(volume))) {
      warnings.add(
          new Warning(
              "volumes",
              "data that %s has written is given to %s as it is"
                  .formatted(outline.present().version(), next.version())));
    }
    var revision = outline.present().revision();
    warnings.addAll(
        ImageOutlook.moved(
            revision.workload().services(),
            revision.imageDigests(),
            next.workload().services(),
            images));
    return warnings;
  }

  private List<PreCheck> checks(Outline outline, List<ImageEffect> images) {
    var present = outline.present();
    var node = present.instance().node();
    var next = outline.next();
    var checks = new ArrayList<PreCheck>();
    checks.add(
        InstallPreview.check(
            "options",
            next.invalid().stream()
                .map(pointer -> "the new version does not take the answer to " + pointer)
                .toList(),
            "every answer is taken"));
    checks.add(
        InstallPreview.check(
            "resources",
            ledger.shortages(present.instance().id(), node, next.workload().services()),
            node + " has the processors and the memory for it"));
    checks.add(InstallPreview.check("ports", takenPorts(outline), "the ports it wants are free"));
    checks.add(InstallPreview.check(images));
    checks.add(
        InstallPreview.check(
            "volumes",
            InstallPreview.unusable(outline.volumes(), present.target()),
            "the volumes are its own"));
    if (outline.sketch().stream().anyMatch(outline::makes)) {
      dependencies.check(present.target(), next.workload()).forEach(checks::add);
    }
    installs
        .bound(present.target(), next.source().definition(), next.answers())
        .forEach(checks::add);
    if (present.volumes().stream().anyMatch(volume -> isSaved(outline, volume))) {
      checks.add(
          InstallPreview.check(
              "snapshots",
              snapshots.trouble().stream().toList(),
              "the data can be saved in " + snapshots.place()));
    }
    if (next.data() != null) {
      checks.add(InstallPreview.check("data", inUse(outline), "nothing runs while it is replaced"));
    }
    return checks;
  }

  /** Data can be replaced only where all tasks that use any of it stop at the same time. */
  private static List<String> inUse(Outline outline) {
    var services =
        outline.present().volumes().stream()
            .filter(outline.next()::replaces)
            .map(volume -> volume.owner().service())
            .distinct()
            .toList();
    var stop =
        services.size() == 1
            && outline.next().workload().services().stream()
                .filter(service -> services.contains(service.name()))
                .anyMatch(service -> ChangeSteps.dataReturns(outline, service));
    return stop
        ? List.of()
        : List.of(
            "some of its tasks go on meanwhile; roll back without the data, then restore the"
                + " snapshot");
  }

  private List<String> takenPorts(Outline outline) {
    var present = outline.present();
    var held = present.ports().stream().map(Reserved::hostPort).collect(Collectors.toSet());
    var wanted =
        HostPorts.of(outline.next().workload(), outline.next().publish()).stream()
            .filter(port -> port.fixed().isPresent())
            .toList();
    var objections =
        new ArrayList<>(
            installs.takenPorts(
                present.target(),
                present.instance().node(),
                wanted.stream().filter(port -> !held.contains(port.fixed().getAsInt())).toList()));
    wanted.stream()
        .collect(Collectors.groupingBy(port -> port.fixed().getAsInt(), Collectors.counting()))
        .forEach((port, times) -> {
          if (times > 1) {
            objections.add("host port %d is wanted by %d tasks".formatted(port, times));
          }
        });
    return objections;
  }
}
