package universe.server.instance;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.identity.Access;
import universe.server.operation.NewOperation;
import universe.server.operation.Operations;
import universe.server.operation.StepIntent;
import universe.server.secret.Secrets;

/**
 * Installs and removes packages: first a plan that says what would happen, then an operation that
 * does it.
 *
 * {@snippet :
 * Plan plan = installer.plan(request);
 * UUID operation = installer.apply(plan.id());
 * }
 */
@Service
public class Installer {

  private final InstallPlanner installs;
  private final UninstallPlanner uninstalls;
  private final SecretAnswers answers;
  private final Plans plans;
  private final Placement placement;
  private final Operations operations;
  private final Secrets secrets;
  private final Access access;
  private final InstanceNews news;
  private final TransactionOperations transaction;
  private final InstanceSettings settings;

  Installer(
      InstallPlanner installs,
      UninstallPlanner uninstalls,
      SecretAnswers answers,
      Plans plans,
      Placement placement,
      Operations operations,
      Secrets secrets,
      Access access,
      InstanceNews news,
      TransactionOperations transaction,
      InstanceSettings settings) {
    this.installs = installs;
    this.uninstalls = uninstalls;
    this.answers = answers;
    this.plans = plans;
    this.placement = placement;
    this.operations = operations;
    this.secrets = secrets;
    this.access = access;
    this.news = news;
    this.transaction = transaction;
    this.settings = settings;
  }

  /**
   * Thinks a change through and stores what it would do.
   *
   * @throws OptionsInvalid when the options break the package's schema
   * @throws NotInstallable when the package cannot run here
   * @throws InstanceNameTaken when the name is in use
   */
  public Plan plan(PlanRequest request) {
    return store(draft(UUID.randomUUID(), request), request);
  }

  public Plan find(UUID plan) {
    return plans.find(plan).orElseThrow(() -> new PlanUnknown(plan));
  }

  /**
   * Carries a plan out. Applying it twice answers the same operation.
   *
   * @return the operation that carries it out
   * @throws PlanStale when something it looked at has changed
   * @throws PlanBlocked when one of its checks has failed
   */
  public UUID apply(UUID id) {
    var plan = find(id);
    if (plan.operation() != null) {
      return plan.operation();
    }
    var request = revealed(plan.request());
    var draft = draft(plan.instanceId(), request);
    if (plan.stale() || !plan.seen().equals(draft.seen())) {
      throw new PlanStale(plan, store(draft, request));
    }
    var failed = draft.content().checks().stream().filter(check -> !check.passed()).toList();
    if (!failed.isEmpty()) {
      throw new PlanBlocked(failed);
    }
    return requireNonNull(transaction.execute(_ -> carryOut(id, draft)));
  }

  private UUID carryOut(UUID id, Draft draft) {
    var plan = plans.lock(id);
    if (plan.operation() != null) {
      return plan.operation();
    }
    var operation =
        switch (draft) {
          case Draft.Install install -> install(plan, install);
          case Draft.Uninstall uninstall -> uninstall(plan, uninstall);
        };
    plans.applied(id, operation);
    news.tell(draft.instance(), draft.kind().word() + "-requested");
    return operation;
  }

  private UUID install(Plan plan, Draft.Install draft) {
    var by = access.currentUser().name();
    var steps = placement.take(draft, by);
    var operation =
        submit(
            plan,
            "Install %s %s as %s".formatted(draft.packageName(), draft.version(), draft.name()),
            steps,
            settings.installDeadline());
    placement.broughtAboutBy(draft, operation);
    return operation;
  }

  private UUID uninstall(Plan plan, Draft.Uninstall draft) {
    return submit(
        plan,
        "Uninstall %s (%s %s)".formatted(draft.name(), draft.packageName(), draft.version()),
        uninstalls.steps(draft),
        settings.uninstallDeadline());
  }

  private UUID submit(Plan plan, String title, List<StepIntent> steps, Duration deadline) {
    return operations.submit(
        new NewOperation(
            plan.kind(),
            plan.instanceId(),
            plan.instanceName(),
            plan.id(),
            title,
            access.currentUser().name(),
            steps,
            deadline));
  }

  private Draft draft(UUID instance, PlanRequest request) {
    return switch (request) {
      case PlanRequest.Install install -> installs.draft(instance, install);
      case PlanRequest.Uninstall uninstall -> uninstalls.draft(uninstall);
    };
  }

  /** Placeholders go into the record; what the user answered in clear goes nowhere. */
  private Plan store(Draft draft, PlanRequest request) {
    var sealed =
        request instanceof PlanRequest.Install install && draft instanceof Draft.Install drafted
            ? install.withOptions(drafted.answers().given())
            : request;
    return plans.add(draft, sealed, access.currentUser().name(), settings.planLifetime());
  }

  private PlanRequest revealed(PlanRequest request) {
    return request instanceof PlanRequest.Install install
        ? install.withOptions(answers.revealed(install.answers()))
        : request;
  }

  /** Forgets plans that nobody applied in time, and the secrets that were kept for them. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
  void forgetExpiredPlans() {
    transaction.executeWithoutResult(_ -> plans.forgetExpired().forEach(secrets::forget));
  }
}
