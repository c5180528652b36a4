package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.Interruption;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Snapshot;
import universe.server.storage.Snapshot.Form;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Says what a clone would do: what its install would, and what becomes of the data. */
@Component
class ClonePreview {

  private final Instances instances;
  private final Revisions revisions;
  private final DataSteps data;

  ClonePreview(Instances instances, Revisions revisions, DataSteps data) {
    this.instances = instances;
    this.revisions = revisions;
    this.data = data;
  }

  PlanContent of(Draft.Install made, DataOrigin origin, Map<String, VolumeChoice> filled) {
    var content = made.content();
    var effects = content.effects();
    var stopped = data.stopped(origin);
    var interruptions =
        stopped.isEmpty()
            ? List.<Interruption>of()
            : List.of(new Interruption(origin.instanceName(), "while its data is saved"));
    var tasks = new ArrayList<>(effects.tasks());
    stopped.forEach(task -> tasks.add(effect(task)));
    return new PlanContent(
        false,
        content.options(),
        content.definition(),
        new Effects(
            tasks,
            effects.images(),
            effects.volumes().stream().map(volume -> effect(volume, origin, filled)).toList(),
            effects.ports(),
            effects.endpoints(),
            steps(effects.steps(), origin, filled),
            stopped.isEmpty()
                ? "none: " + origin.instanceName() + " goes on"
                : origin.instanceName() + ": while its data is saved",
            interruptions),
        content.warnings(),
        checks(made, origin),
        List.of(),
        content.bindings());
  }

  private static TaskEffect effect(TaskStatus task) {
    var identity = task.identity();
    return new TaskEffect(
        task.name(),
        identity.service(),
        identity.index(),
        Action.RESTART,
        "stopped while its data is saved");
  }

  private static VolumeEffect effect(
      VolumeEffect volume, DataOrigin origin, Map<String, VolumeChoice> filled) {
    return filled.entrySet().stream()
        .filter(each -> each.getValue().name().equals(volume.name()))
        .findFirst()
        .map(each -> new VolumeEffect(volume.name(), Action.CREATE, filling(each.getKey(), origin)))
        .orElse(volume);
  }

  private static String filling(String key, DataOrigin origin) {
    var saved = origin.saved();
    if (saved == null) {
      return "filled with the data that %s has then".formatted(origin.instanceName());
    }
    var part =
        saved.volumes().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    var what =
        part.form() == Form.DUMP
            ? "begins empty; the dump of what %s had at %s, %s, is played back into it"
            : "filled with the data that %s had at %s, %s";
    return what.formatted(origin.instanceName(), saved.takenAt(), size(part.rawBytes()));
  }

  private static String size(long bytes) {
    return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }

  private static List<String> steps(
      List<String> install, DataOrigin origin, Map<String, VolumeChoice> filled) {
    if (filled.isEmpty()) {
      return install;
    }
    var steps = new ArrayList<>(install);
    // The last three are: create and start, await, commit.
    var beforeStart = steps.size() - 3;
    if (origin.saved() == null) {
      steps.add(beforeStart++, "Save the data of " + origin.instanceName());
      steps.add("Delete the snapshot that was taken for it");
    }
    if (hasDumps(origin.saved())) {
      steps.add(steps.size() - 1, "Play back the dumps of the snapshot");
    }
    steps.add(
        beforeStart, "Fill " + (filled.size() == 1 ? "1 volume" : filled.size() + " volumes"));
    return steps;
  }

  private static boolean hasDumps(@Nullable Snapshot saved) {
    return saved != null && saved.volumes().stream().anyMatch(part -> part.form() == Form.DUMP);
  }

  private List<PreCheck> checks(Draft.Install made, DataOrigin origin) {
    var checks = new ArrayList<>(made.content().checks());
    checks.add(
        InstallPreview.check(
            "names",
            sharedNames(made, origin),
            "it answers to no name of " + origin.instanceName()));
    return checks;
  }

  /** Clients of the original would reach the clone as well, and write to the wrong data. */
  private List<String> sharedNames(Draft.Install made, DataOrigin origin) {
    var own = names(made.workload());
    return instances
        .find(origin.instance())
        .flatMap(revisions::current)
        .map(runs -> names(runs.workload()))
        .orElse(List.of())
        .stream()
        .filter(own::contains)
        .map(name ->
            "%s answers to %s too; answer the option that says so anew"
                .formatted(origin.instanceName(), name))
        .toList();
  }

  private static List<String> names(Workload workload) {
    return workload.services().stream()
        .map(Service::networking)
        .flatMap(networking -> networking.aliases().stream())
        .distinct()
        .toList();
  }
}
