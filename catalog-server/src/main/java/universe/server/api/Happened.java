package universe.server.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth remembering was done; a room publishes it through Spring's {@code
 * ApplicationEventPublisher} inside the transaction that did it, and the activity log keeps it.
 *
 * @param by name of the user who did it; null for the current user, or the server itself where
 *     there is none
 * @param action what was done, in the past tense, such as {@code repository-added}
 * @param subjectKind what kind of thing it was done to, such as {@code repository}
 * @param subjectId its id
 * @param subjectName what users call it
 * @param message one sentence for people; never a secret
 * @param plan the plan that it was done by; null where there was none
 */
public record Happened(
    @Nullable String by,
    String action,
    String subjectKind,
    String subjectId,
    String subjectName,
    String message,
    @Nullable UUID plan) {

  /** Done without a plan. */
  public Happened(
      @Nullable String by,
      String action,
      String subjectKind,
      String subjectId,
      String subjectName,
      String message) {
    this(by, action, subjectKind, subjectId, subjectName, message, null);
  }

  /** Done by the current user. */
  public static Happened now(
      String action, String subjectKind, String subjectId, String subjectName, String message) {
    return new Happened(null, action, subjectKind, subjectId, subjectName, message);
  }
}
