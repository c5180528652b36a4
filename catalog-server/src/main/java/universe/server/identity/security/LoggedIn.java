package universe.server.identity.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import universe.server.identity.Account;
import universe.server.identity.Role;
import universe.server.identity.User;

/** The account a request comes from, as it is now: read anew with each request. */
final class LoggedIn extends AbstractAuthenticationToken {

  private final transient User user;
  private final Role role;

  LoggedIn(Account account) {
    super(List.of());
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
