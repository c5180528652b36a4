package universe.server.activity;

import static java.util.Objects.requireNonNullElseGet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.Happened;
import universe.server.identity.Access;

/** Keeps what happened, when, and by whom. */
@Component
public class ActivityLog {

  private static final String SERVER = "universe";

  private final JdbcClient jdbc;
  private final Access access;

  ActivityLog(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /**
   * One thing that happened.
   *
   * @param by name of an account, or {@code universe} for the server itself
   */
  public record Activity(
      long id, Instant at, String by, String action, Subject subject, String message) {}

  /** What something was done to. */
  @Schema(name = "ActivitySubject")
  public record Subject(String kind, String id, String name) {}

  /** The newest first; those before a given one when {@code before} is its id. */
  public List<Activity> newest(long before, int count) {
    return jdbc.sql(
            """
            select id, at, by, action, subject_kind, subject_id, subject_name, message
            from activity where id < :before order by id desc limit :count
            """)
        .param("before", before)
        .param("count", count)
        .query((row, number) ->
            new Activity(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("action"),
                new Subject(
                    row.getString("subject_kind"),
                    row.getString("subject_id"),
                    row.getString("subject_name")),
                row.getString("message")))
        .list();
  }

  @EventListener
  void on(Happened happened) {
    jdbc.sql(
            """
            insert into activity (by, action, subject_kind, subject_id, subject_name, message)
            values (:by, :action, :kind, :id, :name, :message)
            """)
        .param("by", requireNonNullElseGet(happened.by(), this::current))
        .param("action", happened.action())
        .param("kind", happened.subjectKind())
        .param("id", happened.subjectId())
        .param("name", happened.subjectName())
        .param("message", happened.message())
        .update();
  }

  private String current() {
    return access.isSomebody() ? access.currentUser().name() : SERVER;
  }
}
