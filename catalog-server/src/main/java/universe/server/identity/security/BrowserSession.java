package universe.server.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import universe.server.identity.Account;
import universe.server.identity.Accounts;
import universe.server.identity.Origin;

/**
 * Knows whose session a request belongs to. The session holds the account's id and nothing else, so
 * that a changed role or a disabled account counts from the next request on.
 */
@Component
public class BrowserSession implements SecurityContextRepository {

  private static final String ACCOUNT = "account";

  /** Spring Session's attribute whose value it writes to the column {@code principal_name}. */
  private static final String PRINCIPAL =
      FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final Accounts accounts;
  private final SessionRepository<?> sessions;

  BrowserSession(Accounts accounts, SessionRepository<?> sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** Begins a session for an account that has just proven itself; an older one ends. */
  public static void begin(HttpServletRequest request, Account account) {
    end(request);
    var session = request.getSession(true);
    session.setAttribute(ACCOUNT, account.id().toString());
    session.setAttribute(PRINCIPAL, account.id().toString());
  }

  /** Logs out. */
  public static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions begin and end where users log in and out, nowhere else.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(ACCOUNT) != null;
  }

  private SecurityContext load(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
      return SecurityContextHolder.createEmptyContext();
    }
    var account = UUID.fromString(id);
    var sessionId = session.getId();
    var origin = new Origin(request.getRemoteAddr(), Origin.Kind.BROWSER);
    return accounts
        .enabled(account)
        .<SecurityContext>map(found ->
            new SecurityContextImpl(new LoggedIn(found, origin, () -> isOpen(sessionId, account))))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }

  private boolean isOpen(String session, UUID account) {
    return sessions.findById(session) != null && accounts.enabled(account).isPresent();
  }

  private final class Deferred implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private @Nullable SecurityContext loaded;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (loaded == null) {
        loaded = load(request);
      }
      return loaded;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
