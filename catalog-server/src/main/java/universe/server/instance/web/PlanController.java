package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import universe.server.instance.Plan;
import universe.server.instance.PlanRequest;
import universe.server.operation.Operation;
import universe.server.operation.Operations;

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

  private final Installer installer;
  private final Operations operations;
  private final Access access;

  PlanController(Installer installer, Operations operations, Access access) {
    this.installer = installer;
    this.operations = operations;
    this.access = access;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PlanAnswer plan(@RequestBody PlanRequest request) {
    requireFor(request);
    return answer(installer.plan(request));
  }

  @GetMapping("/{id}")
  PlanAnswer plan(@PathVariable UUID id) {
    access.require(Action.READ, "plans/" + id);
    return answer(installer.find(id));
  }

  @PostMapping("/{id}/apply")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Applied apply(@PathVariable UUID id) {
    requireFor(installer.find(id).request());
    var operation = installer.apply(id);
    return new Applied(operations.find(operation).orElseThrow());
  }

  private void requireFor(PlanRequest request) {
    switch (request) {
      case PlanRequest.Install install ->
          access.require(Action.INSTALL, "packages/" + install.packageName());
      case PlanRequest.Uninstall uninstall -> {
        var resource = "instances/" + uninstall.instance();
        access.require(Action.INSTALL, resource);
        if (uninstall.volumes() == PlanRequest.Data.DELETE) {
          access.require(Action.HANDLE_DATA, resource);
        }
      }
    }
  }

  private PlanAnswer answer(Plan plan) {
    var applicable =
        plan.operation() == null
            && !plan.stale()
            && plan.content().passes()
            && access.may(Action.INSTALL, "plans/" + plan.id());
    return new PlanAnswer(plan, applicable ? List.of("apply") : List.of());
  }

  /** A plan and what the asking user may do about it. */
  record PlanAnswer(@JsonUnwrapped Plan plan, List<String> allowedActions) {}

  /** What carries a plan out. */
  record Applied(Operation operation) {}
}
