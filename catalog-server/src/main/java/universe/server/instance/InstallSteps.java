package universe.server.instance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.operation.StepIntent;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.storage.VolumeSteps;
import universe.spec.ServiceDescription;
import universe.spec.ServiceDescription.Order;
import universe.spec.workload.Check;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** What an install does, step by step. */
@Component
class InstallSteps {

  private final JsonMapper json;
  private final Targets targets;
  private final VolumeSteps volumes;
  private final VolumeClaims claims;
  private final TaskIntents intents;
  private final InstanceSettings settings;

  InstallSteps(
      JsonMapper json,
      Targets targets,
      VolumeSteps volumes,
      VolumeClaims claims,
      TaskIntents intents,
      InstanceSettings settings) {
    this.json = json;
    this.targets = targets;
    this.volumes = volumes;
    this.claims = claims;
    this.intents = intents;
    this.settings = settings;
  }

  List<StepIntent> of(Draft.Install draft, List<DeclaredTask> tasks) {
    var steps = new ArrayList<StepIntent>();
    steps.add(
        step(
            PlaceSteps.RESERVE,
            "Reserve its place on " + draft.node(),
            draft.node(),
            intent -> intent.set("volumes", claims.told(draft.volumes().stream()))));
    steps.add(network(draft.target()));
    steps.addAll(images(draft.target(), draft.workload(), tasks));
    steps.addAll(DependencySteps.of(draft.target().id(), draft.workload(), json));
    draft.volumes().forEach(choice -> steps.add(volume(choice)));
    var window = healthWindow(draft.workload());
    for (var service : draft.workload().services()) {
      steps.addAll(begun(service.name(), groups(draft, service, tasks), window));
    }
    steps.add(
        step(
            HealthSteps.AWAIT,
            "Await that it is well",
            draft.name(),
            intent ->
                intent
                    .put("windowSeconds", window.plus(settings.installSettle()).toSeconds())
                    .put("settleMillis", settings.installSettle().toMillis())
                    .put("settleChecked", true)
                    .put("revision", 1)));
    steps.add(
        step(
            PlaceSteps.COMMIT,
            "Commit revision 1",
            draft.name(),
            intent -> intent.put("revision", 1)));
    return List.copyOf(steps);
  }

  private static List<DeclaredTask> tasks(Service service, List<DeclaredTask> tasks) {
    return tasks.stream()
        .filter(task -> task.spec().identity().service().equals(service.name()))
        .toList();
  }

  private static List<List<DeclaredTask>> groups(
      Draft.Install draft, Service service, List<DeclaredTask> tasks) {
    var own = tasks(service, tasks);
    return draft.order(service) == Order.TOGETHER
        ? List.of(own)
        : Batches.oneByOne(own, task -> comesBack(draft.volumes(), task));
  }

  private static boolean comesBack(List<VolumeChoice> volumes, DeclaredTask task) {
    var own = volumes.stream().filter(volume -> volume.isOf(task.spec().identity())).toList();
    return !own.isEmpty() && own.stream().allMatch(volume -> volume.reused() != null);
  }

  /** Each group once the one before it is well; the last is awaited with all others. */
  private List<StepIntent> begun(String service, List<List<DeclaredTask>> groups, Duration window) {
    var steps = new ArrayList<StepIntent>();
    List<DeclaredTask> before = List.of();
    for (var group : groups) {
      if (before.size() == 1) {
        steps.add(intents.await(before.getFirst(), window));
      } else if (!before.isEmpty()) {
        steps.add(intents.await(service, TaskIntents.ids(before), window, Map.of()));
      }
      group.forEach(task -> steps.add(intents.create(task)));
      group.forEach(task -> steps.add(intents.start(task)));
      before = group;
    }
    return steps;
  }

  /** What a plan says before anything is decided that only applying decides. */
  static List<String> titles(
      Workload workload,
      ServiceDescription description,
      List<ImageEffect> images,
      List<VolumeChoice> volumes) {
    return Stream.of(
            Stream.of("Reserve ports, processors and memory", "Make sure the network is there"),
            images.stream()
                .map(each -> (each.present() ? "Use image " : "Pull image ") + each.image()),
            workload.dependencies().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(DependencySteps.title(String.join(", ", workload.dependencies()))),
            volumes.stream()
                .map(each ->
                    (each.reused() == null ? "Make volume " : "Attach volume ") + each.name()),
            workload.services().stream()
                .map(service -> begun(service, description.order(service.name()), volumes)),
            Stream.of("Await that it is well", "Commit revision 1"))
        .flatMap(Function.identity())
        .toList();
  }

  private static String begun(Service service, Order order, List<VolumeChoice> volumes) {
    var tasks = service.tasks();
    var back =
        volumes.stream()
            .filter(volume -> volume.service().equals(service.name()))
            .allMatch(volume -> volume.reused() != null);
    return "Create and start %d %s of %s%s"
        .formatted(
            tasks,
            tasks == 1 ? "task" : "tasks",
            service.name(),
            tasks > 1 && order == Order.ONE_BY_ONE
                ? back ? ", together as their data is there" : ", one by one"
                : "");
  }

  StepIntent network(Target target) {
    var network = targets.clusterNetwork();
    return step(
        PlaceSteps.NETWORK,
        "Make network " + network,
        network,
        intent -> intent.put("target", target.id().toString()).put("network", network));
  }

  List<StepIntent> images(Target target, Workload workload, List<DeclaredTask> tasks) {
    var force = new LinkedHashMap<String, Boolean>();
    var forced =
        workload.services().stream()
            .filter(service -> service.launch().forcePull())
            .map(service -> service.name())
            .collect(Collectors.toSet());
    for (var task : tasks) {
      force.merge(
          task.spec().image(),
          forced.contains(task.spec().identity().service()),
          Boolean::logicalOr);
    }
    return force.entrySet().stream()
        .map(each ->
            step(
                PlaceSteps.IMAGE,
                "Provide image " + each.getKey(),
                each.getKey(),
                intent ->
                    intent
                        .put("target", target.id().toString())
                        .put("image", each.getKey())
                        .put("force", each.getValue())))
        .toList();
  }

  private StepIntent volume(VolumeChoice choice) {
    return choice.reused() == null
        ? volumes.provideNew(choice.id(), choice.name())
        : volumes.provideAttached(choice.id(), choice.name(), choice.reused().owner());
  }

  /** Time that the slowest check allows until it says no, within the settings' bounds. */
  Duration healthWindow(Workload workload) {
    var longest =
        workload.services().stream()
            .flatMap(service -> service.health().checks().stream())
            .map(InstallSteps::untilItSaysNo)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    if (longest.compareTo(settings.leastHealthWindow()) < 0) {
      return settings.leastHealthWindow();
    }
    return longest.compareTo(settings.mostHealthWindow()) > 0
        ? settings.mostHealthWindow()
        : longest;
  }

  private static Duration untilItSaysNo(Check check) {
    return check
        .grace()
        .plus(check.delay())
        .plus(check.interval().plus(check.timeout()).multipliedBy(1 + check.failuresBeforeKill()));
  }

  private StepIntent step(
      String name, String title, String target, Function<ObjectNode, ObjectNode> intent) {
    return new StepIntent(name, title, target, intent.apply(json.createObjectNode()));
  }
}
