package universe.server.activity;

import static java.util.Objects.requireNonNullElseGet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.Happened;
import universe.server.identity.Access;
import universe.server.identity.Origin;

/** Keeps what happened, when, by whom and from where; nothing of it is ever changed. */
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
   * @param client where it was asked for; null for what the server did by itself, and for those who
   *     may not know
   * @param plan the plan that it was done by; null where there was none
   */
  public record Activity(
      long id,
      Instant at,
      String by,
      String action,
      Subject subject,
      String message,
      @Nullable Client client,
      @Nullable UUID plan) {

    /** The same without where it came from. */
    public Activity withoutClient() {
      return new Activity(id, at, by, action, subject, message, null, plan);
    }
  }

  /** What something was done to. */
  @Schema(name = "ActivitySubject")
  public record Subject(String kind, String id, String name) {}

  /** Where something was asked for. */
  @Schema(name = "ActivityClient")
  public record Client(String address, Origin.Kind kind) {}

  /**
   * Which activity is wanted; null wants any.
   *
   * @param by name of the account
   * @param action what was done, such as {@code install-succeeded}; all that begin with it when it
   *     ends with a dash
   * @param subjectKind what kind of thing it was done to
   * @param subject id or name of that thing
   * @param from the first moment
   * @param until the moment before which it happened
   */
  public record Filter(
      @Nullable String by,
      @Nullable String action,
      @Nullable String subjectKind,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant until) {

    /** Everything. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);
  }

  /** The newest first; those before a given one when {@code before} is its id. */
  public List<Activity> newest(Filter filter, long before, int count) {
    return jdbc.sql(
            """
            select * from activity where id < :before
              and (:by::text is null or by = :by)
              and (:action::text is null or action = :action
                   or (:action like '%-' and starts_with(action, :action)))
              and (:kind::text is null or subject_kind = :kind)
              and (:subject::text is null or subject_id = :subject or subject_name = :subject)
              and (:from::timestamptz is null or at >= :from)
              and (:until::timestamptz is null or at < :until)
            order by id desc limit :count
            """)
        .param("before", before)
        .param("by", filter.by())
        .param("action", filter.action())
        .param("kind", filter.subjectKind())
        .param("subject", filter.subject())
        .param("from", utc(filter.from()))
        .param("until", utc(filter.until()))
        .param("count", count)
        .query(ActivityLog::activity)
        .list();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static Activity activity(ResultSet row, int number) throws SQLException {
    var address = row.getString("client_address");
    return new Activity(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        row.getString("by"),
        row.getString("action"),
        new Subject(
            row.getString("subject_kind"),
            row.getString("subject_id"),
            row.getString("subject_name")),
        row.getString("message"),
        address == null
            ? null
            : new Client(
                address,
                Origin.Kind.valueOf(row.getString("client_kind").toUpperCase(Locale.ROOT))),
        row.getObject("plan", UUID.class));
  }

  @EventListener
  void on(Happened happened) {
    var origin = access.origin();
    jdbc.sql(
            """
            insert into activity (by, action, subject_kind, subject_id, subject_name, message,
                                  client_address, client_kind, plan)
            values (:by, :action, :kind, :id, :name, :message, :address, :client, :plan)
            """)
        .param("by", requireNonNullElseGet(happened.by(), this::current))
        .param("action", happened.action())
        .param("kind", happened.subjectKind())
        .param("id", happened.subjectId())
        .param("name", happened.subjectName())
        .param("message", happened.message())
        .param("address", origin.map(Origin::address).orElse(null))
        .param("client", origin.map(known -> known.kind().text()).orElse(null))
        .param("plan", happened.plan())
        .update();
  }

  private String current() {
    return access.isSomebody() ? access.currentUser().name() : SERVER;
  }
}
