package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.Estimate;
import universe.server.instance.Estimates;
import universe.server.instance.PlanRequest;

/** What an install would take, over HTTP. */
@RestController
@RequestMapping("/api/v1/estimates")
class EstimateController {

  private final Estimates estimates;
  private final Access access;

  EstimateController(Estimates estimates, Access access) {
    this.estimates = estimates;
    this.access = access;
  }

  @Operation(summary = "What an install would reserve, and what is left of it")
  @PostMapping
  Estimate estimate(@RequestBody PlanRequest.Install request) {
    access.require(Action.INSTALL, "packages/" + request.packageName());
    return estimates.of(request);
  }
}
