package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.operation.StepIntent;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Volume;
import universe.server.storage.VolumeSteps;
import universe.server.storage.Volumes;

/** Thinks an uninstall through to the end without changing anything. */
@Component
class UninstallPlanner {

  private final Instances instances;
  private final Revisions revisions;
  private final Tasks tasks;
  private final Volumes volumes;
  private final VolumeSteps volumeSteps;
  private final TaskIntents intents;
  private final JsonMapper json;

  UninstallPlanner(
      Instances instances,
      Revisions revisions,
      Tasks tasks,
      Volumes volumes,
      VolumeSteps volumeSteps,
      TaskIntents intents,
      JsonMapper json) {
    this.instances = instances;
    this.revisions = revisions;
    this.tasks = tasks;
    this.volumes = volumes;
    this.volumeSteps = volumeSteps;
    this.intents = intents;
    this.json = json;
  }

  Draft.Uninstall draft(PlanRequest.Uninstall request) {
    var instance =
        instances
            .find(request.instance())
            .orElseThrow(() -> new InstanceUnknown(request.instance()));
    var running = tasks.of(instance.id());
    var delete = new LinkedHashMap<Volume, Boolean>();
    for (var volume : volumes.usedBy(instance.id())) {
      delete.put(volume, request.deletesData() || !volume.lasting());
    }
    var revision = revisions.newest(instance.id());
    var draft =
        new Draft.Uninstall(
            instance,
            revision.map(it -> it.source().definition().version()).orElse(""),
            running.stream().map(TaskStatus::id).toList(),
            delete,
            content(running, delete, revision),
            "");
    return withHash(draft, running);
  }

  private Draft.Uninstall withHash(Draft.Uninstall draft, List<TaskStatus> running) {
    return new Draft.Uninstall(
        draft.installed(),
        draft.version(),
        draft.tasks(),
        draft.delete(),
        draft.content(),
        Seen.hash(
            draft.instance().toString(),
            Integer.toString(draft.installed().revision()),
            running.stream().map(TaskStatus::name).toList().toString(),
            draft.content().effects().volumes().toString()));
  }

  /** Data is let go of last, when nothing is left that could fail. */
  List<StepIntent> steps(Draft.Uninstall draft) {
    var steps = new ArrayList<StepIntent>();
    var running = tasks.declared(draft.instance());
    running.reversed().forEach(task -> steps.add(intents.stop(task)));
    running.reversed().forEach(task -> steps.add(intents.remove(task)));
    steps.add(
        new StepIntent(
            PlaceSteps.LEAVE,
            "Give back ports, processors, memory and the name",
            draft.name(),
            json.createObjectNode()));
    draft.delete().forEach((volume, delete) -> steps.add(volumeSteps.letGo(volume, delete)));
    return List.copyOf(steps);
  }

  private static PlanContent content(
      List<TaskStatus> running,
      Map<Volume, Boolean> delete,
      java.util.Optional<Revision> revision) {
    var effects =
        new Effects(
            running.stream()
                .map(task ->
                    new TaskEffect(
                        task.name(),
                        task.identity().service(),
                        task.identity().index(),
                        Action.REMOVE,
                        "uninstalled"))
                .toList(),
            List.of(),
            delete.entrySet().stream().map(each -> effect(each.getKey(), each.getValue())).toList(),
            List.of(),
            List.of(),
            List.of(
                "Stop and remove " + running.size() + (running.size() == 1 ? " task" : " tasks"),
                "Give back ports, processors, memory and the name",
                "Let go of " + delete.size() + (delete.size() == 1 ? " volume" : " volumes")),
            running.isEmpty() ? "none: nothing runs" : "for good: it ends with its first step",
            List.of());
    return new PlanContent(
        false,
        revision
            .map(it ->
                OptionChanges.between(
                    it.answers().resolved(),
                    null,
                    it.answers(),
                    OptionChanges.schema(it.source().definition())))
            .orElse(List.of()),
        new DefinitionChange(revision.map(Revision::definition).orElse(null), null),
        effects,
        List.of(),
        List.of());
  }

  private static VolumeEffect effect(Volume volume, boolean delete) {
    if (!delete) {
      return new VolumeEffect(volume.name(), Action.KEEP, "its data stays until it is purged");
    }
    return new VolumeEffect(
        volume.name(),
        Action.DELETE,
        volume.lasting() ? "its data is deleted as asked" : "it lives with the instance only");
  }
}
