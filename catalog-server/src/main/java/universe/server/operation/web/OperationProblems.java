package universe.server.operation.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.operation.OperationActions;
import universe.server.operation.OperationInProgress;
import universe.server.operation.Operations;

/** What this room's refusals look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationProblems {

  private final Operations operations;
  private final OperationActions actions;

  OperationProblems(Operations operations, OperationActions actions) {
    this.operations = operations;
    this.actions = actions;
  }

  @ExceptionHandler
  ProblemDetail onUnknown(OperationUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "operation-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onNoEvidence(NoEvidence e) {
    return Problems.of(HttpStatus.NOT_FOUND, "no-evidence", e);
  }

  @ExceptionHandler
  ProblemDetail onInProgress(OperationInProgress e) {
    var problem = Problems.of(HttpStatus.CONFLICT, "operation-in-progress", e);
    operations
        .find(e.operation())
        .ifPresent(operation -> problem.setProperty("operation", actions.answer(operation)));
    return problem;
  }
}
