package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.InstanceDrift;
import universe.server.runtime.Drift;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.DriftKind;
import universe.server.runtime.DriftPolicy;

/** What somebody changed of an instance by hand, over HTTP. */
@RestController
@RequestMapping("/api/v1/instances/{id}")
class DriftController {

  private final InstanceDrift drift;
  private final Access access;

  DriftController(InstanceDrift drift, Access access) {
    this.drift = drift;
    this.access = access;
  }

  @Operation(summary = "What somebody changed of an instance by hand")
  @GetMapping("/drift")
  Page<DriftAnswer> list(@PathVariable UUID id) {
    access.require(Action.READ, "instances/" + id);
    var found = drift.of(id).stream().map(each -> DriftAnswer.of(each, actions(each))).toList();
    return new Page<>(found, null);
  }

  @Operation(summary = "Put right what somebody changed by hand")
  @PostMapping("/drift/{drift}/actions/revert")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revert(@PathVariable UUID id, @PathVariable("drift") UUID one) {
    access.require(Action.OPERATE, "instances/" + id);
    drift.revert(drift.find(id, one));
  }

  @Operation(summary = "Leave what somebody changed by hand as it is, until it changes")
  @PostMapping("/drift/{drift}/actions/ignore")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ignore(@PathVariable UUID id, @PathVariable("drift") UUID one) {
    access.require(Action.OPERATE, "instances/" + id);
    drift.ignore(drift.find(id, one));
  }

  @Operation(summary = "Make what somebody changed by hand what is said")
  @PostMapping("/drift/{drift}/actions/adopt")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void adopt(@PathVariable UUID id, @PathVariable("drift") UUID one) {
    access.require(Action.OPERATE, "instances/" + id);
    var found = drift.find(id, one);
    if (found.kind() == DriftKind.VOLUME_GONE) {
      access.require(Action.HANDLE_DATA, "instances/" + id);
    }
    drift.adopt(found);
  }

  @Operation(summary = "Choose whether drift is healed or only reported")
  @PutMapping("/drift-policy")
  DriftPolicyAnswer follow(@PathVariable UUID id, @RequestBody DriftPolicyAnswer wanted) {
    access.require(Action.OPERATE, "instances/" + id);
    drift.follow(id, wanted.policy());
    return wanted;
  }

  private List<String> actions(Drift found) {
    var resource = "instances/" + found.instance();
    var actions = new ArrayList<String>();
    if (!access.may(Action.OPERATE, resource)) {
      return actions;
    }
    if (found.kind().mendable() && found.standing() != Standing.REVERTING) {
      actions.add("revert");
    }
    if (found.kind().adoptable()
        && (found.kind() != DriftKind.VOLUME_GONE || access.may(Action.HANDLE_DATA, resource))) {
      actions.add("adopt");
    }
    if (found.standing() != Standing.IGNORED) {
      actions.add("ignore");
    }
    return actions;
  }

  /**
   * What is done about drift.
   *
   * @param policy {@code heal} puts right by itself, {@code report} only tells
   */
  @Schema(name = "DriftPolicyChoice")
  record DriftPolicyAnswer(DriftPolicy policy) {}
}
