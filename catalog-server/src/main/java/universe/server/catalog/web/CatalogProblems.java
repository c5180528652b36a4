package universe.server.catalog.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;

/** What the catalog cannot answer, as problems. */
@RestControllerAdvice(assignableTypes = {PackageController.class, RenderingController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatalogProblems {

  @ExceptionHandler
  ProblemDetail onTemplateMissing(TemplateMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "template-missing", e);
  }

  @ExceptionHandler
  ProblemDetail onBadQuery(IllegalArgumentException e) {
    return Problems.of(HttpStatus.BAD_REQUEST, "bad-request", e);
  }

  @ExceptionHandler
  ProblemDetail onRenderingRefused(RenderingController.RenderingRefused e) {
    return e.problem();
  }
}
