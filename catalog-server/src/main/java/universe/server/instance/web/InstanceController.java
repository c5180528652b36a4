package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.Dependencies;
import universe.server.instance.InstanceOverview;
import universe.server.instance.InstanceSummary;
import universe.server.instance.InstanceUnknown;
import universe.server.instance.Instances;
import universe.server.instance.Revision;
import universe.server.instance.Revisions;
import universe.server.instance.Versions;
import universe.server.instance.Versions.NextVersion;
import universe.server.runtime.Tasks;

/** Instances over HTTP. */
@RestController
@RequestMapping("/api/v1/instances")
class InstanceController {

  private static final int MOST = 200;

  private final InstanceOverview overview;
  private final Instances instances;
  private final Revisions revisions;
  private final Versions versions;
  private final Tasks tasks;
  private final Dependencies dependencies;
  private final InstanceActions actions;
  private final Access access;

  InstanceController(
      InstanceOverview overview,
      Instances instances,
      Revisions revisions,
      Versions versions,
      Tasks tasks,
      Dependencies dependencies,
      InstanceActions actions,
      Access access) {
    this.overview = overview;
    this.instances = instances;
    this.revisions = revisions;
    this.versions = versions;
    this.tasks = tasks;
    this.dependencies = dependencies;
    this.actions = actions;
    this.access = access;
  }

  @Operation(summary = "List the instances")
  @GetMapping
  Page<InstanceAnswer> list(
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> state,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit) {
    access.require(Action.READ, "instances");
    var size = Math.clamp(limit, 1, MOST);
    Stream<InstanceSummary> found =
        overview.all().stream()
            .filter(each -> q.isEmpty() || mentions(each, q.get()))
            .filter(each -> state.isEmpty() || each.state().word().equals(state.get()))
            .filter(each -> cursor.isEmpty() || each.name().compareTo(cursor.get()) > 0)
            .limit(size + 1L);
    var items = found.map(this::answer).toList();
    if (items.size() <= size) {
      return new Page<>(items, null);
    }
    var page = items.subList(0, size);
    return new Page<>(page, page.getLast().instance().name());
  }

  @Operation(summary = "An instance and what it was made from")
  @GetMapping("/{id}")
  InstanceDetails instance(@PathVariable UUID id) {
    var summary = existing(id);
    return InstanceDetails.of(summary, current(id), dependencies.boundTo(id), actions.on(summary));
  }

  @Operation(summary = "The tasks of an instance")
  @GetMapping("/{id}/tasks")
  Page<TaskAnswer> tasks(@PathVariable UUID id) {
    existing(id);
    return new Page<>(tasks.of(id).stream().map(TaskAnswer::of).toList(), null);
  }

  @Operation(summary = "The revisions of an instance")
  @GetMapping("/{id}/revisions")
  Page<RevisionAnswer> revisions(@PathVariable UUID id) {
    var running = existing(id).revision();
    // One that a change is about to make does not count before it runs.
    return new Page<>(
        revisions.of(id).stream()
            .filter(revision -> running == 0 || revision.number() <= running)
            .map(RevisionAnswer::of)
            .toList(),
        null);
  }

  @Operation(summary = "The versions that an instance may be changed to")
  @GetMapping("/{id}/versions")
  Page<NextVersion> versions(@PathVariable UUID id) {
    existing(id);
    return new Page<>(versions.after(current(id)), null);
  }

  private Revision current(UUID id) {
    return instances
        .find(id)
        .flatMap(revisions::current)
        .orElseThrow(() -> new InstanceUnknown(id));
  }

  private InstanceSummary existing(UUID id) {
    access.require(Action.READ, "instances/" + id);
    return overview.find(id).orElseThrow(() -> new InstanceUnknown(id));
  }

  private static boolean mentions(InstanceSummary instance, String words) {
    var sought = words.toLowerCase(Locale.ROOT);
    return instance.name().toLowerCase(Locale.ROOT).contains(sought)
        || instance.packageName().toLowerCase(Locale.ROOT).contains(sought);
  }

  private InstanceAnswer answer(InstanceSummary summary) {
    return new InstanceAnswer(summary, actions.on(summary));
  }

  /** An instance and what the asking user may do about it. */
  @Schema(name = "Instance")
  record InstanceAnswer(@JsonUnwrapped InstanceSummary instance, List<String> allowedActions) {}
}
