package universe.server.catalog.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.catalog.PackageMissing;

/** Says that the catalog has no such package, whichever room asked for it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPackages {

  @ExceptionHandler
  ProblemDetail onPackageMissing(PackageMissing e) {
    var problem = Problems.of(HttpStatus.NOT_FOUND, "package-unknown", e);
    problem.setProperty("package", e.packageName());
    problem.setProperty("version", e.version());
    return problem;
  }
}
