package universe.server.instance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.operation.OperationKind;
import universe.server.operation.StepIntent;
import universe.server.runtime.Target;
import universe.server.runtime.TaskSpec;
import universe.server.storage.Volume;
import universe.spec.ServiceDescription.Order;
import universe.spec.marathon.Notice;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** A change thought through to the end: what a plan shows, and what applying it needs. */
sealed interface Draft {

  OperationKind kind();

  UUID instance();

  String name();

  String packageName();

  String version();

  PlanContent content();

  /** Hash of everything that was looked at; another hash later makes the plan stale. */
  String seen();

  /**
   * An install.
   *
   * @param node the node it is placed on
   * @param volumes what becomes of each volume
   */
  record Install(
      UUID instance,
      String name,
      Target target,
      String node,
      Source source,
      Answers answers,
      Workload workload,
      List<Notice> warnings,
      List<VolumeChoice> volumes,
      boolean publish,
      PlanContent content,
      String seen)
      implements Draft {

    public Install {
      warnings = List.copyOf(warnings);
      volumes = List.copyOf(volumes);
    }

    Order order(Service service) {
      return source.definition().describedService().order(service.name());
    }

    @Override
    public OperationKind kind() {
      return OperationKind.INSTALL;
    }

    @Override
    public String packageName() {
      return source.definition().name();
    }

    @Override
    public String version() {
      return source.definition().version();
    }
  }

  /**
   * An install of what another instance runs, or ran, with its data.
   *
   * @param filled the volumes that are filled, by what they were within the original
   */
  record Clone(
      Install made,
      DataOrigin origin,
      Map<String, VolumeChoice> filled,
      PlanContent content,
      String seen)
      implements Draft {

    public Clone {
      filled = Map.copyOf(filled);
    }

    @Override
    public OperationKind kind() {
      return OperationKind.CLONE;
    }

    @Override
    public UUID instance() {
      return made.instance();
    }

    @Override
    public String name() {
      return made.name();
    }

    @Override
    public String packageName() {
      return made.packageName();
    }

    @Override
    public String version() {
      return made.version();
    }
  }

  /**
   * A change of what an instance runs.
   *
   * @param hops what is done one after another; more than one only by way of other versions
   */
  record Change(List<Outline> hops, PlanContent content, String seen) implements Draft {

    public Change {
      hops = List.copyOf(hops);
    }

    /** The instance as it is before. */
    Present present() {
      return hops.getFirst().present();
    }

    /** What it shall be in the end. */
    NextDefinition next() {
      return hops.getLast().next();
    }

    /** What a user reads about it. */
    String title() {
      return hops.size() == 1
          ? next().title()
          : "Upgrade %s from %s to %s by way of %s"
              .formatted(
                  name(),
                  present().version(),
                  version(),
                  hops.subList(0, hops.size() - 1).stream()
                      .map(hop -> hop.next().version())
                      .collect(Collectors.joining(", ")));
    }

    @Override
    public OperationKind kind() {
      return next().kind();
    }

    @Override
    public UUID instance() {
      return present().instance().id();
    }

    @Override
    public String name() {
      return present().instance().name();
    }

    @Override
    public String packageName() {
      return next().source().definition().name();
    }

    @Override
    public String version() {
      return next().version();
    }
  }

  /** A restart of tasks as they are. */
  record Restart(Present present, List<StepIntent> steps, PlanContent content, String seen)
      implements Draft {

    public Restart {
      steps = List.copyOf(steps);
    }

    @Override
    public OperationKind kind() {
      return OperationKind.RESTART;
    }

    @Override
    public UUID instance() {
      return present.instance().id();
    }

    @Override
    public String name() {
      return present.instance().name();
    }

    @Override
    public String packageName() {
      return present.instance().packageName();
    }

    @Override
    public String version() {
      return present.version();
    }
  }

  /**
   * An uninstall.
   *
   * @param delete which of the instance's volumes are deleted with their data; the rest is kept
   * @param keepDays after so many days what is kept is purged; 0 keeps it until somebody does so
   */
  record Uninstall(
      Instance installed,
      String version,
      List<UUID> tasks,
      Map<Volume, Boolean> delete,
      int keepDays,
      PlanContent content,
      String seen)
      implements Draft {

    public Uninstall {
      tasks = List.copyOf(tasks);
    }

    @Override
    public OperationKind kind() {
      return OperationKind.UNINSTALL;
    }

    @Override
    public UUID instance() {
      return installed.id();
    }

    @Override
    public String name() {
      return installed.name();
    }

    @Override
    public String packageName() {
      return installed.packageName();
    }
  }

  /**
   * What becomes of one volume of one task.
   *
   * @param id its id, on record or about to be
   * @param name its name on the target
   * @param lasting whether it outlives its instance
   * @param reused the kept volume that is attached; null for a new one
   */
  record VolumeChoice(
      UUID id,
      String name,
      String service,
      String volume,
      int index,
      boolean lasting,
      @Nullable Volume reused) {

    String key() {
      return service + "." + volume + "." + index;
    }

    boolean isOf(TaskSpec.Identity task) {
      return task.service().equals(service) && task.index() == index;
    }

    VolumeChoice reusing(Volume kept) {
      return new VolumeChoice(kept.id(), kept.name(), service, volume, index, lasting, kept);
    }

    /** The volume that is made or attached, as it is for an instance on a target. */
    Volume claimedBy(Instance instance, Target target) {
      var owner =
          new Volume.Owner(
              instance.id(), instance.name(), instance.packageName(), service, index, volume);
      return new Volume(
          id,
          target.id(),
          instance.node(),
          name,
          Volume.State.IN_USE,
          owner,
          lasting,
          Instant.EPOCH,
          null,
          null);
    }

    VolumeChoice named(String other) {
      return new VolumeChoice(id, other, service, volume, index, lasting, reused);
    }
  }
}
