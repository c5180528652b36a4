package universe.server.runtime.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.runtime.Policy;
import universe.server.runtime.PolicyRules;

/** What packages may ask for, over HTTP. */
@RestController
@RequestMapping("/api/v1/policy")
class PolicyController {

  private final Policy policy;
  private final Access access;

  PolicyController(Policy policy, Access access) {
    this.policy = policy;
    this.access = access;
  }

  @Operation(summary = "What packages may ask for")
  @GetMapping
  PolicyRules rules() {
    access.require(Action.READ, "policy");
    return policy.rules();
  }

  @Operation(summary = "Set what packages may ask for")
  @PutMapping
  PolicyRules set(@RequestBody PolicyRules rules) {
    access.require(Action.ADMINISTER, "policy");
    policy.set(rules, access.currentUser().name());
    return policy.rules();
  }
}
