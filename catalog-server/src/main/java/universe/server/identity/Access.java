package universe.server.identity;

import java.util.Optional;

/** Answers whether the user who asks may do something. */
public interface Access {

  /**
   * The user on whose behalf the current thread works.
   *
   * @throws IllegalStateException outside of an authenticated request
   */
  User currentUser();

  /** Whether the current thread works on a user's behalf; the server's own threads do not. */
  boolean isSomebody();

  /** Where the current user asks from; empty for the server's own threads. */
  Optional<Origin> origin();

  /** Whether the current user may do this to that resource, such as {@code instances/3f…}. */
  boolean may(Action action, String resource);

  /**
   * Refuses to go on unless the current user may.
   *
   * @throws AccessRefused naming action and resource
   */
  void require(Action action, String resource);
}
