package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.instance.PlanContent.Action;
import universe.server.instance.PlanContent.DefinitionChange;
import universe.server.instance.PlanContent.Effects;
import universe.server.instance.PlanContent.ImageEffect;
import universe.server.instance.PlanContent.Interruption;
import universe.server.instance.PlanContent.TaskEffect;
import universe.server.instance.PlanContent.Warning;
import universe.server.operation.StepIntent;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.server.runtime.Tasks.TaskStatus;
import universe.spec.workload.Service;

/** Thinks a restart through: the same tasks, stopped and started again in batches. */
@Component
class RestartPlanner {

  private final Presence presence;
  private final InstallSteps installs;
  private final TaskIntents intents;
  private final ImageOutlook outlook;
  private final JsonMapper json;

  RestartPlanner(
      Presence presence,
      InstallSteps installs,
      TaskIntents intents,
      ImageOutlook outlook,
      JsonMapper json) {
    this.presence = presence;
    this.installs = installs;
    this.intents = intents;
    this.outlook = outlook;
    this.json = json;
  }

  Draft.Restart draft(PlanRequest.Restart request) {
    var present = presence.of(request.instance());
    if (request.service() != null) {
      NextDefinitions.requireService(present.revision().workload().services(), request.service());
    }
    var effects = new ArrayList<TaskEffect>();
    var interruptions = new ArrayList<Interruption>();
    var steps = new ArrayList<StepIntent>();
    var restarted = new ArrayList<Service>();
    for (var service : present.revision().workload().services()) {
      if (request.service() == null || request.service().equals(service.name())) {
        restarted.add(service);
        var tasks = tasks(present, service);
        tasks.forEach(task -> effects.add(effect(task)));
        interruptions.add(new Interruption(service.name(), interruption(service, tasks)));
        steps.addAll(steps(present, service, tasks));
      }
    }
    if (!steps.isEmpty()) {
      steps.addAll(
          0, DependencySteps.of(present.target().id(), present.revision().workload(), json));
    }
    var images =
        outlook.effects(
            present.target(),
            restarted.stream()
                .map(service -> service.launch().image())
                .filter(Objects::nonNull)
                .toList());
    var moved = ImageOutlook.moved(restarted, present.revision().imageDigests(), restarted, images);
    return new Draft.Restart(
        present,
        steps,
        content(effects, interruptions, steps, images, moved),
        Seen.hash(
            Integer.toString(present.instance().revision()),
            effects.toString(),
            interruptions.toString()));
  }

  private static List<DeclaredTask> tasks(Present present, Service service) {
    return present.tasks().stream()
        .filter(task -> task.spec().identity().service().equals(service.name()))
        .toList();
  }

  private List<StepIntent> steps(Present present, Service service, List<DeclaredTask> tasks) {
    Map<UUID, Integer> restarts =
        present.statuses().stream().collect(Collectors.toMap(TaskStatus::id, TaskStatus::restarts));
    var window = installs.healthWindow(present.revision().workload());
    var steps = new ArrayList<StepIntent>();
    for (var batch : Batches.of(tasks, Batches.stopped(service, tasks.size()))) {
      batch.forEach(task -> steps.add(intents.stop(task)));
      batch.forEach(task -> steps.add(intents.start(task)));
      steps.add(intents.await(service.name(), TaskIntents.ids(batch), window, restarts));
    }
    return steps;
  }

  private static TaskEffect effect(DeclaredTask task) {
    var identity = task.spec().identity();
    return new TaskEffect(
        task.spec().name(), identity.service(), identity.index(), Action.RESTART, "asked for");
  }

  private static String interruption(Service service, List<DeclaredTask> tasks) {
    var batch = Batches.stopped(service, tasks.size());
    if (tasks.isEmpty()) {
      return "none";
    }
    return batch < tasks.size()
        ? "partial: %d of %d tasks at a time".formatted(batch, tasks.size())
        : "while it stops and starts";
  }

  private static PlanContent content(
      List<TaskEffect> tasks,
      List<Interruption> interruptions,
      List<StepIntent> steps,
      List<ImageEffect> images,
      List<Warning> warnings) {
    var effects =
        new Effects(
            tasks,
            images,
            List.of(),
            List.of(),
            List.of(),
            steps.stream().map(StepIntent::title).toList(),
            ChangePreview.summary(interruptions),
            interruptions);
    return new PlanContent(
        tasks.isEmpty(),
        List.of(),
        new DefinitionChange(null, null),
        effects,
        warnings,
        List.of(),
        List.of(),
        List.of());
  }
}
