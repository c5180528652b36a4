package universe.server.instance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.PlanContent.Action;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.storage.Volume;

/**
 * What a change does to an instance, object by object.
 *
 * @param number the revision that it makes
 * @param tasks what becomes of each task
 * @param volumes volumes that are made or attached
 * @param letGo volumes that nothing names any more
 * @param sketch the tasks of the new revision as far as they can be known beforehand
 */
record Outline(
    Present present,
    NextDefinition next,
    int number,
    List<TaskChange> tasks,
    List<VolumeChoice> volumes,
    List<Volume> letGo,
    List<DeclaredTask> sketch) {

  Outline {
    tasks = List.copyOf(tasks);
    volumes = List.copyOf(volumes);
    letGo = List.copyOf(letGo);
    sketch = List.copyOf(sketch);
  }

  /** Names of the volumes that the new revision uses, by {@code <service>.<volume>.<index>}. */
  static Map<String, String> volumeNames(
      List<Volume> used, List<Volume> letGo, List<VolumeChoice> volumes) {
    var names = new TreeMap<String, String>();
    used.stream()
        .filter(volume -> !letGo.contains(volume))
        .forEach(volume -> names.put(volume.owner().key(), volume.name()));
    volumes.forEach(choice -> names.put(choice.key(), choice.name()));
    return names;
  }

  Map<String, String> volumeNames() {
    return volumeNames(present.volumes(), letGo, volumes);
  }

  /** Whether nothing would be another than it is. */
  boolean empty() {
    var before = present.revision();
    return tasks.stream().allMatch(task -> task.action() == Action.KEEP)
        && volumes.isEmpty()
        && letGo.isEmpty()
        && next.invalid().isEmpty()
        && next.data() == null
        && next.publish() == before.publish()
        && next.answers().bindings().equals(before.answers().bindings())
        && next.source().definition().equals(before.source().definition())
        && Documents.same(next.answers().given(), before.answers().given())
        && Documents.same(next.answers().resolved(), before.answers().resolved())
        && Documents.same(
            universe.spec.PackageSpec.withoutLabels(next.answers().app()), before.definition());
  }

  /** Whether a task of the new revision is made; otherwise the old one goes on. */
  boolean makes(DeclaredTask task) {
    var identity = task.spec().identity();
    return tasks.stream()
        .filter(change -> change.is(identity.service(), identity.index()))
        .anyMatch(change -> change.action() != Action.KEEP);
  }

  /**
   * What becomes of a task.
   *
   * @param before the task as it is; null for a new one
   */
  record TaskChange(
      String service, int index, Action action, String reason, @Nullable DeclaredTask before) {

    boolean is(String otherService, int otherIndex) {
      return service.equals(otherService) && index == otherIndex;
    }
  }
}
