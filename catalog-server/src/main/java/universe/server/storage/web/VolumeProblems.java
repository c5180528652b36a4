package universe.server.storage.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.storage.SnapshotDoesNotFit;
import universe.server.storage.SnapshotInUse;
import universe.server.storage.SnapshotUnknown;
import universe.server.storage.VolumeInUse;
import universe.server.storage.VolumeUnknown;

/** What this room's refusals look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VolumeProblems {

  @ExceptionHandler
  ProblemDetail onUnknown(VolumeUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "volume-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onInUse(VolumeInUse e) {
    var problem = Problems.of(HttpStatus.CONFLICT, "volume-in-use", e);
    problem.setProperty("volume", e.volume());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onSnapshotUnknown(SnapshotUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "snapshot-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onSnapshotInUse(SnapshotInUse e) {
    return Problems.of(HttpStatus.CONFLICT, "snapshot-in-use", e);
  }

  @ExceptionHandler
  ProblemDetail onSnapshotDoesNotFit(SnapshotDoesNotFit e) {
    return Problems.of(HttpStatus.CONFLICT, "snapshot-does-not-fit", e);
  }
}
