package universe.server.instance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.Outline.TaskChange;
import universe.server.instance.PlanContent.Action;
import universe.server.operation.StepIntent;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.SnapshotSteps;
import universe.server.storage.SnapshotSteps.NewSnapshot;
import universe.server.storage.Volume;
import universe.server.storage.VolumeSteps;
import universe.spec.ServiceDescription.Command;
import universe.spec.ServiceDescription.Occasion;
import universe.spec.ServiceDescription.Order;
import universe.spec.workload.Service;

/**
 * What a change does, step by step. Old tasks are stopped and not removed until the new ones are
 * well, so that undoing a change starts again exactly what ran before.
 */
@Component
class ChangeSteps {

  private final JsonMapper json;
  private final VolumeSteps volumes;
  private final VolumeClaims claims;
  private final InstallSteps installs;
  private final TaskIntents intents;
  private final DataSteps data;
  private final SnapshotSteps snapshots;

  ChangeSteps(
      JsonMapper json,
      VolumeSteps volumes,
      VolumeClaims claims,
      InstallSteps installs,
      TaskIntents intents,
      DataSteps data,
      SnapshotSteps snapshots) {
    this.json = json;
    this.volumes = volumes;
    this.claims = claims;
    this.installs = installs;
    this.intents = intents;
    this.data = data;
    this.snapshots = snapshots;
  }

  /**
   * One of the changes that are made one after another.
   *
   * @param made the tasks of the new revision that are made
   * @param ports the host ports that the new revision has
   */
  record Hop(Outline outline, List<DeclaredTask> made, List<Reserved> ports) {
    Hop {
      made = List.copyOf(made);
      ports = List.copyOf(ports);
    }

    /** A hop as far as it can be known beforehand. */
    static Hop sketched(Outline outline) {
      return new Hop(outline, outline.sketch().stream().filter(outline::makes).toList(), List.of());
    }
  }

  /**
   * The script of a change. Nothing is removed before the last hop is done, so that going back from
   * any of them ends with what ran before the first.
   */
  List<StepIntent> of(List<Hop> hops) {
    var steps = new ArrayList<StepIntent>();
    steps.add(reserve(hops));
    var last = hops.getLast().outline().number();
    for (var hop : hops) {
      var own = changed(hop);
      own.add(commit(hop, hop.outline().number() == last));
      var mark = hops.size() == 1 ? "" : hop.outline().next().version() + ": ";
      own.forEach(step -> steps.add(marked(mark, step)));
    }
    for (var hop : hops) {
      replaced(hop.outline()).forEach(task -> steps.add(intents.remove(task)));
      removed(hop.outline()).reversed().forEach(task -> steps.add(intents.remove(task)));
    }
    hops.getLast()
        .outline()
        .letGo()
        .forEach(volume -> steps.add(letGo(hops.getLast().outline(), volume)));
    return List.copyOf(steps);
  }

  private static StepIntent marked(String mark, StepIntent step) {
    return new StepIntent(step.name(), mark + step.title(), step.target(), step.intent());
  }

  private List<StepIntent> changed(Hop hop) {
    var outline = hop.outline();
    var target = outline.present().target();
    var steps = new ArrayList<StepIntent>();
    if (!hop.made().isEmpty()) {
      steps.add(installs.network(target));
      steps.addAll(installs.images(target, outline.next().workload(), hop.made()));
      steps.addAll(DependencySteps.of(target.id(), outline.next().workload(), json));
    }
    outline.volumes().forEach(choice -> steps.add(volume(choice)));
    for (var service : outline.next().workload().services()) {
      steps.addAll(service(outline, service, hop.made()));
    }
    steps.addAll(takenAway(outline));
    return steps;
  }

  private List<StepIntent> service(Outline outline, Service service, List<DeclaredTask> made) {
    var swaps = swaps(outline, service, made);
    var fresh = created(outline, service, made);
    var window = installs.healthWindow(outline.next().workload());
    var steps = new ArrayList<StepIntent>();
    var rolling = rolling(outline, service);
    for (var batch : Batches.of(swaps, batchSize(outline, service))) {
      var young = batch.stream().map(Swap::after).toList();
      var old = batch.stream().map(Swap::before).map(intents::stop).toList();
      if (rolling) {
        steps.addAll(begun(service, young, Returning.NOTHING, window));
        steps.addAll(old);
      } else {
        steps.addAll(old);
        var used = used(outline, batch);
        var returning = returning(outline, service, used, young, steps);
        steps.addAll(begun(service, young, returning, window));
      }
    }
    if (!fresh.isEmpty()) {
      var used = swaps.isEmpty() ? replaced(outline, service) : List.<Volume>of();
      var returning = returning(outline, service, used, fresh, steps);
      if (order(outline, service) == Order.TOGETHER || returning.something()) {
        steps.addAll(begun(service, fresh, returning, window));
      } else {
        var groups = Batches.oneByOne(fresh, task -> comesBack(outline, service, task));
        groups.forEach(group -> steps.addAll(begun(service, group, window)));
      }
    }
    return steps;
  }

  /** Whether nothing of the service runs, but this task's data is there. */
  private static boolean comesBack(Outline outline, Service service, DeclaredTask task) {
    var identity = task.spec().identity();
    var none =
        outline.present().tasks().stream()
            .noneMatch(other -> other.spec().identity().service().equals(service.name()));
    var chosen = outline.volumes().stream().filter(volume -> volume.isOf(identity)).toList();
    var kept =
        outline.present().volumes().stream()
            .anyMatch(volume -> DescribedVolumes.uses(identity, volume));
    return none
        && (kept || !chosen.isEmpty())
        && chosen.stream().allMatch(volume -> volume.reused() != null);
  }

  private List<StepIntent> begun(Service service, List<DeclaredTask> tasks, Duration window) {
    if (tasks.size() > 1) {
      return begun(service, tasks, Returning.NOTHING, window);
    }
    var task = tasks.getFirst();
    return List.of(intents.create(task), intents.start(task), intents.await(task, window));
  }

  private static Order order(Outline outline, Service service) {
    return outline.next().source().definition().describedService().order(service.name());
  }

  /** From the last index down, each once its data and its clients have been moved away. */
  private List<StepIntent> takenAway(Outline outline) {
    var steps = new ArrayList<StepIntent>();
    for (var task : removed(outline).reversed()) {
      drain(outline, task).ifPresent(steps::add);
      steps.add(intents.stop(task));
    }
    return steps;
  }

  private StepIntent letGo(Outline outline, Volume volume) {
    return volume.lasting() && isDrained(outline, volume)
        ? volumes.letGoDrained(volume)
        : volumes.letGo(volume, !volume.lasting());
  }

  /** Whether what a volume holds is moved to other tasks before its own is removed. */
  static boolean isDrained(Outline outline, Volume volume) {
    return removed(outline).stream()
        .filter(task -> DescribedVolumes.uses(task.spec().identity(), volume))
        .anyMatch(task -> draining(outline, task).isPresent());
  }

  private Optional<StepIntent> drain(Outline outline, DeclaredTask task) {
    return draining(outline, task).map(command -> CommandSteps.drain(json, task, command));
  }

  /** As the revision that runs says; where all tasks go, nobody is left to take over. */
  private static Optional<Command> draining(Outline outline, DeclaredTask task) {
    var identity = task.spec().identity();
    var stay =
        outline.tasks().stream()
            .anyMatch(change ->
                change.service().equals(identity.service()) && change.action() != Action.REMOVE);
    if (!stay) {
      return Optional.empty();
    }
    return outline.present().volumes().stream()
        .filter(volume -> DescribedVolumes.uses(identity, volume))
        .flatMap(volume -> DescribedVolumes.of(outline.present().revision(), volume).stream())
        .flatMap(described -> described.command(Occasion.DRAIN).stream())
        .findFirst();
  }

  /** Volumes of a service whose data gives way to that of a snapshot. */
  private static List<Volume> replaced(Outline outline, Service service) {
    return outline.present().volumes().stream()
        .filter(volume -> volume.owner().service().equals(service.name()))
        .filter(outline.next()::replaces)
        .toList();
  }

  private static List<Volume> used(Outline outline, List<Swap> batch) {
    return outline.present().volumes().stream()
        .filter(volume -> batch.stream().anyMatch(swap -> swap.uses(volume)))
        .toList();
  }

  /**
   * Saves what volumes hold that no running task uses.
   *
   * @return what lets data return: that of before when the change is undone, but only where no
   *     other task served clients meanwhile, whose writes would be lost; then also the data that a
   *     rollback brings along
   */
  private Returning returning(
      Outline outline,
      Service service,
      List<Volume> used,
      List<DeclaredTask> tasks,
      List<StepIntent> steps) {
    var name = outline.present().instance().name();
    var worthSaving = data.worthSaving(outline.present().revision(), used);
    var saved =
        used.stream()
            .filter(volume -> worthSaving.contains(volume) || outline.next().replaces(volume))
            .toList();
    if (saved.isEmpty()) {
      return Returning.NOTHING;
    }
    var snapshot = UUID.randomUUID();
    var present = outline.present().revision().number();
    steps.add(snapshots.take(new NewSnapshot(snapshot, present, Kind.BEFORE_CHANGE), saved));
    if (!dataReturns(outline, service)) {
      return Returning.NOTHING;
    }
    var guard = snapshots.guard(snapshot, name);
    var back = outline.next().data();
    if (back == null) {
      return new Returning(List.of(guard), List.of());
    }
    var readers = Dumps.readers(outline.next().reading(), back, users(used, tasks));
    return new Returning(
        List.of(guard, snapshots.restore(back.id(), name)),
        readers.isEmpty() ? List.of() : List.of(snapshots.play(back.id(), name, readers)));
  }

  private static Map<Volume, UUID> users(List<Volume> volumes, List<DeclaredTask> tasks) {
    var users = new LinkedHashMap<Volume, UUID>();
    for (var volume : volumes) {
      tasks.stream()
          .filter(task -> DescribedVolumes.uses(task.spec().identity(), volume))
          .findFirst()
          .ifPresent(task -> users.put(volume, task.id()));
    }
    return users;
  }

  /** Steps that let data return: before tasks start, and once they are well. */
  private record Returning(List<StepIntent> beforeStart, List<StepIntent> onceWell) {
    private static final Returning NOTHING = new Returning(List.of(), List.of());

    boolean something() {
      return !beforeStart.isEmpty() || !onceWell.isEmpty();
    }
  }

  /** Whether data returns by itself when the change fails: all tasks of the service are stopped. */
  static boolean dataReturns(Outline outline, Service service) {
    var running =
        outline.tasks().stream()
            .filter(task -> task.service().equals(service.name()) && task.before() != null)
            .count();
    var replaced =
        outline.tasks().stream().filter(task -> is(task, service, Action.REPLACE)).count();
    return !rolling(outline, service)
        && replaced == running
        && batchSize(outline, service) >= replaced;
  }

  private List<StepIntent> begun(
      Service service, List<DeclaredTask> tasks, Returning returning, Duration window) {
    var steps = new ArrayList<StepIntent>();
    tasks.forEach(task -> steps.add(intents.create(task)));
    steps.addAll(returning.beforeStart());
    tasks.forEach(task -> steps.add(intents.start(task)));
    steps.add(intents.await(service.name(), TaskIntents.ids(tasks), window, Map.of()));
    steps.addAll(returning.onceWell());
    return steps;
  }

  static boolean rolling(Outline outline, Service service) {
    var published =
        HostPorts.of(outline.next().workload(), outline.next().publish()).stream()
            .anyMatch(port -> port.service().equals(service.name()));
    return Batches.startFirst(service, published);
  }

  /** How many tasks of a service are replaced at a time. */
  static int batchSize(Outline outline, Service service) {
    var running =
        Math.toIntExact(
            outline.present().tasks().stream()
                .filter(task -> task.spec().identity().service().equals(service.name()))
                .count());
    if (order(outline, service) == Order.ONE_BY_ONE) {
      return 1;
    }
    return rolling(outline, service)
        ? Batches.extra(service, running)
        : Batches.stopped(service, running);
  }

  private static List<Swap> swaps(Outline outline, Service service, List<DeclaredTask> made) {
    var swaps = new ArrayList<Swap>();
    for (var change : outline.tasks()) {
      var before = change.before();
      if (before != null && is(change, service, Action.REPLACE)) {
        after(change, made).forEach(after -> swaps.add(new Swap(before, after)));
      }
    }
    return swaps;
  }

  private static List<DeclaredTask> created(
      Outline outline, Service service, List<DeclaredTask> made) {
    return outline.tasks().stream()
        .filter(change -> is(change, service, Action.CREATE))
        .flatMap(change -> after(change, made).stream())
        .toList();
  }

  private static boolean is(TaskChange change, Service service, Action action) {
    return change.action() == action && change.service().equals(service.name());
  }

  private static List<DeclaredTask> after(TaskChange change, List<DeclaredTask> made) {
    return made.stream()
        .filter(task -> change.is(task.spec().identity().service(), task.spec().identity().index()))
        .toList();
  }

  private static List<DeclaredTask> replaced(Outline outline) {
    return before(outline, Action.REPLACE);
  }

  private static List<DeclaredTask> removed(Outline outline) {
    return before(outline, Action.REMOVE);
  }

  private static List<DeclaredTask> before(Outline outline, Action action) {
    var tasks = new ArrayList<DeclaredTask>();
    for (var change : outline.tasks()) {
      var before = change.before();
      if (before != null && change.action() == action) {
        tasks.add(before);
      }
    }
    return tasks;
  }

  /** For all hops at once: what never began is given back only where it is the first step. */
  private StepIntent reserve(List<Hop> hops) {
    var present = hops.getFirst().outline().present();
    var first = hops.getFirst().outline().number();
    var last = hops.getLast().outline().number();
    var intent =
        json.createObjectNode()
            .put("revision", first)
            .put("last", last)
            .put("before", present.instance().revision());
    intent.set("ports", ports(present.ports()));
    intent.set(
        "volumes", claims.told(hops.stream().flatMap(hop -> hop.outline().volumes().stream())));
    return new StepIntent(
        ChangePlaceSteps.RESERVE,
        first == last
            ? "Reserve what revision %d needs".formatted(first)
            : "Reserve what revisions %d to %d need".formatted(first, last),
        present.instance().node(),
        intent);
  }

  private StepIntent commit(Hop hop, boolean last) {
    var outline = hop.outline();
    var present = outline.present();
    var intent =
        json.createObjectNode()
            .put("revision", outline.number())
            .put("before", present.instance().revision())
            .put("settle", last);
    intent.set("ports", ports(hop.ports()));
    var tasks = intent.putArray("tasks");
    hop.made().forEach(task -> tasks.add(task.id().toString()));
    before(outline, Action.KEEP).forEach(task -> tasks.add(task.id().toString()));
    return new StepIntent(
        ChangePlaceSteps.COMMIT,
        "Commit revision " + outline.number(),
        present.instance().name(),
        intent);
  }

  private ArrayNode ports(List<Reserved> ports) {
    var array = json.createArrayNode();
    ports.forEach(port -> array.addObject().put("key", port.key()).put("port", port.hostPort()));
    return array;
  }

  private StepIntent volume(VolumeChoice choice) {
    return choice.reused() == null
        ? volumes.provideNew(choice.id(), choice.name())
        : volumes.provideAttached(choice.id(), choice.name(), choice.reused().owner());
  }

  /** A task that takes the place of another. */
  private record Swap(DeclaredTask before, DeclaredTask after) {

    boolean uses(Volume volume) {
      return DescribedVolumes.uses(before.spec().identity(), volume);
    }
  }
}
