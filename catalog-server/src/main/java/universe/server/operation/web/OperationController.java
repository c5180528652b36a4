package universe.server.operation.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.operation.Operation;
import universe.server.operation.OperationActions;
import universe.server.operation.OperationAnswer;
import universe.server.operation.OperationState;
import universe.server.operation.Operations;

/** Operations over HTTP. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationController {

  private final Operations operations;
  private final OperationActions actions;
  private final Access access;

  OperationController(Operations operations, OperationActions actions, Access access) {
    this.operations = operations;
    this.actions = actions;
    this.access = access;
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "List the operations, newest first")
  @GetMapping
  Page<OperationAnswer> list(
      @RequestParam Optional<UUID> instance,
      @RequestParam Optional<String> state,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "50") int limit) {
    access.require(Action.READ, "operations");
    var page =
        operations.list(
            new Operations.Wanted(
                instance.orElse(null),
                state.map(OperationState::parse).orElse(null),
                cursor.orElse(null),
                limit));
    return new Page<>(page.items().stream().map(actions::answer).toList(), page.nextCursor());
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "An operation with its steps")
  @GetMapping("/{id}")
  OperationAnswer operation(@PathVariable UUID id) {
    access.require(Action.READ, "operations/" + id);
    return actions.answer(found(id));
  }

  @io.swagger.v3.oas.annotations.Operation(summary = "Cancel an operation")
  @PostMapping("/{id}/cancel")
  OperationAnswer cancel(@PathVariable UUID id) {
    access.require(Action.OPERATE, "operations/" + id);
    found(id);
    operations.cancel(id);
    return actions.answer(found(id));
  }

  private Operation found(UUID id) {
    return operations.find(id).orElseThrow(() -> new OperationUnknown(id));
  }
}
