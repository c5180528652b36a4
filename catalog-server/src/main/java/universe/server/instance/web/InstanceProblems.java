package universe.server.instance.web;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import universe.server.api.Problems;
import universe.server.identity.Access;
import universe.server.instance.DriftUnknown;
import universe.server.instance.InstanceNameTaken;
import universe.server.instance.InstanceUnknown;
import universe.server.instance.NotInstallable;
import universe.server.instance.NothingToSave;
import universe.server.instance.OptionsInvalid;
import universe.server.instance.PlanBlocked;
import universe.server.instance.PlanStale;
import universe.server.instance.PlanUnknown;
import universe.server.instance.RevisionUnknown;
import universe.server.instance.ScheduleRefused;
import universe.server.instance.SnapshotOfOtherVersion;
import universe.server.instance.TargetUnknown;
import universe.server.instance.VersionNotReachable;

/** What this room's refusals look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InstanceProblems {

  private final Access access;

  InstanceProblems(Access access) {
    this.access = access;
  }

  @ExceptionHandler
  ProblemDetail onNameTaken(InstanceNameTaken e) {
    var problem = Problems.of(HttpStatus.CONFLICT, "name-taken", e);
    var owner = e.owner();
    problem.setProperty(
        "owner", Map.of("id", owner.id(), "name", owner.name(), "package", owner.packageName()));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onStale(PlanStale e) {
    var problem = Problems.of(HttpStatus.CONFLICT, "plan-stale", e);
    problem.setProperty("plan", PlanAnswer.of(e.current(), access));
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onDriftUnknown(DriftUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "not-found", e);
  }

  @ExceptionHandler
  ProblemDetail onBlocked(PlanBlocked e) {
    var problem = Problems.of(HttpStatus.CONFLICT, "plan-blocked", e);
    problem.setProperty("checks", e.failed());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onInvalid(OptionsInvalid e) {
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "options-invalid", e);
    problem.setProperty("problems", e.problems());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onNotInstallable(NotInstallable e) {
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-installable", e);
    problem.setProperty("notices", e.notices());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onNotReachable(VersionNotReachable e) {
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "version-not-reachable", e);
    problem.setProperty("from", e.from());
    problem.setProperty("to", e.to());
    problem.setProperty("reachable", e.reachable());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail onRevision(RevisionUnknown e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "revision-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onInstance(InstanceUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "instance-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onTask(TaskUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "task-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onPlan(PlanUnknown e) {
    return Problems.of(HttpStatus.NOT_FOUND, "plan-unknown", e);
  }

  @ExceptionHandler
  ProblemDetail onNothingToSave(NothingToSave e) {
    return Problems.of(HttpStatus.CONFLICT, "nothing-to-save", e);
  }

  @ExceptionHandler
  ProblemDetail onOtherVersion(SnapshotOfOtherVersion e) {
    return Problems.of(HttpStatus.CONFLICT, "snapshot-of-other-version", e);
  }

  @ExceptionHandler
  ProblemDetail onSchedule(ScheduleRefused e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "schedule-refused", e);
  }

  @ExceptionHandler
  ProblemDetail onTarget(TargetUnknown e) {
    return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "target-unknown", e);
  }
}
