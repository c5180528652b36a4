package universe.server.instance.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import universe.server.api.AllowedActions;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.InstanceSummary;

/** Says what the current user may do to an instance. */
@Component
class InstanceActions implements AllowedActions {

  private final Access access;

  InstanceActions(Access access) {
    this.access = access;
  }

  @Override
  public String topic() {
    return "instance";
  }

  @Override
  public List<String> on(JsonNode payload) {
    return payload.has("state")
        ? on(
            payload.path("id").asString(),
            payload.path("operation").isObject(),
            payload.path("revision").asInt(0))
        : List.of(); // it has just been removed
  }

  List<String> on(InstanceSummary instance) {
    return on(instance.id().toString(), instance.operation() != null, instance.revision());
  }

  private List<String> on(String id, boolean busy, int revision) {
    var resource = "instances/" + id;
    var actions = new ArrayList<String>();
    if (!busy && revision > 0) {
      actions.addAll(changes(resource, revision));
    }
    if (!busy && access.may(Action.INSTALL, resource)) {
      actions.add("uninstall");
      if (access.may(Action.HANDLE_DATA, resource)) {
        actions.add("uninstall-with-data");
      }
    }
    if (!busy && access.may(Action.OPERATE, resource)) {
      actions.add("snapshot");
    }
    if (access.may(Action.OPERATE, resource)) {
      actions.add("set-drift-policy");
    }
    actions.add("logs");
    return List.copyOf(actions);
  }

  private List<String> changes(String resource, int revision) {
    var actions = new ArrayList<String>();
    if (access.may(Action.INSTALL, resource)) {
      actions.add("reconfigure");
      actions.add("upgrade");
      if (revision > 1) {
        actions.add("rollback");
      }
      if (access.may(Action.HANDLE_DATA, resource)) {
        actions.add("clone");
      }
    }
    if (access.may(Action.OPERATE, resource)) {
      actions.add("scale");
      actions.add("restart");
    }
    return actions;
  }
}
