package universe.server.instance;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.identity.Access;
import universe.server.operation.NewOperation;
import universe.server.operation.OperationKind;
import universe.server.operation.Operations;
import universe.server.operation.StepIntent;
import universe.server.storage.Snapshot;
import universe.server.storage.Snapshots;

/** Turns a draft into an operation, in the caller's transaction. */
@Component
class Submission {

  private final Placement placement;
  private final ChangePlacement changes;
  private final UninstallPlanner uninstalls;
  private final InstanceData data;
  private final Snapshots snapshots;
  private final Operations operations;
  private final Instances instances;
  private final Dependencies dependencies;
  private final Access access;
  private final InstanceSettings settings;

  Submission(
      Placement placement,
      ChangePlacement changes,
      UninstallPlanner uninstalls,
      InstanceData data,
      Snapshots snapshots,
      Operations operations,
      Instances instances,
      Dependencies dependencies,
      Access access,
      InstanceSettings settings) {
    this.placement = placement;
    this.changes = changes;
    this.uninstalls = uninstalls;
    this.data = data;
    this.snapshots = snapshots;
    this.operations = operations;
    this.instances = instances;
    this.dependencies = dependencies;
    this.access = access;
    this.settings = settings;
  }

  /** Whether what a draft looked at is still there; it stays so until the transaction has ended. */
  boolean stillHolds(Draft draft) {
    return switch (draft) {
      case Draft.Change change ->
          changes.stillPresent(change.present())
              && stays(change.next().data())
              && stay(change.next().answers().bindings());
      case Draft.Clone clone ->
          stillHolds(clone.origin()) && stay(clone.made().answers().bindings());
      case Draft.Restart restart -> changes.stillPresent(restart.present());
      case Draft.Install install -> stay(install.answers().bindings());
      case Draft.Uninstall uninstall ->
          instances.lock(uninstall.instance()).isPresent()
              && dependencies.boundTo(uninstall.instance()).isEmpty();
    };
  }

  /** Whoever uninstalls a provider waits for this transaction, and sees who is bound to it then. */
  private boolean stay(List<Binding> bindings) {
    return bindings.stream()
        .map(Binding::provider)
        .filter(Objects::nonNull)
        .map(Binding.Provider::instance)
        .sorted()
        .allMatch(provider ->
            instances.lock(provider).isPresent()
                && operations
                    .ongoing(provider)
                    .filter(operation -> operation.kind() == OperationKind.UNINSTALL)
                    .isEmpty());
  }

  private boolean stillHolds(DataOrigin origin) {
    var present = origin.present();
    return present == null ? stays(origin.saved()) : changes.stillPresent(present);
  }

  private boolean stays(@Nullable Snapshot needed) {
    return needed == null || snapshots.stays(needed.id());
  }

  UUID submit(Plan plan, Draft draft) {
    return switch (draft) {
      case Draft.Install install -> install(plan, install);
      case Draft.Clone clone -> clone(plan, clone);
      case Draft.Change change -> change(plan, change);
      case Draft.Restart restart ->
          submit(plan, "Restart " + restart.name(), restart.steps(), settings.installDeadline());
      case Draft.Uninstall uninstall -> uninstall(plan, uninstall);
    };
  }

  private UUID install(Plan plan, Draft.Install draft) {
    var steps = placement.take(draft, access.currentUser().name());
    var title = "Install %s %s as %s".formatted(draft.packageName(), draft.version(), draft.name());
    var operation = submit(plan, title, steps, settings.installDeadline());
    placement.broughtAboutBy(draft, operation);
    return operation;
  }

  private UUID clone(Plan plan, Draft.Clone draft) {
    var by = access.currentUser().name();
    var origin = draft.origin();
    var saving = origin.toSave().isEmpty() ? null : data.saveFor(draft.name(), origin, by);
    var steps = placement.take(draft, saving, by);
    var title = "Clone %s as %s".formatted(origin.instanceName(), draft.name());
    var operation = submit(plan, title, steps, settings.installDeadline());
    placement.broughtAboutBy(draft.made(), operation);
    return operation;
  }

  private UUID change(Plan plan, Draft.Change draft) {
    var steps = changes.take(draft, access.currentUser().name());
    var deadline = settings.installDeadline().multipliedBy(draft.hops().size());
    var operation = submit(plan, draft.title(), steps, deadline);
    changes.broughtAboutBy(draft, operation);
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
}
