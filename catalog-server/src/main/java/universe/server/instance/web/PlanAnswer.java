package universe.server.instance.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.Plan;
import universe.server.operation.OperationKind;

/** A plan and what the asking user may do about it. */
@Schema(name = "Plan")
record PlanAnswer(@JsonUnwrapped Plan plan, List<String> allowedActions) {

  static PlanAnswer of(Plan plan, Access access) {
    var applicable =
        plan.operation() == null
            && !plan.stale()
            && plan.content().passes()
            && !plan.content().empty()
            && access.may(action(plan.kind()), "plans/" + plan.id());
    return new PlanAnswer(plan, applicable ? List.of("apply") : List.of());
  }

  private static Action action(OperationKind kind) {
    return switch (kind) {
      case SCALE, RESTART, SNAPSHOT -> Action.OPERATE;
      case RESTORE -> Action.HANDLE_DATA;
      case INSTALL, CLONE, UPGRADE, RECONFIGURE, ROLLBACK, UNINSTALL -> Action.INSTALL;
    };
  }
}
