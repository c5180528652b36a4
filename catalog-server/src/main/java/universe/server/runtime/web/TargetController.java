package universe.server.runtime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.runtime.Ledger;
import universe.server.runtime.RuntimeBackend.NodeFacts;
import universe.server.runtime.RuntimeBackend.TargetFacts;
import universe.server.runtime.Target;
import universe.server.runtime.Targets;

/** Targets over HTTP. */
@RestController
@RequestMapping("/api/v1/targets")
class TargetController {

  private final Targets targets;
  private final Ledger ledger;
  private final Access access;

  TargetController(Targets targets, Ledger ledger, Access access) {
    this.targets = targets;
    this.ledger = ledger;
    this.access = access;
  }

  @Operation(summary = "List the targets and their nodes")
  @GetMapping
  Page<TargetAnswer> list() {
    access.require(Action.READ, "targets");
    return new Page<>(targets.all().stream().map(this::answer).toList(), null);
  }

  private TargetAnswer answer(Target target) {
    Targets.TargetStatus status = targets.status(target.id());
    TargetFacts facts = status.facts();
    return new TargetAnswer(
        target.id(),
        target.name(),
        target.kind(),
        targets.clusterNetwork(),
        status.reachable(),
        status.problem(),
        facts == null ? null : facts.version(),
        facts == null ? List.of() : facts.nodes().stream().map(this::answer).toList(),
        facts == null ? List.of() : facts.warnings());
  }

  private NodeAnswer answer(NodeFacts node) {
    return new NodeAnswer(
        node.name(), node.cpus(), node.memoryBytes(), ledger.reserved(node.name()));
  }

  /**
   * A target as clients see it.
   *
   * @param network name of the cluster network on its engine, for containers that want to join
   */
  @Schema(name = "Target")
  record TargetAnswer(
      UUID id,
      String name,
      String kind,
      String network,
      boolean reachable,
      @Nullable String problem,
      @Nullable String version,
      List<NodeAnswer> nodes,
      List<String> warnings) {}

  /** A node as clients see it. */
  @Schema(name = "Node")
  record NodeAnswer(String name, double cpus, long memoryBytes, Ledger.Share reserved) {}
}
