package universe.server.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.identity.InputRefused;
import universe.server.instance.Acceptance.Accepted;
import universe.server.instance.Draft.VolumeChoice;
import universe.server.instance.InstallPlanner.Wanted;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.Targets;
import universe.server.storage.SnapshotDoesNotFit;
import universe.spec.workload.Workload;

/**
 * Thinks a clone through: an install of what an instance runs, or ran, that begins with its data.
 */
@Component
class ClonePlanner {

  private final DataOrigins origins;
  private final CloneAnswers answers;
  private final Acceptance acceptance;
  private final ImagePins pins;
  private final InstallPlanner installs;
  private final ClonePreview preview;
  private final Targets targets;

  ClonePlanner(
      DataOrigins origins,
      CloneAnswers answers,
      Acceptance acceptance,
      ImagePins pins,
      InstallPlanner installs,
      ClonePreview preview,
      Targets targets) {
    this.origins = origins;
    this.answers = answers;
    this.acceptance = acceptance;
    this.pins = pins;
    this.installs = installs;
    this.preview = preview;
    this.targets = targets;
  }

  /**
   * Plans a clone.
   *
   * @param instance id the clone will have
   * @param request what is wanted, options in clear
   */
  Draft.Clone draft(UUID instance, PlanRequest.Clone request) {
    if (Optional.ofNullable(request.name()).orElse("").isBlank()) {
      throw new InputRefused("name", "must say what the clone shall be called, as in /shop/db2");
    }
    var origin = origins.of(request);
    var revision = origin.revision();
    var answered = answers.of(instance, request, revision);
    var target = origin.target();
    var nodes = targets.nodes(target.id());
    var packageName = revision.source().definition().name();
    var accepted = acceptance.accept(packageName, answered, nodes);
    var workload = pinned(accepted.workload(), origin, nodes);
    var made =
        installs.draft(
            instance,
            new Wanted(
                revision.source(),
                answered,
                new Accepted(workload, accepted.warnings()),
                target,
                nodes,
                // What an earlier instance of the name left behind is not overwritten.
                Map.of(),
                revision.publish()));
    var filled = filled(made, origin);
    var saved = origin.saved();
    if (saved != null) {
      Dumps.requireReaders(made, saved, filled);
    }
    var content = preview.of(made, origin, filled);
    return new Draft.Clone(
        made,
        origin,
        filled,
        content,
        Seen.hash(
            made.seen(),
            origin.seen(),
            workload.services().stream().map(it -> it.launch().image()).toList().toString(),
            content.effects().volumes().toString(),
            content.checks().stream().map(PreCheck::passed).toList().toString()));
  }

  private Workload pinned(Workload copy, DataOrigin origin, List<NodeFacts> nodes) {
    var revision = origin.revision();
    var said =
        acceptance
            .accept(revision.source().definition().name(), revision.answers(), nodes)
            .workload();
    return ImagePins.copied(copy, said, pins.pinned(revision, origin.target().id()));
  }

  /** Each volume that the data has gets its place; services go by their order, for names differ. */
  private static Map<String, VolumeChoice> filled(Draft.Install made, DataOrigin origin) {
    var before = origin.revision().workload().services();
    var after = made.workload().services();
    var choices = new HashMap<String, VolumeChoice>();
    for (var choice : made.volumes()) {
      for (var place = 0; place < Math.min(before.size(), after.size()); place++) {
        if (after.get(place).name().equals(choice.service())) {
          choices.put(
              before.get(place).name() + "." + choice.volume() + "." + choice.index(), choice);
        }
      }
    }
    var filled = new HashMap<String, VolumeChoice>();
    for (var key : origin.keys()) {
      var choice = choices.get(key);
      if (choice == null) {
        throw new SnapshotDoesNotFit(key, origin.instanceName());
      }
      filled.put(key, choice);
    }
    return filled;
  }
}
