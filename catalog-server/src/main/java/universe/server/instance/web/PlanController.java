package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.Installer;
import universe.server.instance.PlanRequest;
import universe.server.operation.OperationActions;
import universe.server.operation.OperationAnswer;
import universe.server.operation.Operations;

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

  private final Installer installer;
  private final Operations operations;
  private final OperationActions actions;
  private final Access access;

  PlanController(
      Installer installer, Operations operations, OperationActions actions, Access access) {
    this.installer = installer;
    this.operations = operations;
    this.actions = actions;
    this.access = access;
  }

  @Operation(summary = "What a change would do")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PlanAnswer plan(@RequestBody PlanRequest request) {
    requireFor(request);
    return PlanAnswer.of(installer.plan(request), access);
  }

  @Operation(summary = "A plan")
  @GetMapping("/{id}")
  PlanAnswer find(@PathVariable UUID id) {
    access.require(Action.READ, "plans/" + id);
    return PlanAnswer.of(installer.find(id), access);
  }

  @Operation(
      summary = "Apply a plan",
      responses = {
        @ApiResponse(
            responseCode = "202",
            description = "It is being carried out",
            content = @Content(schema = @Schema(implementation = Applied.class))),
        @ApiResponse(
            responseCode = "204",
            description = "The plan is empty: there was nothing to do",
            content = @Content)
      })
  @PostMapping("/{id}/apply")
  ResponseEntity<Applied> apply(@PathVariable UUID id) {
    requireFor(installer.find(id).request());
    return installer
        .apply(id)
        .map(operation -> new Applied(actions.answer(operations.find(operation).orElseThrow())))
        .map(applied -> ResponseEntity.accepted().body(applied))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private void requireFor(PlanRequest request) {
    switch (request) {
      case PlanRequest.Install install ->
          access.require(Action.INSTALL, "packages/" + install.packageName());
      case PlanRequest.Clone clone -> {
        var resource =
            clone.instance() == null
                ? "snapshots/" + clone.snapshot()
                : "instances/" + clone.instance();
        access.require(Action.INSTALL, resource);
        access.require(Action.HANDLE_DATA, resource);
      }
      case PlanRequest.Answering change ->
          access.require(Action.INSTALL, "instances/" + change.instance());
      case PlanRequest.Rollback rollback -> {
        var resource = "instances/" + rollback.instance();
        access.require(Action.INSTALL, resource);
        if (rollback.snapshot() != null) {
          access.require(Action.HANDLE_DATA, resource);
        }
      }
      case PlanRequest.Scale scale ->
          access.require(Action.OPERATE, "instances/" + scale.instance());
      case PlanRequest.Restart restart ->
          access.require(Action.OPERATE, "instances/" + restart.instance());
      case PlanRequest.Uninstall uninstall -> {
        var resource = "instances/" + uninstall.instance();
        access.require(Action.INSTALL, resource);
        if (uninstall.costsData()) {
          access.require(Action.HANDLE_DATA, resource);
        }
      }
    }
  }

  /** What carries a plan out. */
  record Applied(OperationAnswer operation) {}
}
