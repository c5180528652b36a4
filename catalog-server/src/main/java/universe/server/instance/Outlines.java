package universe.server.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.Outline.TaskChange;
import universe.server.instance.PlanContent.Action;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Tasks.DeclaredTask;

/** Works out what a change does to each task and each volume. */
@Component
class Outlines {

  private final VolumeChoices volumeChoices;
  private final Revisions revisions;
  private final TaskSpecs specs;
  private final SecretAnswers answers;
  private final Clock clock;

  Outlines(
      VolumeChoices volumeChoices,
      Revisions revisions,
      TaskSpecs specs,
      SecretAnswers answers,
      Clock clock) {
    this.volumeChoices = volumeChoices;
    this.revisions = revisions;
    this.specs = specs;
    this.answers = answers;
    this.clock = clock;
  }

  Outline of(Present present, NextDefinition next) {
    var instance = present.instance();
    var number = Math.max(revisions.newestNumber(instance.id()), instance.revision()) + 1;
    var used =
        present.volumes().stream().collect(Collectors.toMap(it -> it.owner().key(), it -> it));
    var wanted = volumeChoices.of(next.workload(), present.target(), present.kept());
    var fresh = wanted.stream().filter(choice -> !used.containsKey(choice.key())).toList();
    var named = wanted.stream().map(VolumeChoice::key).collect(Collectors.toSet());
    var letGo =
        present.volumes().stream().filter(volume -> !named.contains(volume.owner().key())).toList();
    var names = Outline.volumeNames(present.volumes(), letGo, fresh);
    var sketch =
        specs.sketch(instance, revision(present, next, number, names), ports(present, next));
    return new Outline(present, next, number, changes(present, sketch), fresh, letGo, sketch);
  }

  /** The instance as a change would leave it, as far as that can be known beforehand. */
  Present after(Outline outline) {
    var made = outline.sketch().stream().filter(outline::makes).toList();
    return after(outline, made, ports(outline.present(), outline.next()));
  }

  /**
   * The instance as a change leaves it that is followed by another one. Volumes that it lets go of
   * are still there, for only the last change lets go of any.
   *
   * @param made the tasks that it makes
   * @param ports the host ports that it has then
   */
  Present after(Outline outline, List<DeclaredTask> made, List<Reserved> ports) {
    var present = outline.present();
    var instance = present.instance();
    var tasks = new ArrayList<>(made);
    for (var change : outline.tasks()) {
      var before = change.before();
      if (before != null && change.action() == Action.KEEP) {
        tasks.add(before);
      }
    }
    var volumes = new ArrayList<>(present.volumes());
    outline.volumes().forEach(it -> volumes.add(it.claimedBy(instance, present.target())));
    return new Present(
        instance.at(outline.number()),
        revision(present, outline.next(), outline.number(), outline.volumeNames()),
        present.target(),
        present.nodes(),
        tasks,
        present.statuses(),
        ports,
        volumes,
        present.kept());
  }

  /** The revision that a change makes, as it is about to be. */
  Revision revision(Present present, NextDefinition next, int number, Map<String, String> volumes) {
    return new Revision(
        present.instance().id(),
        number,
        next.source(),
        next.answers(),
        next.workload(),
        next.warnings(),
        volumes,
        next.publish(),
        Map.of(),
        null,
        // Tasks are told this time, so that it must read the same whenever they are made anew.
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        "");
  }

  /** The ports that are known beforehand; those that are chosen on applying are 0. */
  private static List<Reserved> ports(Present present, NextDefinition next) {
    return HostPorts.of(next.workload(), next.publish()).stream()
        .map(wanted -> new Reserved(wanted.key(), port(present, wanted)))
        .toList();
  }

  static int port(Present present, HostPorts.Wanted wanted) {
    if (wanted.fixed().isPresent()) {
      return wanted.fixed().getAsInt();
    }
    return present.ports().stream()
        .filter(held -> held.key().equals(wanted.key()))
        .mapToInt(Reserved::hostPort)
        .findFirst()
        .orElse(0);
  }

  private List<TaskChange> changes(Present present, List<DeclaredTask> sketch) {
    var changes = new ArrayList<TaskChange>();
    for (var after : sketch) {
      var identity = after.spec().identity();
      var before = present.task(identity.service(), identity.index());
      changes.add(
          before
              .map(it -> change(it, after))
              .orElseGet(() ->
                  new TaskChange(
                      identity.service(), identity.index(), Action.CREATE, "new", null)));
    }
    for (var before : present.tasks()) {
      var identity = before.spec().identity();
      if (changes.stream().noneMatch(it -> it.is(identity.service(), identity.index()))) {
        changes.add(
            new TaskChange(
                identity.service(), identity.index(), Action.REMOVE, "no longer wanted", before));
      }
    }
    return changes;
  }

  private TaskChange change(DeclaredTask before, DeclaredTask after) {
    var identity = before.spec().identity();
    var differs = TaskDifference.between(before, after, answers::revealed);
    return differs.isEmpty()
        ? new TaskChange(
            identity.service(), identity.index(), Action.KEEP, "nothing changes for it", before)
        : new TaskChange(
            identity.service(),
            identity.index(),
            Action.REPLACE,
            "changed: " + String.join("; ", differs),
            before);
  }
}
