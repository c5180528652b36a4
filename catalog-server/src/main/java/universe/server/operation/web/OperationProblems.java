package universe.server.operation.web;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.operation.OperationInProgress;
import universe.server.operation.Operations;

/** What this room's refusals look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationProblems {

  private final Operations operations;

  OperationProblems(Operations operations) {
    this.operations = operations;
  }

  @ExceptionHandler
  ProblemDetail onUnknown(OperationUnknown e) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    problem.setType(URI.create("/problems/operation-unknown"));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onInProgress(OperationInProgress e) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    problem.setType(URI.create("/problems/operation-in-progress"));
    operations
        .find(e.operation())
        .ifPresent(operation -> problem.setProperty("operation", operation));
    return problem;
  }
}
