package universe.server.api.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Problems;

/** Tells clients to come back when the database does not answer, wherever that shows first. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DatabaseGone extends OncePerRequestFilter {

  static final String RETRY_AFTER_SECONDS = "5";
  private static final String CONNECTION_LOST = "08";
  private static final String SHUT_DOWN = "57P";

  private final JsonMapper json;

  DatabaseGone(JsonMapper json) {
    this.json = json;
  }

  /** Whether a failure comes from a database that is gone, starting or stopping. */
  static boolean caused(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .anyMatch(DatabaseGone::isLoss);
  }

  /** What has no state was said by the pool about a connection that it had given up already. */
  private static boolean isLoss(Throwable failure) {
    if (!(failure instanceof SQLException e)) {
      return false;
    }
    var state = e.getSQLState();
    return e instanceof SQLTransientConnectionException
        || state == null
        || state.startsWith(CONNECTION_LOST)
        || state.startsWith(SHUT_DOWN);
  }

  static ProblemDetail problem() {
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "database-unavailable",
        "the database does not answer; nothing was lost, try again in a moment");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      if (response.isCommitted() || !caused(e)) {
        throw e;
      }
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem = problem();
    problem.setInstance(URI.create(request.getRequestURI()));
    response.resetBuffer();
    response.setStatus(problem.getStatus());
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
