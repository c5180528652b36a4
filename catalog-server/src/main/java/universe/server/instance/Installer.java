package universe.server.instance;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.identity.Access;
import universe.server.operation.OperationInProgress;

/**
 * Installs, changes and removes packages: first a plan that says what would happen, then an
 * operation that does it.
 *
 * {@snippet :
 * Plan plan = installer.plan(request);
 * Optional<UUID> operation = installer.apply(plan.id());
 * }
 */
@Service
public class Installer {

  /**
   * Each plan that is being applied waits for its turn at the ledger with a connection to the
   * database: a crowd of them would leave none for leases and pages.
   */
  private static final int APPLIED_AT_ONCE = 4;

  private final Semaphore turns = new Semaphore(APPLIED_AT_ONCE, true);
  private final Drafts drafts;
  private final Plans plans;
  private final Submission submission;
  private final PlanSecrets secrets;
  private final Access access;
  private final InstanceNews news;
  private final TransactionOperations transaction;
  private final InstanceSettings settings;

  Installer(
      Drafts drafts,
      Plans plans,
      Submission submission,
      PlanSecrets secrets,
      Access access,
      InstanceNews news,
      TransactionOperations transaction,
      InstanceSettings settings) {
    this.drafts = drafts;
    this.plans = plans;
    this.submission = submission;
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
   * @throws VersionNotReachable when no rule of the package allows to change to the version
   * @throws OperationInProgress when the instance is being changed
   */
  public Plan plan(PlanRequest request) {
    return store(drafts.draft(UUID.randomUUID(), request), request);
  }

  public Plan find(UUID plan) {
    return plans.find(plan).orElseThrow(() -> new PlanUnknown(plan));
  }

  /**
   * Carries a plan out. Applying it twice answers the same operation.
   *
   * @return the operation that carries it out; empty where there is nothing to do
   * @throws PlanStale when something it looked at has changed
   * @throws PlanBlocked when one of its checks has failed
   */
  public Optional<UUID> apply(UUID id) {
    var plan = find(id);
    if (plan.operation() != null) {
      return Optional.of(plan.operation());
    }
    var request = drafts.revealed(plan.request());
    Draft draft;
    try {
      draft = drafts.draft(plan.instanceId(), request);
    } catch (OperationInProgress e) {
      // It may be this very plan that is being carried out since a moment ago.
      return Optional.of(Optional.ofNullable(find(id).operation()).orElseThrow(() -> e));
    }
    if (plan.stale() || !plan.seen().equals(draft.seen())) {
      throw new PlanStale(plan, store(draft, request));
    }
    var failed = draft.content().checks().stream().filter(check -> !check.passed()).toList();
    if (!failed.isEmpty()) {
      throw new PlanBlocked(failed);
    }
    if (draft.content().empty()) {
      return Optional.empty();
    }
    var operation = inTurn(id, draft);
    if (operation == null) {
      throw new PlanStale(plan, store(drafts.draft(plan.instanceId(), request), request));
    }
    return Optional.of(operation);
  }

  private @Nullable UUID inTurn(UUID id, Draft draft) {
    turns.acquireUninterruptibly();
    try {
      return transaction.execute(_ -> carriedOut(id, draft));
    } finally {
      turns.release();
    }
  }

  /** Null when the instance was changed between the last look and this transaction. */
  private @Nullable UUID carriedOut(UUID id, Draft draft) {
    var plan = plans.lock(id);
    if (plan.operation() != null) {
      return plan.operation();
    }
    if (!submission.stillHolds(draft)) {
      return null;
    }
    var operation = submission.submit(plan, draft);
    plans.applied(id, operation);
    news.tell(draft.instance(), draft.kind().word() + "-requested");
    return operation;
  }

  private Plan store(Draft draft, PlanRequest request) {
    return plans.add(
        draft, drafts.sealed(draft, request), access.currentUser().name(), settings.planLifetime());
  }

  /** Forgets plans that nobody applied in time, and the secrets that were kept for them. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
  void forgetExpiredPlans() {
    transaction.executeWithoutResult(_ -> plans.forgetExpired().forEach(secrets::forget));
  }
}
