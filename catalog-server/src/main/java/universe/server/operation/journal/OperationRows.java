package universe.server.operation.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.operation.Operation;
import universe.server.operation.Operation.Progress;
import universe.server.operation.Operation.Step;
import universe.server.operation.Operation.Subject;
import universe.server.operation.OperationKind;
import universe.server.operation.OperationState;
import universe.server.operation.StepStatus;

/** Reads operations from the journal. */
@Component
class OperationRows {

  /** Steps count and current title come along, so that a list needs no second query. */
  private static final String SELECT =
      """
      select o.*,
             (select count(*) from operation_step s where s.operation = o.id) as steps,
             (select count(*) from operation_step s
               where s.operation = o.id and s.status = 'done') as steps_done,
             (select s.title from operation_step s
               where s.operation = o.id and s.status in ('running', 'waiting', 'failed')
               order by s.number limit 1) as doing
        from operation o
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  OperationRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Operation> find(UUID operation) {
    return jdbc.sql(SELECT + " where o.id = :id")
        .param("id", operation)
        .query((row, _) -> operation(row, steps(operation)))
        .optional();
  }

  Optional<UUID> unfinished(UUID instance) {
    return jdbc.sql("select id from operation where instance = :instance and ended_at is null")
        .param("instance", instance)
        .query(UUID.class)
        .optional();
  }

  Optional<UUID> unfinishedNaming(String field, String thing) {
    return jdbc.sql(
            """
            select o.id from operation o join operation_step s on s.operation = o.id
             where o.ended_at is null and s.intent ->> :field = :thing limit 1
            """)
        .param("field", field)
        .param("thing", thing)
        .query(UUID.class)
        .optional();
  }

  List<Operation> unfinished() {
    return jdbc.sql(SELECT + " where o.ended_at is null order by o.created_at")
        .query((row, _) -> operation(row, List.of()))
        .list();
  }

  /** Newest first; {@code before} and {@code beforeId} are where the page before ended. */
  List<Operation> newest(
      @Nullable UUID instance,
      @Nullable OperationState state,
      @Nullable Position after,
      int limit) {
    var sql = new StringBuilder(SELECT).append(" where true");
    if (instance != null) {
      sql.append(" and o.instance = :instance");
    }
    if (state != null) {
      sql.append(" and o.state = :state");
    }
    if (after != null) {
      sql.append(" and (o.created_at, o.id) < (:at, :id)");
    }
    var query =
        jdbc.sql(sql.append(" order by o.created_at desc, o.id desc limit :limit").toString());
    query = instance == null ? query : query.param("instance", instance);
    query = state == null ? query : query.param("state", state.word());
    if (after != null) {
      query =
          query.param("at", after.at().atOffset(java.time.ZoneOffset.UTC)).param("id", after.id());
    }
    return query.param("limit", limit).query((row, _) -> operation(row, List.of())).list();
  }

  private List<Step> steps(UUID operation) {
    return jdbc.sql("select * from operation_step where operation = :id order by number")
        .param("id", operation)
        .query((row, _) -> step(row))
        .list();
  }

  private Operation operation(ResultSet row, List<Step> steps) throws SQLException {
    var state = OperationState.parse(row.getString("state"));
    var doing = Optional.ofNullable(row.getString("doing")).orElse("");
    return new Operation(
        row.getObject("id", UUID.class),
        OperationKind.parse(row.getString("kind")),
        row.getString("title"),
        state,
        new Subject(row.getObject("instance", UUID.class), row.getString("instance_name")),
        row.getObject("plan", UUID.class),
        row.getString("requested_by"),
        Instants.required(row, "created_at"),
        Instants.optional(row, "started_at"),
        Instants.optional(row, "ended_at"),
        row.getString("message"),
        row.getString("waiting_for"),
        new Progress(percent(state, row.getInt("steps"), row.getInt("steps_done")), doing),
        steps,
        document(row.getString("evidence")));
  }

  private static @Nullable Integer percent(OperationState state, int steps, int done) {
    if (state == OperationState.SUCCEEDED) {
      return 100;
    }
    return steps == 0 ? null : Integer.valueOf(100 * done / steps);
  }

  private static Step step(ResultSet row) throws SQLException {
    var what = row.getString("what");
    return new Step(
        row.getInt("number"),
        row.getString("title"),
        row.getString("target"),
        StepStatus.parse(row.getString("status")),
        row.getInt("attempt"),
        what == null ? null : new Progress(row.getObject("percent", Integer.class), what),
        Instants.optional(row, "started_at"),
        Instants.optional(row, "ended_at"),
        row.getString("message"));
  }

  private @Nullable JsonNode document(@Nullable String text) {
    return text == null ? null : json.readTree(text);
  }

  /** Where a page of the list ended. */
  record Position(Instant at, UUID id) {}

  /** Times as PostgreSQL tells them. */
  static final class Instants {
    private Instants() {}

    static Instant required(ResultSet row, String column) throws SQLException {
      return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
      var time = row.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }
  }
}
