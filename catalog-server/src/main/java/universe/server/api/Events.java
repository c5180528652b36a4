package universe.server.api;

import tools.jackson.databind.JsonNode;

/**
 * Tells browsers and other servers what changed: a row in the caller's transaction, a wake-up when
 * it commits. The row's id is the id of the server-sent event, so a client that was away resumes.
 */
public interface Events {

  /**
   * Records that something changed; must be called inside the transaction that changed it.
   *
   * @param topic what kind of thing, such as {@code operation} or {@code instance}
   * @param subject its id
   * @param type what happened, in the past tense, such as {@code step-finished}
   * @param payload what a follower needs to show it; never a secret
   */
  void record(String topic, String subject, String type, JsonNode payload);
}
