package universe.server.instance;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Thinks any request through, and keeps secrets out of what is remembered of it. */
@Component
class Drafts {

  private final InstallPlanner installs;
  private final ClonePlanner clones;
  private final ChangePlanner changes;
  private final RestartPlanner restarts;
  private final UninstallPlanner uninstalls;
  private final SecretAnswers answers;

  Drafts(
      InstallPlanner installs,
      ClonePlanner clones,
      ChangePlanner changes,
      RestartPlanner restarts,
      UninstallPlanner uninstalls,
      SecretAnswers answers) {
    this.installs = installs;
    this.clones = clones;
    this.changes = changes;
    this.restarts = restarts;
    this.uninstalls = uninstalls;
    this.answers = answers;
  }

  /**
   * A request thought through.
   *
   * @param instance id of the instance that an install or a clone makes
   * @param request what is wanted, options in clear
   */
  Draft draft(UUID instance, PlanRequest request) {
    return switch (request) {
      case PlanRequest.Install install -> installs.draft(instance, install);
      case PlanRequest.Clone clone -> clones.draft(instance, clone);
      case PlanRequest.Change change -> changes.draft(change);
      case PlanRequest.Restart restart -> restarts.draft(restart);
      case PlanRequest.Uninstall uninstall -> uninstalls.draft(uninstall);
    };
  }

  /** The request as it may be stored; what the user answered in clear goes nowhere. */
  PlanRequest sealed(Draft draft, PlanRequest request) {
    if (request instanceof PlanRequest.Install install && draft instanceof Draft.Install drafted) {
      return install.withOptions(drafted.answers().given()).boundBy(drafted.answers().bindings());
    }
    if (request instanceof PlanRequest.Clone clone && draft instanceof Draft.Clone drafted) {
      return clone.withOptions(
          answers.sealed(drafted.instance(), clone.answers(), drafted.made().answers()));
    }
    if (request instanceof PlanRequest.Answering change && draft instanceof Draft.Change drafted) {
      return change.withOptions(
          answers.sealed(change.instance(), change.answers(), drafted.next().answers()));
    }
    return request;
  }

  /** What {@link #sealed} made, with its secrets. */
  PlanRequest revealed(PlanRequest request) {
    return switch (request) {
      case PlanRequest.Install install -> install.withOptions(answers.revealed(install.answers()));
      case PlanRequest.Clone clone -> clone.withOptions(answers.revealed(clone.answers()));
      case PlanRequest.Answering change -> change.withOptions(answers.revealed(change.answers()));
      case PlanRequest.Rollback _,
          PlanRequest.Scale _,
          PlanRequest.Restart _,
          PlanRequest.Uninstall _ ->
          request;
    };
  }
}
