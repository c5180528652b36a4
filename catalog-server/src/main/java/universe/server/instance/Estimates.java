package universe.server.instance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.catalog.PackageMissing;
import universe.server.instance.Estimate.Room;
import universe.server.runtime.Ledger;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Translation;
import universe.spec.workload.Service;
import universe.spec.workload.Volume;

/** Says what an install would take before anything is planned; nothing is stored for it. */
@Component
public class Estimates {

  private static final long MIB = 1L << 20;

  private final Catalog catalog;
  private final Targets targets;
  private final Ledger ledger;

  Estimates(Catalog catalog, Targets targets, Ledger ledger) {
    this.catalog = catalog;
    this.targets = targets;
    this.ledger = ledger;
  }

  /**
   * What an install would reserve.
   *
   * @throws OptionsInvalid when the options break the package's schema
   * @throws NotInstallable when there is nothing to run
   */
  public Estimate of(PlanRequest.Install request) {
    var definition =
        catalog
            .find(request.packageName(), request.version())
            .orElseThrow(() -> new PackageMissing(request.packageName(), request.version()))
            .definition();
    var app = SecretAnswers.bareApp(definition, request.answers());
    return switch (MarathonApp.translate(app)) {
      case Translation.Translated(var workload, _) -> of(workload.services(), room(request));
      case Translation.Refused(var notices) -> throw new NotInstallable(definition.name(), notices);
    };
  }

  private static Estimate of(List<Service> services, @Nullable Room room) {
    return new Estimate(
        services.stream().mapToInt(Service::tasks).sum(),
        services.stream().mapToDouble(each -> each.tasks() * each.resources().cpus()).sum(),
        services.stream()
            .mapToLong(each -> each.tasks() * (long) (each.resources().memoryMiB() * MIB))
            .sum(),
        services.stream()
            .flatMap(each -> each.volumes().stream().map(volume -> each.tasks() * size(volume)))
            .mapToLong(Long::longValue)
            .sum(),
        room);
  }

  private static long size(Volume volume) {
    return volume instanceof Volume.Persistent(_, var mib) ? mib * MIB : 0;
  }

  private @Nullable Room room(PlanRequest.Install request) {
    var wanted = request.target();
    Target target =
        wanted == null
            ? targets.standard()
            : targets.find(wanted).orElseThrow(() -> new TargetUnknown(wanted));
    var facts = Optional.ofNullable(targets.status(target.id()).facts());
    return facts.stream()
        .flatMap(known -> known.nodes().stream())
        .flatMap(node -> left(node.name()))
        .max(Comparator.comparingLong(Room::memoryBytes))
        .orElse(null);
  }

  private Stream<Room> left(String node) {
    return ledger.left(node).stream()
        .map(share -> new Room(node, share.cpus(), share.memoryBytes()));
  }
}
