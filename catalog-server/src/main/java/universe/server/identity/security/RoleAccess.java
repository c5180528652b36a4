package universe.server.identity.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import universe.server.identity.Access;
import universe.server.identity.AccessRefused;
import universe.server.identity.Action;
import universe.server.identity.Origin;
import universe.server.identity.User;

/** Grants what the role of the logged-in account grants, on every resource alike. */
@Component
class RoleAccess implements Access {

  @Override
  public User currentUser() {
    return loggedIn().user();
  }

  @Override
  public boolean isSomebody() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn;
  }

  @Override
  public Optional<Origin> origin() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn loggedIn
        ? Optional.of(loggedIn.origin())
        : Optional.empty();
  }

  @Override
  public boolean may(Action action, String resource) {
    return loggedIn().role().grants(action);
  }

  @Override
  public void require(Action action, String resource) {
    if (!may(action, resource)) {
      throw new AccessRefused(currentUser(), action, resource);
    }
  }

  private static LoggedIn loggedIn() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn loggedIn) {
      return loggedIn;
    }
    throw new IllegalStateException("nobody is logged in here");
  }
}
