package universe.server.api.problems;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import universe.server.api.Problems;

/** Gives the framework's problems types of ours, and unknown failures an id to look for. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FrameworkProblems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(FrameworkProblems.class);

  /** Whatever no room knows: a bug, or a part that is gone. The log has it under the same id. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> onUnknown(Exception e) {
    if (DatabaseGone.caused(e)) {
      log.atWarn().addKeyValue("reason", e.getMessage()).log("The database does not answer");
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, DatabaseGone.RETRY_AFTER_SECONDS)
          .body(DatabaseGone.problem());
    }
    var id = UUID.randomUUID();
    log.atError().addKeyValue("failure", id).setCause(e).log("A request failed");
    var problem =
        Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal",
            "something went wrong here; the server's log has it under failure=" + id);
    problem.setProperty("failure", id);
    return ResponseEntity.internalServerError().body(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var detail = "there is nothing at %s /%s".formatted(e.getHttpMethod(), e.getResourcePath());
    var problem = Problems.of(HttpStatus.NOT_FOUND, "not-found", detail);
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var tooLarge = Unreadable.tooLarge(e);
    if (tooLarge.isPresent()) {
      var detail = String.valueOf(tooLarge.get().getMessage());
      var problem = Problems.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", detail);
      return handleExceptionInternal(e, problem, headers, HttpStatus.CONTENT_TOO_LARGE, request);
    }
    var problem = Problems.of(HttpStatus.BAD_REQUEST, "body-unreadable", Unreadable.reason(e));
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var answer = body;
    if (answer == null && e instanceof ErrorResponse failure) {
      answer = failure.updateAndGetBody(getMessageSource(), LocaleContextHolder.getLocale());
    }
    if (answer instanceof ProblemDetail problem && isUntyped(problem)) {
      problem.setType(type(status));
    }
    return super.handleExceptionInternal(e, answer, headers, status, request);
  }

  private static boolean isUntyped(ProblemDetail problem) {
    return problem.getType() == null || problem.getType().toString().equals("about:blank");
  }

  private static URI type(HttpStatusCode status) {
    return URI.create(
        switch (status.value()) {
          case 404 -> "/problems/not-found";
          case 405 -> "/problems/method-not-allowed";
          case 406 -> "/problems/not-acceptable";
          case 413 -> "/problems/body-too-large";
          case 415 -> "/problems/media-type-unsupported";
          default -> status.is4xxClientError() ? "/problems/bad-request" : "/problems/internal";
        });
  }
}
