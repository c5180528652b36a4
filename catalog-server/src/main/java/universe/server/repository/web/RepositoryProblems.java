package universe.server.repository.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.repository.RepositoryMissing;
import universe.server.repository.RepositoryNameTaken;
import universe.server.repository.RepositoryRefused;

/** What this room refuses, as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepositoryProblems {

  @ExceptionHandler
  ProblemDetail onRefused(RepositoryRefused e) {
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "input-refused", e);
    problem.setProperty("field", e.field());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onMissing(RepositoryMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onNameTaken(RepositoryNameTaken e) {
    return Problems.of(HttpStatus.CONFLICT, "repository-name-taken", e);
  }

  @ExceptionHandler
  ProblemDetail onSignature(WebhookController.WebhookRefused e) {
    return Problems.of(HttpStatus.FORBIDDEN, "webhook-refused", e);
  }
}
