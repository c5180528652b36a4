package universe.server.identity.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import universe.server.api.Problems;
import universe.server.identity.Account;
import universe.server.identity.LogIn;
import universe.server.identity.LogInRefused;
import universe.server.identity.Origin;
import universe.server.identity.Tokens;
import universe.server.identity.TooManyAttempts;

/**
 * Reads the {@code Authorization} header: {@code Bearer …} and the older {@code token=…} anywhere,
 * name and password only where a token is asked for. A request with that header is judged by it
 * alone, never by a session beside it; that is why it needs no CSRF token.
 */
class CredentialsFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";
  private static final String TOKEN = "token=";
  private static final String BASIC = "Basic ";

  private final Tokens tokens;
  private final LogIn logIn;
  private final ProblemAnswer answer;

  CredentialsFilter(Tokens tokens, LogIn logIn, ProblemAnswer answer) {
    this.tokens = tokens;
    this.logIn = logIn;
    this.answer = answer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader("Authorization");
    if (header != null) {
      try {
        SecurityContextHolder.setContext(
            new SecurityContextImpl(loggedIn(request, header.strip())));
      } catch (LogInRefused e) {
        answer.unauthenticated(request, response, String.valueOf(e.getMessage()));
        return;
      } catch (TooManyAttempts e) {
        refuse(request, response, e);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private LoggedIn loggedIn(HttpServletRequest request, String header) {
    if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return opened(request, header.substring(BEARER.length()).strip());
    }
    if (header.startsWith(TOKEN)) {
      return opened(request, header.substring(TOKEN.length()).strip());
    }
    if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      // Good for one short request only.
      return new LoggedIn(
          named(request, header.substring(BASIC.length()).strip()),
          new Origin(request.getRemoteAddr(), Origin.Kind.PASSWORD),
          () -> true);
    }
    throw new LogInRefused("Authorization must be Bearer <token> or token=<token>");
  }

  private LoggedIn opened(HttpServletRequest request, String token) {
    var origin = new Origin(request.getRemoteAddr(), Origin.Kind.TOKEN);
    return tokens
        .open(token)
        .map(account -> new LoggedIn(account, origin, () -> tokens.open(token).isPresent()))
        .orElseThrow(() -> new LogInRefused("the token opens nothing"));
  }

  private Account named(HttpServletRequest request, String encoded) {
    if (!request.getMethod().equals("POST") || !request.getRequestURI().equals("/api/v1/tokens")) {
      throw new LogInRefused("name and password are taken by POST /api/v1/tokens only");
    }
    var pair = decoded(encoded).split(":", 2);
    if (pair.length != 2) {
      throw new LogInRefused("Basic must be followed by <name>:<password> in base64");
    }
    return logIn.with(pair[0], pair[1], request.getRemoteAddr());
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new LogInRefused("Basic must be followed by <name>:<password> in base64");
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, TooManyAttempts refusal)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(refusal.retryAfter().toSeconds()));
    answer.write(
        request,
        response,
        Problems.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-attempts",
            String.valueOf(refusal.getMessage())));
  }
}
