package universe.server.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
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

  /** Comes after the key of a port that is held beside another one of the same key. */
  private static final String MARK = "@r";

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
   * Writes down revisions, ports, resources, volumes and tasks of all hops.
   *
   * @return what is left to do on the target
   * @throws universe.server.runtime.PortTaken when a fixed port is in use
   */
  List<StepIntent> take(Draft.Change draft, String by) {
    var present = draft.present();
    var held = new ArrayList<>(present.ports());
    var services = present.revision().workload().services();
    var hops = new ArrayList<ChangeSteps.Hop>();
    for (var planned : draft.hops()) {
      // What a hop finds has ports and tasks by now that could only be sketched in the plan.
      var outline = hops.isEmpty() ? planned : outlines.of(present, planned.next());
      services = larger(services, outline.next().workload().services());
      var hop = take(outline, services, held, by);
      hops.add(hop);
      present = outlines.after(outline, hop.made(), hop.ports());
    }
    return steps.of(hops);
  }

  private ChangeSteps.Hop take(
      Outline outline, List<Service> services, List<Reserved> held, String by) {
    var present = outline.present();
    var next = outline.next();
    var instance = present.instance();
    var ports = reserved(outline, held);
    ledger.reserveResources(instance.id(), instance.node(), services);
    outline.volumes().forEach(choice -> claims.claim(instance, present.target(), choice));
    var revision =
        outlines.revision(present, next, outline.number(), outline.volumeNames()).createdBy(by);
    revisions.add(revision);
    var made = specs.of(instance, revision, ports).stream().filter(outline::makes).toList();
    made.forEach(tasks::declare);
    return new ChangeSteps.Hop(outline, made, ports);
  }

  void broughtAboutBy(Draft.Change draft, UUID operation) {
    var first = draft.hops().getFirst().number();
    for (var hop = 0; hop < draft.hops().size(); hop++) {
      revisions.broughtAboutBy(draft.instance(), first + hop, operation);
    }
  }

  /**
   * The ports of the new revision; those of the ones before it stay reserved beside them.
   *
   * @param held what is reserved so far; what is reserved here is added
   */
  private List<Reserved> reserved(Outline outline, List<Reserved> held) {
    var wanted = new ArrayList<WantedPort>();
    for (var each : HostPorts.of(outline.next().workload(), outline.next().publish())) {
      wanted.add(wanted(each.key(), Outlines.port(outline.present(), each), outline, held));
    }
    var instance = outline.present().instance();
    var reserved = ledger.reservePorts(instance.id(), instance.node(), wanted);
    reserved.stream().filter(port -> !held.contains(port)).forEach(held::add);
    return reserved.stream()
        .map(port -> new Reserved(withoutMark(port.key()), port.hostPort()))
        .toList();
  }

  /**
   * How a port is asked for: one that is held stays, and another one is held beside it.
   *
   * @param port the host port; 0 for any
   */
  private static WantedPort wanted(String key, int port, Outline outline, List<Reserved> held) {
    if (port == 0) {
      return new WantedPort(key, OptionalInt.empty());
    }
    var same = held.stream().filter(it -> withoutMark(it.key()).equals(key)).toList();
    var marked =
        same.stream()
            .filter(it -> it.hostPort() == port)
            .map(Reserved::key)
            .findFirst()
            .orElse(same.isEmpty() ? key : key + MARK + outline.number());
    return new WantedPort(marked, OptionalInt.of(port));
  }

  private static String withoutMark(String key) {
    var mark = key.indexOf(MARK);
    return mark < 0 ? key : key.substring(0, mark);
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
        other.placement(),
        other.forwardsTo());
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
