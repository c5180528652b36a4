package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.instance.ScheduleRefused;
import universe.server.instance.SnapshotSchedule;
import universe.server.instance.SnapshotSchedules;

/** The snapshot schedule of an instance over HTTP. */
@RestController
@RequestMapping("/api/v1/instances/{id}/snapshot-schedule")
class SnapshotScheduleController {

  private final SnapshotSchedules schedules;
  private final Access access;

  SnapshotScheduleController(SnapshotSchedules schedules, Access access) {
    this.schedules = schedules;
    this.access = access;
  }

  @Operation(summary = "How often an instance's data is saved by itself; no content for never")
  @GetMapping
  ResponseEntity<SnapshotSchedule> schedule(@PathVariable UUID id) {
    access.require(Action.READ, "instances/" + id);
    Optional<SnapshotSchedule> found = schedules.of(id);
    return found.map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
  }

  @Operation(summary = "Save an instance's data from time to time")
  @PutMapping
  SnapshotSchedule set(@PathVariable UUID id, @RequestBody ScheduleRequest request) {
    access.require(Action.OPERATE, "instances/" + id);
    if (request.every() == null) {
      throw new ScheduleRefused("every is missing; PT24H is once a day");
    }
    return schedules.set(id, request.every(), request.keep());
  }

  @Operation(summary = "Save an instance's data no more by itself")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    access.require(Action.OPERATE, "instances/" + id);
    schedules.remove(id);
  }

  /**
   * How often, and how many stay.
   *
   * @param every ISO 8601 duration, such as {@code PT24H}
   */
  record ScheduleRequest(@Nullable Duration every, int keep) {}
}
