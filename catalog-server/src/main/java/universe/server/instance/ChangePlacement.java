package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import universe.server.operation.StepIntent;
import universe.server.runtime.Ledger;
import universe.server.runtime.Ledger.Reserved;
import universe.server.runtime.Ledger.WantedPort;
import universe.server.runtime.Tasks;
import universe.spec.workload.Resources;
import universe.spec.workload.Service;

/** Takes what a change needs, all of it in the caller's transaction or none. */
@Component
class ChangePlacement {

  private final Instances instances;
  private final Revisions revisions;
  private final Outlines outlines;
  private final Ledger ledger;
  private final VolumeClaims claims;
  private final Tasks tasks;
  private final TaskSpecs specs;
  private final ChangeSteps steps;

  ChangePlacement(
      Instances instances,
      Revisions revisions,
      Outlines outlines,
      Ledger ledger,
      VolumeClaims claims,
      Tasks tasks,
      TaskSpecs specs,
      ChangeSteps steps) {
    this.instances = instances;
    this.revisions = revisions;
    this.outlines = outlines;
    this.ledger = ledger;
    this.claims = claims;
    this.tasks = tasks;
    this.specs = specs;
    this.steps = steps;
  }

  /** Whether the instance is still what the change was thought out for; it stays so from now on. */
  boolean stillPresent(Present present) {
    return instances
        .lock(present.instance().id())
        .filter(now -> now.revision() == present.instance().revision())
        .isPresent();
  }

  /**
   * Writes down revision, ports, resources, volumes and tasks.
   *
   * @return what is left to do on the target
   * @throws universe.server.runtime.PortTaken when a fixed port is in use
   */
  List<StepIntent> take(Outline outline, String by) {
    var present = outline.present();
    var next = outline.next();
    var instance = present.instance();
    var ports = reserved(outline);
    ledger.reserveResources(
        instance.id(),
        instance.node(),
        larger(present.revision().workload().services(), next.workload().services()));
    outline.volumes().forEach(choice -> claims.claim(instance, present.target(), choice));
    var revision =
        outlines.revision(present, next, outline.number(), outline.volumeNames()).createdBy(by);
    revisions.add(revision);
    var made = specs.of(instance, revision, ports).stream().filter(outline::makes).toList();
    made.forEach(tasks::declare);
    return steps.of(outline, made, ports);
  }

  void broughtAboutBy(Outline outline, UUID operation) {
    revisions.broughtAboutBy(outline.present().instance().id(), outline.number(), operation);
  }

  /** The ports of the new revision; those of the old one stay reserved beside them. */
  private List<Reserved> reserved(Outline outline) {
    var present = outline.present();
    var mark = "@r" + outline.number();
    var wanted = new ArrayList<WantedPort>();
    for (var each : HostPorts.of(outline.next().workload(), outline.next().publish())) {
      var another =
          each.fixed().isPresent()
              && present.ports().stream()
                  .anyMatch(held ->
                      held.key().equals(each.key()) && held.hostPort() != each.fixed().getAsInt());
      wanted.add(new WantedPort(each.key() + (another ? mark : ""), each.fixed()));
    }
    var instance = present.instance();
    return ledger.reservePorts(instance.id(), instance.node(), wanted).stream()
        .map(port -> new Reserved(port.key().replace(mark, ""), port.hostPort()))
        .toList();
  }

  /** Enough for either revision, since either may be the one that runs in the end. */
  static List<Service> larger(List<Service> before, List<Service> after) {
    var services = new LinkedHashMap<String, Service>();
    before.forEach(service -> services.put(service.name(), service));
    after.forEach(service -> services.merge(service.name(), service, ChangePlacement::larger));
    return List.copyOf(services.values());
  }

  private static Service larger(Service one, Service other) {
    return new Service(
        other.name(),
        Math.max(one.tasks(), other.tasks()),
        other.launch(),
        larger(one.resources(), other.resources()),
        other.environment(),
        other.labels(),
        other.networking(),
        other.volumes(),
        other.mounts(),
        other.artifacts(),
        other.health(),
        other.lifecycle(),
        other.privileges(),
        other.placement());
  }

  private static Resources larger(Resources one, Resources other) {
    return new Resources(
        Math.max(one.cpus(), other.cpus()),
        Math.max(one.memoryMiB(), other.memoryMiB()),
        Math.max(one.diskMiB(), other.diskMiB()),
        Math.max(one.gpus(), other.gpus()),
        other.cpuLimit(),
        other.memoryLimitMiB());
  }
}
