package universe.server.identity.security;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import universe.server.api.OpenStreams;
import universe.server.identity.Account;
import universe.server.identity.Origin;
import universe.server.identity.Role;
import universe.server.identity.User;

/** The account a request comes from, as it is now: read anew with each request. */
final class LoggedIn extends AbstractAuthenticationToken implements OpenStreams.Follower {

  private final transient User user;
  private final Role role;
  private final transient Origin origin;
  private final transient BooleanSupplier stillWelcome;

  /**
   * An account that has proven itself.
   *
   * @param origin where it asks from
   * @param stillWelcome asks again, as long as a request goes on
   */
  LoggedIn(Account account, Origin origin, BooleanSupplier stillWelcome) {
    super(List.of());
    this.stillWelcome = stillWelcome;
    this.origin = origin;
    this.user = account.user();
    this.role = account.role();
    setAuthenticated(true);
  }

  User user() {
    return user;
  }

  Role role() {
    return role;
  }

  Origin origin() {
    return origin;
  }

  @Override
  public boolean isStillWelcome() {
    return stillWelcome.getAsBoolean();
  }

  /** The account's id, which never changes. */
  @Override
  public String getName() {
    return user.id().toString();
  }

  @Override
  public Object getPrincipal() {
    return user;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
