package universe.server.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import universe.server.activity.ActivityLog;
import universe.server.activity.ActivityLog.Activity;
import universe.server.activity.ActivityLog.Filter;
import universe.server.activity.web.ActivityExport.Format;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;

/** What happened, newest first; where it came from is for administrators. */
@RestController
class ActivityController {

  private static final int MOST = 200;

  private final ActivityLog log;
  private final ActivityExport export;
  private final Access access;

  ActivityController(ActivityLog log, ActivityExport export, Access access) {
    this.log = log;
    this.export = export;
    this.access = access;
  }

  @Operation(summary = "What happened, newest first")
  @GetMapping("/api/v1/activity")
  Page<Activity> list(
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable String subjectKind,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable Long cursor,
      @RequestParam(defaultValue = "50") int limit) {
    access.require(Action.READ, "activity");
    var filter = new Filter(by, action, subjectKind, subject, from, until);
    var count = Math.clamp(limit, 1, MOST);
    var found = log.newest(filter, cursor == null ? Long.MAX_VALUE : cursor, count);
    var next = found.size() < count ? null : String.valueOf(found.getLast().id());
    var told = seesClients();
    return new Page<>(
        found.stream().map(each -> told ? each : each.withoutClient()).toList(), next);
  }

  @Operation(
      summary = "What happened, newest first, as a file",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                    mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                    schema = @Schema(implementation = Activity.class))
              }))
  @GetMapping("/api/v1/activity/export")
  ResponseEntity<StreamingResponseBody> export(
      @Parameter(schema = @Schema(allowableValues = {"csv", "jsonl"}))
          @RequestParam(defaultValue = "csv")
          String format,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable String subjectKind,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until) {
    access.require(Action.READ, "activity");
    var filter = new Filter(by, action, subjectKind, subject, from, until);
    var wanted = Format.parse(format);
    var told = seesClients();
    var file = ContentDisposition.attachment().filename("activity." + wanted.text()).build();
    return ResponseEntity.ok()
        .contentType(new MediaType(wanted.mediaType(), StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(out -> export.write(filter, wanted, told, out));
  }

  private boolean seesClients() {
    return access.may(Action.ADMINISTER, "activity");
  }
}
