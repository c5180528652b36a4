package universe.server.identity.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.identity.AccessRefused;
import universe.server.identity.AccountMissing;
import universe.server.identity.AccountNameTaken;
import universe.server.identity.InputRefused;
import universe.server.identity.LastAdministrator;
import universe.server.identity.LogInRefused;
import universe.server.identity.TokenMissing;
import universe.server.identity.TooManyAttempts;

/** What identity refuses, as problems; {@link AccessRefused} comes from every room. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdentityProblems {

  @ExceptionHandler
  ProblemDetail onAccessRefused(AccessRefused e) {
    var problem = Problems.of(HttpStatus.FORBIDDEN, "not-allowed", e);
    problem.setProperty("action", e.action());
    problem.setProperty("resource", e.resource());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onInputRefused(InputRefused e) {
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "input-refused", e);
    problem.setProperty("field", e.field());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onNameTaken(AccountNameTaken e) {
    return Problems.of(HttpStatus.CONFLICT, "account-name-taken", e);
  }

  @ExceptionHandler
  ProblemDetail onLastAdministrator(LastAdministrator e) {
    return Problems.of(HttpStatus.CONFLICT, "last-administrator", e);
  }

  @ExceptionHandler({AccountMissing.class, TokenMissing.class})
  ProblemDetail onMissing(RuntimeException e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onLogInRefused(LogInRefused e) {
    return Problems.of(HttpStatus.UNAUTHORIZED, "log-in-refused", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> onTooManyAttempts(TooManyAttempts e) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header("Retry-After", String.valueOf(e.retryAfter().toSeconds()))
        .body(Problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", e));
  }
}
