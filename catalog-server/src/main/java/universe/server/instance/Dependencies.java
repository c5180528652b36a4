package universe.server.instance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.instance.InstanceStatus.Health;
import universe.server.instance.PlanContent.PreCheck;
import universe.server.instance.PlanContent.Warning;
import universe.server.runtime.Target;
import universe.server.runtime.Tasks;
import universe.spec.workload.Workload;

/** What instances need of each other, as their definitions name it. */
@Component
public class Dependencies {

  private final Instances instances;
  private final Tasks tasks;
  private final Catalog catalog;
  private final JdbcClient jdbc;

  Dependencies(Instances instances, Tasks tasks, Catalog catalog, JdbcClient jdbc) {
    this.instances = instances;
    this.tasks = tasks;
    this.catalog = catalog;
    this.jdbc = jdbc;
  }

  /** Whether all that a workload needs is there; nothing to say where it needs nothing. */
  Stream<PreCheck> check(Target target, Workload workload) {
    if (workload.dependencies().isEmpty()) {
      return Stream.empty();
    }
    var missing =
        workload.dependencies().stream()
            .filter(name -> instances.below(target.id(), name).isEmpty())
            .map(name -> missing(target, name))
            .toList();
    return Stream.of(
        InstallPreview.check(
            "dependencies",
            missing,
            "what it needs is installed: " + String.join(", ", workload.dependencies())));
  }

  private String missing(Target target, String name) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    return "it needs %s, which is not installed on %s; install %s as %s first"
        .formatted(
            name, target.name(), catalog.knows(last) ? "package " + last : "a package", name);
  }

  /** What is not well of these, in words; empty when all are. */
  Optional<String> lacking(UUID target, List<String> names) {
    return names.stream().flatMap(name -> lacking(target, name).stream()).findFirst();
  }

  private Optional<String> lacking(UUID target, String name) {
    var found = instances.below(target, name);
    if (found.isEmpty()) {
      return Optional.of(name + ", which is not installed");
    }
    return found.stream().flatMap(each -> unwell(each).stream()).findFirst();
  }

  private Optional<String> unwell(Instance instance) {
    if (instance.revision() == 0) {
      return Optional.of(instance.name() + ", which is being installed");
    }
    var status = InstanceStatus.of(tasks.of(instance.id()), null);
    if (status.health() == Health.HEALTHY) {
      return Optional.empty();
    }
    var why = status.reason().isEmpty() ? "" : " (" + status.reason() + ")";
    return Optional.of(
        "%s, which is %s%s"
            .formatted(instance.name(), status.health().name().toLowerCase(Locale.ROOT), why));
  }

  /** Who is bound to an instance, and as what; a change that is under way counts as well. */
  public List<Bound> boundTo(UUID instance) {
    return jdbc.sql(
            """
            select distinct i.id, i.name, b ->> 'need' as need from instance i
              join revision r on r.instance = i.id and r.number >= greatest(i.revision, 1)
              cross join jsonb_array_elements(r.bindings) b
             where i.removed_at is null and i.id <> :id
               and b #>> '{provider,instance}' = cast(:id as text)
             order by i.name, need
            """)
        .param("id", instance)
        .query((row, _) ->
            new Bound(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("need")))
        .list();
  }

  /** Whether an instance may go, as far as those are concerned that are bound to it. */
  PreCheck check(List<Bound> bound) {
    return InstallPreview.check(
        "bindings",
        bound.stream()
            .map(each ->
                "%s is bound to it as %s; uninstall it first, or bind it to something else"
                    .formatted(each.name(), each.need()))
            .toList(),
        "nothing is bound to it");
  }

  /**
   * An instance that is bound to another one.
   *
   * @param need what its package calls what it needs
   */
  public record Bound(UUID id, String name, String need) {}

  /** Tells who needs an instance that is about to go. */
  List<Warning> neededBy(Instance instance) {
    return jdbc
        .sql(
            """
            select i.name from instance i
              join revision r on r.instance = i.id and r.number = greatest(i.revision, 1)
             where i.target = :target and i.removed_at is null and i.id <> :id
               and exists (select from jsonb_array_elements_text(r.workload -> 'dependencies') n
                            where :name = n or starts_with(:name, n || '/'))
               and not exists (select from jsonb_array_elements(r.bindings) b
                                where b #>> '{provider,instance}' = cast(:id as text))
             order by i.name
            """)
        .param("target", instance.target())
        .param("id", instance.id())
        .param("name", instance.name())
        .query(String.class)
        .list()
        .stream()
        .map(name ->
            new Warning(
                "dependencies",
                "%s needs it and may not work without; it waits for it at its next start"
                    .formatted(name)))
        .toList();
  }
}
