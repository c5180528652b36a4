package universe.server.api;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Says what the current user may do to the subject of an event, so that events carry the same
 * {@code allowedActions} as the answers to requests. Events are kept once for everybody; this is
 * asked when one is sent to somebody.
 */
public interface AllowedActions {

  /** The topic whose events have such actions. */
  String topic();

  /**
   * What the current user may do now.
   *
   * @param payload of an event of this topic
   */
  List<String> on(JsonNode payload);
}
