package universe.server.storage.web;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.storage.VolumeInUse;
import universe.server.storage.VolumeUnknown;

/** What this room's refusals look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VolumeProblems {

  @ExceptionHandler
  ProblemDetail onUnknown(VolumeUnknown e) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    problem.setType(URI.create("/problems/volume-unknown"));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onInUse(VolumeInUse e) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    problem.setType(URI.create("/problems/volume-in-use"));
    problem.setProperty("volume", e.volume());
    return problem;
  }
}
