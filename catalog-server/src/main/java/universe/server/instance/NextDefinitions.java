package universe.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.OfferedVersion;
import universe.server.catalog.PackageMissing;
import universe.server.identity.InputRefused;
import universe.server.instance.Acceptance.Accepted;
import universe.server.instance.OptionMerge.Carried;
import universe.server.instance.PlanRequest.BindingChoice;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.server.operation.OperationKind;
import universe.spec.OptionsSchema;
import universe.spec.PackageDefinition;
import universe.spec.PackageSpec;
import universe.spec.workload.Service;
import universe.spec.workload.Workload;

/** Works out what an instance becomes by a change: its answers, its definition, its workload. */
@Component
class NextDefinitions {

  private static final String TASKS = "instances";
  private static final int MOST_TASKS = 1000;

  private final Catalog catalog;
  private final Versions versions;
  private final Revisions revisions;
  private final SecretAnswers answers;
  private final Bindings bindings;
  private final Acceptance acceptance;
  private final ImagePins pins;
  private final SavedData saved;

  NextDefinitions(
      Catalog catalog,
      Versions versions,
      Revisions revisions,
      SecretAnswers answers,
      Bindings bindings,
      Acceptance acceptance,
      ImagePins pins,
      SavedData saved) {
    this.catalog = catalog;
    this.versions = versions;
    this.revisions = revisions;
    this.answers = answers;
    this.bindings = bindings;
    this.acceptance = acceptance;
    this.pins = pins;
    this.saved = saved;
  }

  /**
   * What becomes of an instance, one hop after another; only an upgrade may have more than one.
   * Each follows from the instance as the hop before leaves it. Options of the request are in
   * clear.
   *
   * @throws VersionNotReachable when no rule of the package allows any way to a version
   */
  List<Function<Present, NextDefinition>> of(Present present, PlanRequest.Change request) {
    return switch (request) {
      case PlanRequest.Reconfigure reconfigure -> List.of(at -> reconfigured(at, reconfigure));
      case PlanRequest.Upgrade upgrade -> upgraded(present, upgrade);
      case PlanRequest.Rollback rollback -> List.of(at -> rolledBack(at, rollback));
      case PlanRequest.Scale scale -> List.of(at -> scaled(at, scale));
    };
  }

  private List<Function<Present, NextDefinition>> upgraded(
      Present present, PlanRequest.Upgrade request) {
    var source = present.revision().source();
    var wanted = entry(source, request);
    var hops = new ArrayList<Function<Present, NextDefinition>>();
    if (!request.version().equals(present.version())) {
      var way = versions.way(source, wanted);
      way.subList(0, way.size() - 1)
          .forEach(hop -> hops.add(at -> passing(at, request, entry(source, hop))));
    }
    hops.add(at -> arriving(at, request, wanted));
    return List.copyOf(hops);
  }

  private NextDefinition reconfigured(Present present, PlanRequest.Reconfigure request) {
    var base = present.revision().answers();
    var said = answers.revealed(base.given());
    var chosen = chosen(request, present);
    var given =
        request.replace()
            ? OptionMerge.replacing(said, chosen, base.secrets())
            : OptionMerge.laidOver(said, chosen, base.secrets());
    var source = present.revision().source();
    return rendered(
        OperationKind.RECONFIGURE,
        "Reconfigure " + present.instance().name(),
        present,
        source,
        new Carried(given, Map.of()),
        request.bindings());
  }

  /** At a version on the way, which takes what it can of the answers for the one asked for. */
  private NextDefinition passing(Present present, PlanRequest.Upgrade request, CatalogEntry entry) {
    var definition = entry.definition();
    var base = present.revision().answers();
    var said = answers.revealed(base.given());
    var chosen = chosen(request, present);
    var carried = OptionMerge.passing(said, chosen, base.secrets(), versions(present, definition));
    try {
      return upgraded(present, entry, carried, request.bindings());
    } catch (OptionsInvalid e) {
      throw new OptionsInvalid(
          "version %s, on the way: %s".formatted(definition.version(), e.getMessage()),
          e.problems());
    } catch (NotInstallable e) {
      throw new NotInstallable(
          "%s %s, on the way,".formatted(definition.name(), definition.version()), e.notices());
    }
  }

  /** At the version that was asked for, which has to take all answers of the request. */
  private NextDefinition arriving(
      Present present, PlanRequest.Upgrade request, CatalogEntry entry) {
    var base = present.revision().answers();
    var chosen = chosen(request, present);
    var all = OptionMerge.laidOver(answers.revealed(base.given()), chosen, base.secrets());
    var carried = OptionMerge.carried(all, chosen, versions(present, entry.definition()));
    return upgraded(present, entry, carried, request.bindings());
  }

  private static OptionMerge.Versions versions(Present present, PackageDefinition after) {
    return new OptionMerge.Versions(
        OptionChanges.schema(present.revision().source().definition()),
        OptionChanges.schema(after),
        OptionsSchema.of(after));
  }

  private NextDefinition upgraded(
      Present present,
      CatalogEntry entry,
      Carried carried,
      @Nullable Map<String, @Nullable BindingChoice> choices) {
    return rendered(
        OperationKind.UPGRADE,
        "Upgrade %s from %s to %s"
            .formatted(present.instance().name(), present.version(), entry.definition().version()),
        present,
        InstallPlanner.source(entry),
        carried,
        choices);
  }

  private ObjectNode chosen(PlanRequest.Answering request, Present present) {
    var base = present.revision().answers();
    return OptionMerge.chosen(
        request.answers(), answers.revealed(base.given()), answers.revealed(base.resolved()));
  }

  /** The repository it came from goes first; another one may carry the package on. */
  private CatalogEntry entry(Source source, PlanRequest.Upgrade request) {
    var name = source.definition().name();
    var wanted = request.repository();
    var found =
        wanted == null
            ? catalog
                .find(name, request.version(), source.repository())
                .or(() -> catalog.find(name, request.version()))
            : catalog.find(name, request.version(), wanted);
    return found.orElseThrow(() -> new PackageMissing(name, request.version()));
  }

  private CatalogEntry entry(Source source, OfferedVersion hop) {
    var name = source.definition().name();
    return catalog
        .find(name, hop.version(), hop.repository())
        .orElseThrow(() -> new PackageMissing(name, hop.version()));
  }

  private NextDefinition rendered(
      OperationKind kind,
      String title,
      Present present,
      Source source,
      Carried carried,
      @Nullable Map<String, @Nullable BindingChoice> choices) {
    var base = present.revision().answers();
    var definition = source.definition();
    var instance = present.instance();
    var bound =
        bindings.of(
            new Bindings.Wanting(
                instance.id(), instance.target(), definition, choices, base.bindings()),
            carried.answers());
    var rendered =
        bound.keptIn(
            answers.render(
                instance.id(), definition, bound.answers(), SecretAnswers.placeholders(base)));
    var app = rendered.app().deepCopy().put("id", instance.name());
    keepScale(present, rendered.app(), app);
    var labelled = PackageSpec.label(app, definition, source.repositoryAddress(), rendered.given());
    var next = rendered.rendering(labelled);
    var accepted = accepted(present, next);
    var secrets = new TreeSet<>(base.secrets());
    secrets.addAll(next.secrets());
    var schema = OptionChanges.schema(definition);
    var options =
        OptionChanges.between(base.resolved(), next.resolved(), secrets, next.given(), schema);
    return new NextDefinition(
        kind,
        title,
        source,
        next,
        accepted.workload(),
        accepted.warnings(),
        present.revision().publish(),
        OptionMerge.told(options, carried, secrets, schema),
        carried.invalid(),
        null);
  }

  /** A number of tasks that was set by scaling stays until options ask for another one. */
  private void keepScale(Present present, ObjectNode bare, ObjectNode app) {
    var revision = present.revision();
    var now = revision.answers().app().get(TASKS);
    if (now == null || Documents.same(now, bare.get(TASKS))) {
      return;
    }
    var said = bareTasks(revision.source().definition(), revision.answers());
    if (!Documents.same(now, said) && Documents.same(bare.get(TASKS), said)) {
      app.set(TASKS, now);
    }
  }

  private tools.jackson.databind.@Nullable JsonNode bareTasks(
      PackageDefinition definition, Answers base) {
    return SecretAnswers.bareApp(definition, answers.revealed(base.given())).get(TASKS);
  }

  private Accepted accepted(Present present, Answers next) {
    var name = present.revision().source().definition().name();
    var accepted = acceptance.accept(name, next, present.nodes());
    return new Accepted(carryingPins(present, accepted.workload()), accepted.warnings());
  }

  private Workload carryingPins(Present present, Workload workload) {
    var revision = present.revision();
    if (!ImagePins.any(revision.workload())) {
      return workload;
    }
    var name = revision.source().definition().name();
    var said = acceptance.accept(name, revision.answers(), present.nodes()).workload();
    return ImagePins.carried(workload, said, revision.workload());
  }

  private NextDefinition rolledBack(Present present, PlanRequest.Rollback request) {
    var instance = present.instance();
    var wanted =
        revisions
            .find(instance.id(), request.revision())
            .filter(found -> found.number() <= instance.revision())
            .orElseThrow(() -> new RevisionUnknown(instance.name(), request.revision()));
    var name = wanted.source().definition().name();
    var accepted = acceptance.accept(name, wanted.answers(), present.nodes());
    var data = saved.forRollback(present, wanted, request.snapshot());
    return new NextDefinition(
        OperationKind.ROLLBACK,
        "Roll back %s to revision %d%s"
            .formatted(instance.name(), wanted.number(), data == null ? "" : ", with its data"),
        wanted.source(),
        wanted.answers(),
        pins.pinned(wanted, instance.target()),
        accepted.warnings(),
        wanted.publish(),
        options(present, wanted.answers(), wanted.source().definition()),
        List.of(),
        data);
  }

  private NextDefinition scaled(Present present, PlanRequest.Scale request) {
    var revision = present.revision();
    requireService(present.revision().workload().withoutForwarders(), request.service());
    if (request.tasks() < 0 || request.tasks() > MOST_TASKS) {
      throw new InputRefused(
          "tasks", "must be between 0 and %d, was %d".formatted(MOST_TASKS, request.tasks()));
    }
    var base = revision.answers();
    var next = base.rendering(base.app().deepCopy().put(TASKS, request.tasks()));
    var accepted = accepted(present, next);
    return new NextDefinition(
        OperationKind.SCALE,
        "Scale %s to %d %s"
            .formatted(
                present.instance().name(),
                request.tasks(),
                request.tasks() == 1 ? "task" : "tasks"),
        revision.source(),
        next,
        accepted.workload(),
        accepted.warnings(),
        revision.publish(),
        options(present, base, revision.source().definition()),
        List.of(),
        null);
  }

  /** Refuses a service that is not among these. */
  static void requireService(List<Service> services, @Nullable String service) {
    var names = services.stream().map(Service::name).toList();
    if (service == null ? names.size() > 1 : !names.contains(service)) {
      throw new InputRefused(
          "service", "must be one of %s, was %s".formatted(String.join(", ", names), service));
    }
  }

  /** What becomes of the options of an instance, as far as only the answers say. */
  static List<PlanContent.OptionChange> options(
      Present present, Answers next, PackageDefinition definition) {
    var base = present.revision().answers();
    var secrets = new TreeSet<>(base.secrets());
    secrets.addAll(next.secrets());
    return OptionChanges.between(
        base.resolved(), next.resolved(), secrets, next.given(), OptionChanges.schema(definition));
  }
}
