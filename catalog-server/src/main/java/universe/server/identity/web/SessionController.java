package universe.server.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Installation;
import universe.server.identity.Access;
import universe.server.identity.Account;
import universe.server.identity.Accounts;
import universe.server.identity.Action;
import universe.server.identity.LogIn;
import universe.server.identity.LogInRefused;
import universe.server.identity.Role;
import universe.server.identity.security.BrowserSession;

/** Logging in and out with a browser. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

  private final LogIn logIn;
  private final Access access;
  private final Accounts accounts;
  private final CsrfTokenRepository csrfTokens;
  private final About about;

  SessionController(
      LogIn logIn,
      Access access,
      Accounts accounts,
      CsrfTokenRepository csrfTokens,
      Installation installation,
      ObjectProvider<BuildProperties> build) {
    this.logIn = logIn;
    this.access = access;
    this.accounts = accounts;
    this.csrfTokens = csrfTokens;
    var version = build.stream().map(BuildProperties::getVersion).findFirst();
    this.about = new About(installation.id(), installation.name(), version.orElse("development"));
  }

  @Operation(summary = "Log in with a browser")
  @PostMapping(consumes = "application/json")
  Session begin(
      @RequestBody LogInRequest wanted, HttpServletRequest request, HttpServletResponse response) {
    var account = logIn.with(wanted.username(), wanted.password(), request.getRemoteAddr());
    BrowserSession.begin(request, account);
    var token = csrfTokens.generateToken(request);
    csrfTokens.saveToken(token, request, response);
    return session(account, token);
  }

  /** Who is logged in; also hands out the CSRF token that changes need. */
  @Operation(summary = "Who is logged in, and the CSRF token")
  @GetMapping
  Session current(CsrfToken token) {
    if (!access.isSomebody()) {
      throw new LogInRefused("nobody is logged in");
    }
    var id = access.currentUser().id();
    var account = accounts.enabled(id).orElseThrow(() -> new LogInRefused("nobody is logged in"));
    return session(account, token);
  }

  @Operation(summary = "Log out")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(HttpServletRequest request) {
    BrowserSession.end(request);
  }

  private Session session(Account account, CsrfToken token) {
    var allowed =
        Stream.of(Action.values())
            .filter(action -> account.role().grants(action))
            .map(SessionController::text)
            .toList();
    var user = new SessionUser(account.id(), account.name(), account.role().text(), allowed);
    return new Session(user, token.getHeaderName(), token.getToken(), about);
  }

  private static String text(Action action) {
    return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  record LogInRequest(String username, String password) {

    @Override
    public String toString() {
      return "LogInRequest[username=" + username + "]";
    }
  }

  /**
   * Who is logged in.
   *
   * @param csrfHeader name of the header that unsafe requests must carry
   * @param csrfToken its value
   */
  record Session(SessionUser user, String csrfHeader, String csrfToken, About installation) {}

  /**
   * An account with what it may do.
   *
   * @param allowedActions such as {@code install}; the UI offers nothing else
   */
  record SessionUser(
      UUID id,
      String name,
      @Schema(implementation = Role.class) String role,
      List<String> allowedActions) {}

  /** Which Universe this is. */
  @Schema(name = "Installation")
  record About(UUID id, String name, String version) {}
}
