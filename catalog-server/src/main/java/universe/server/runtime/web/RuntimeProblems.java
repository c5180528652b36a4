package universe.server.runtime.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.runtime.ArtifactUnavailable;
import universe.server.runtime.AttachmentRefused;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.DriftRefused;
import universe.server.runtime.ForeignMissing;
import universe.server.runtime.ImageUnavailable;
import universe.server.runtime.NameTaken;
import universe.server.runtime.PortTaken;
import universe.server.runtime.PortsExhausted;
import universe.server.runtime.RegistryMissing;
import universe.server.runtime.RegistryRefused;
import universe.server.runtime.RegistryTaken;
import universe.server.runtime.TargetMissing;
import universe.server.runtime.TaskMissing;

/** Turns what a target refuses into HTTP answers, whichever room asked it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RuntimeProblems {

  @ExceptionHandler
  ProblemDetail onBackendUnavailable(BackendUnavailable e) {
    return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "target-unavailable", e);
  }

  @ExceptionHandler
  ProblemDetail onImageUnavailable(ImageUnavailable e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "image-unavailable", e);
  }

  @ExceptionHandler
  ProblemDetail onArtifactUnavailable(ArtifactUnavailable e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "artifact-unavailable", e);
  }

  @ExceptionHandler
  ProblemDetail onPortTaken(PortTaken e) {
    ProblemDetail problem = Problems.of(HttpStatus.CONFLICT, "port-taken", e);
    problem.setProperty("port", e.port());
    problem.setProperty("nextFree", e.nextFree());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onPortsExhausted(PortsExhausted e) {
    return Problems.of(HttpStatus.CONFLICT, "ports-exhausted", e);
  }

  @ExceptionHandler
  ProblemDetail onNameTaken(NameTaken e) {
    return Problems.of(HttpStatus.CONFLICT, "object-name-taken", e);
  }

  @ExceptionHandler
  ProblemDetail onRegistryRefused(RegistryRefused e) {
    if (e.field() == null) {
      return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "registry-refused", e);
    }
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "input-refused", e);
    problem.setProperty("field", e.field());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onRegistryTaken(RegistryTaken e) {
    return Problems.of(HttpStatus.CONFLICT, "registry-taken", e);
  }

  @ExceptionHandler
  ProblemDetail onRegistryMissing(RegistryMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onDriftRefused(DriftRefused e) {
    return Problems.of(HttpStatus.CONFLICT, "drift-refused", e);
  }

  @ExceptionHandler
  ProblemDetail onForeignMissing(ForeignMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onTargetMissing(TargetMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onAttachmentRefused(AttachmentRefused e) {
    if (e.field() == null) {
      return Problems.of(HttpStatus.CONFLICT, "attachment-refused", e);
    }
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "input-refused", e);
    problem.setProperty("field", e.field());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onTaskMissing(TaskMissing e) {
    return Problems.of(HttpStatus.NOT_FOUND, "task-missing", e);
  }
}
