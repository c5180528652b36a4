package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.identity.InputRefused;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.VolumeEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.operation.StepIntent;
import universe.server.runtime.Tasks;
import universe.server.runtime.Tasks.TaskStatus;
import universe.server.storage.Volume;
import universe.server.storage.VolumeSteps;
import universe.server.storage.Volumes;

/** Thinks an uninstall through to the end without changing anything. */
@Component
class UninstallPlanner {

  private static final int MOST_DAYS = 3650;

  private final Instances instances;
  private final Revisions revisions;
  private final Tasks tasks;
  private final Volumes volumes;
  private final VolumeSteps volumeSteps;
  private final TaskIntents intents;
  private final Dependencies dependencies;
  private final JsonMapper json;

  UninstallPlanner(
      Instances instances,
      Revisions revisions,
      Tasks tasks,
      Volumes volumes,
      VolumeSteps volumeSteps,
      TaskIntents intents,
      Dependencies dependencies,
      JsonMapper json) {
    this.instances = instances;
    this.revisions = revisions;
    this.tasks = tasks;
    this.volumes = volumes;
    this.volumeSteps = volumeSteps;
    this.intents = intents;
    this.dependencies = dependencies;
    this.json = json;
  }

  /**
   * What an uninstall would do.
   *
   * @throws InputRefused when data shall be kept for no time that makes sense
   */
  Draft.Uninstall draft(PlanRequest.Uninstall request) {
    var keepDays = keepDays(request);
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
            keepDays,
            content(
                running,
                delete,
                keepDays,
                revision,
                dependencies.neededBy(instance),
                dependencies.check(dependencies.boundTo(instance.id()))),
            "");
    return withHash(draft, running);
  }

  /** 0 where nothing goes by itself. */
  private static int keepDays(PlanRequest.Uninstall request) {
    var days = request.keepDays();
    if (days == null) {
      return 0;
    }
    if (request.deletesData()) {
      throw new InputRefused("keepDays", "makes no sense for data that is deleted");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new InputRefused("keepDays", "must be from 1 to %d, was %d".formatted(MOST_DAYS, days));
    }
    return days;
  }

  private Draft.Uninstall withHash(Draft.Uninstall draft, List<TaskStatus> running) {
    return new Draft.Uninstall(
        draft.installed(),
        draft.version(),
        draft.tasks(),
        draft.delete(),
        draft.keepDays(),
        draft.content(),
        Seen.hash(
            draft.instance().toString(),
            Integer.toString(draft.installed().revision()),
            running.stream().map(TaskStatus::name).toList().toString(),
            draft.content().effects().volumes().toString(),
            draft.content().warnings().toString(),
            draft.content().checks().toString()));
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
    draft
        .delete()
        .forEach((volume, delete) ->
            steps.add(
                delete || draft.keepDays() == 0
                    ? volumeSteps.letGo(volume, delete)
                    : volumeSteps.letGoFor(draft.keepDays(), volume)));
    return List.copyOf(steps);
  }

  private static PlanContent content(
      List<TaskStatus> running,
      Map<Volume, Boolean> delete,
      int keepDays,
      java.util.Optional<Revision> revision,
      List<Warning> warnings,
      PreCheck bound) {
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
            delete.entrySet().stream()
                .map(each -> effect(each.getKey(), each.getValue(), keepDays))
                .toList(),
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
        warnings,
        List.of(bound),
        List.of(),
        List.of());
  }

  private static VolumeEffect effect(Volume volume, boolean delete, int keepDays) {
    if (!delete) {
      return new VolumeEffect(
          volume.name(),
          Action.KEEP,
          keepDays == 0
              ? "its data stays until it is purged"
              : "its data stays for %d days, then it is purged".formatted(keepDays));
    }
    return new VolumeEffect(
        volume.name(),
        Action.DELETE,
        volume.lasting() ? "its data is deleted as asked" : "it lives with the instance only");
  }
}
