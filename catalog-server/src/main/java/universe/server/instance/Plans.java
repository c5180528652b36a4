package universe.server.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.instance.PlanSecrets.Gone;
import universe.server.operation.OperationKind;

/** Plans that can still be applied, or were. */
@Component
class Plans {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Plans(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Plan> find(UUID id) {
    return jdbc.sql("select *, expires_at < clock_timestamp() as late from plan where id = :id")
        .param("id", id)
        .query((row, _) -> plan(row))
        .optional();
  }

  /** Lets nobody else apply the plan until the caller's transaction has ended. */
  Plan lock(UUID id) {
    jdbc.sql("select 1 from plan where id = :id for update").param("id", id).query().listOfRows();
    return find(id).orElseThrow(() -> new PlanUnknown(id));
  }

  Plan add(Draft draft, PlanRequest request, String by, Duration lifetime) {
    var id = UUID.randomUUID();
    return jdbc.sql(
            """
            insert into plan (id, kind, instance, instance_name, package, version, request, content,
                              seen, created_by, expires_at)
            values (:id, :kind, :instance, :name, :package, :version, cast(:request as jsonb),
                    cast(:content as jsonb), :seen, :by,
                    clock_timestamp() + make_interval(secs => :lifetime))
            returning created_at, expires_at
            """)
        .param("id", id)
        .param("kind", draft.kind().word())
        .param("instance", draft.instance())
        .param("name", draft.name())
        .param("package", draft.packageName())
        .param("version", draft.version())
        .param("request", json.writeValueAsString(request))
        .param("content", json.writeValueAsString(draft.content()))
        .param("seen", draft.seen())
        .param("by", by)
        .param("lifetime", lifetime.toMillis() / 1000.0)
        .query((row, _) -> added(id, draft, request, by, row))
        .single();
  }

  private static Plan added(UUID id, Draft draft, PlanRequest request, String by, ResultSet row)
      throws SQLException {
    return new Plan(
        id,
        draft.kind(),
        draft.packageName(),
        draft.version(),
        draft.name(),
        draft.instance(),
        instant(row, "created_at"),
        by,
        instant(row, "expires_at"),
        false,
        null,
        request,
        draft.content(),
        draft.seen());
  }

  void applied(UUID plan, UUID operation) {
    jdbc.sql("update plan set operation = :operation where id = :id")
        .param("operation", operation)
        .param("id", plan)
        .update();
  }

  /** Forgets plans that nobody applied in time. */
  List<Gone> forgetExpired() {
    return jdbc.sql(
            """
            delete from plan p where expires_at < clock_timestamp() and operation is null
            returning instance, concat(request, content) as text,
                      kind in ('install', 'clone')
                        and not exists (select 1 from instance i where i.id = p.instance)
                        and not exists (select 1 from plan o
                                         where o.instance = p.instance and o.id <> p.id
                                           and o.expires_at >= clock_timestamp()) as only
            """)
        .query((row, _) -> gone(row))
        .list();
  }

  /** Forgets plans that were carried out longer ago than this. */
  List<Gone> forgetApplied(Duration age) {
    return jdbc.sql(
            """
            delete from plan p
            where operation is not null
              and created_at < clock_timestamp() - make_interval(secs => :age)
              and not exists (select 1 from operation o
                              where o.id = p.operation and o.ended_at is null)
            returning instance, concat(request, content) as text, false as only
            """)
        .param("age", age.toSeconds())
        .query((row, _) -> gone(row))
        .list();
  }

  private static Gone gone(ResultSet row) throws SQLException {
    return new Gone(
        row.getObject("instance", UUID.class), row.getBoolean("only"), row.getString("text"));
  }

  private Plan plan(ResultSet row) throws SQLException {
    var operation = row.getObject("operation", UUID.class);
    return new Plan(
        row.getObject("id", UUID.class),
        OperationKind.parse(row.getString("kind")),
        row.getString("package"),
        row.getString("version"),
        row.getString("instance_name"),
        row.getObject("instance", UUID.class),
        instant(row, "created_at"),
        row.getString("created_by"),
        instant(row, "expires_at"),
        operation == null && row.getBoolean("late"),
        operation,
        json.readValue(row.getString("request"), PlanRequest.class),
        json.readValue(row.getString("content"), PlanContent.class),
        row.getString("seen"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
