package universe.server.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import universe.server.activity.ActivityLog;
import universe.server.activity.ActivityLog.Activity;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;

/** What happened, newest first. */
@RestController
class ActivityController {

  private static final int MOST = 200;

  private final ActivityLog log;
  private final Access access;

  ActivityController(ActivityLog log, Access access) {
    this.log = log;
    this.access = access;
  }

  @Operation(summary = "What happened, newest first")
  @GetMapping("/api/v1/activity")
  Page<Activity> list(
      @RequestParam(required = false) @Nullable Long cursor,
      @RequestParam(defaultValue = "50") int limit) {
    access.require(Action.READ, "activity");
    var count = Math.clamp(limit, 1, MOST);
    var found = log.newest(cursor == null ? Long.MAX_VALUE : cursor, count);
    var next = found.size() < count ? null : String.valueOf(found.getLast().id());
    return new Page<>(found, next);
  }
}
