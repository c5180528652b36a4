package universe.server.operation.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.LeaseLost;
import universe.server.operation.OperationEnded;
import universe.server.operation.OperationKind;
import universe.server.operation.OperationState;
import universe.server.operation.StepStatus;

/**
 * Writes what a runner does. Each write is one transaction that first renews the lease under the
 * epoch it was taken with; a server that lost the operation meanwhile gets {@link LeaseLost} and
 * leaves no trace.
 */
@Component
class Journal {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TransactionTemplate transaction;
  private final OperationNews news;
  private final ApplicationEventPublisher publisher;
  private final OperationSettings settings;

  Journal(
      JdbcClient jdbc,
      JsonMapper json,
      PlatformTransactionManager transactions,
      OperationNews news,
      ApplicationEventPublisher publisher,
      OperationSettings settings) {
    this.jdbc = jdbc;
    this.json = json;
    this.transaction = new TransactionTemplate(transactions);
    this.news = news;
    this.publisher = publisher;
    this.settings = settings;
  }

  /**
   * Takes the oldest operation that nobody holds.
   *
   * @param busyWith operations that this server is still at, though it was too slow to say so: to
   *     take them from oneself would only begin their steps anew
   */
  Optional<Held> take(String server, Collection<UUID> busyWith) {
    return write(() -> {
      var taken =
          jdbc.sql(
                  """
                  update operation
                     set epoch = epoch + 1, server = :server,
                         leased_until = clock_timestamp() + make_interval(secs => :lease),
                         started_at = coalesce(started_at, clock_timestamp()),
                         deadline_at = coalesce(deadline_at,
                             clock_timestamp() + make_interval(secs => deadline_seconds)),
                         state = case when state in ('pending', 'waiting') then 'running'
                                      else state end
                   where id = (select id from operation
                                where ended_at is null
                                  and (leased_until is null or leased_until < clock_timestamp())
                                  and id <> all (cast(:busyWith as uuid[]))
                                order by created_at limit 1
                                  for update skip locked)
                  returning id, epoch
                  """)
              .param("server", server)
              .param("lease", seconds(settings.lease()))
              .param("busyWith", busyWith.stream().map(UUID::toString).toArray(String[]::new))
              .query((row, _) -> new Held(row.getObject("id", UUID.class), row.getLong("epoch")))
              .optional();
      taken.ifPresent(held -> news.tell(held.operation(), "started"));
      return taken;
    });
  }

  /** Extends the lease and tells in which state the operation is by now. */
  OperationState renew(Held held) {
    return write(() -> renewed(held));
  }

  /** Lets another server, or this one later, go on at once. */
  void release(Held held) {
    write(() ->
        jdbc.sql(
                """
                update operation set leased_until = clock_timestamp()
                 where id = :id and epoch = :epoch
                """)
            .param("id", held.operation())
            .param("epoch", held.epoch())
            .update());
  }

  /** What is to be done, as it stands now. */
  Script script(Held held) {
    var lines =
        jdbc.sql("select * from operation_step where operation = :id order by number")
            .param("id", held.operation())
            .query((row, _) ->
                new Script.Line(
                    row.getInt("number"),
                    row.getString("name"),
                    row.getString("title"),
                    row.getString("target"),
                    json.readTree(row.getString("intent")),
                    StepStatus.parse(row.getString("status"))))
            .list();
    return jdbc.sql("select * from operation where id = :id")
        .param("id", held.operation())
        .query((row, _) ->
            new Script(
                held.operation(),
                OperationKind.parse(row.getString("kind")),
                row.getObject("instance", UUID.class),
                OperationState.parse(row.getString("state")),
                OperationRows.Instants.required(row, "deadline_at"),
                row.getString("message"),
                lines))
        .single();
  }

  /** Writes that a step begins; empty when the operation is on its way back instead. */
  Optional<Begun> begin(Held held, int step) {
    return write(() -> {
      if (renewed(held).undoing()) {
        return Optional.<Begun>empty();
      }
      operationState(held, OperationState.RUNNING, null);
      var begun =
          jdbc.sql(
                  """
                  update operation_step
                     set status = 'running', attempt = attempt + 1, message = null,
                         started_at = coalesce(started_at, clock_timestamp())
                   where operation = :id and number = :number
                  returning attempt, started_at
                  """)
              .param("id", held.operation())
              .param("number", step)
              .query((row, _) ->
                  new Begun(
                      row.getInt("attempt"), OperationRows.Instants.required(row, "started_at")))
              .single();
      news.tell(held.operation(), "step-started");
      return Optional.of(begun);
    });
  }

  /** Writes how far a step is. */
  void progress(Held held, int step, @Nullable Integer percent, String what) {
    write(() -> {
      renewed(held);
      jdbc.sql(
              """
              update operation_step set percent = :percent, what = :what
               where operation = :id and number = :number
              """)
          .param("percent", percent)
          .param("what", what)
          .param("id", held.operation())
          .param("number", step)
          .update();
      news.tell(held.operation(), "step-progressed");
      return true;
    });
  }

  /** Writes that a step is done. */
  void done(Held held, int step, @Nullable JsonNode detail) {
    write(() -> {
      renewed(held);
      stepEnded(held, step, StepStatus.DONE, null, detail);
      news.tell(held.operation(), "step-finished");
      return true;
    });
  }

  /** Writes that a step cannot go on yet. */
  void waiting(Held held, int step, String reason) {
    write(() -> {
      if (!renewed(held).undoing()) {
        operationState(held, OperationState.WAITING, reason);
      }
      jdbc.sql(
              """
              update operation_step set status = 'waiting', message = :reason
               where operation = :id and number = :number
              """)
          .param("reason", reason)
          .param("id", held.operation())
          .param("number", step)
          .update();
      news.tell(held.operation(), "step-waiting");
      return true;
    });
  }

  /** Writes that a step failed and that the operation turns back, with what is kept of it. */
  void failed(Held held, int step, String message, JsonNode evidence) {
    write(() -> {
      var state = renewed(held);
      stepEnded(held, step, StepStatus.FAILED, message, null);
      if (!state.undoing()) {
        jdbc.sql(
                """
                update operation
                   set state = 'compensating', message = :message, waiting_for = null,
                       evidence = cast(:evidence as jsonb)
                 where id = :id
                """)
            .param("message", message)
            .param("evidence", evidence.toString())
            .param("id", held.operation())
            .update();
      }
      news.tell(held.operation(), "step-failed");
      return true;
    });
  }

  /** Writes that a step was undone or never begun. */
  void undone(Held held, int step, StepStatus status, @Nullable String message) {
    write(() -> {
      renewed(held);
      stepEnded(held, step, status, message, null);
      news.tell(held.operation(), "step-undone");
      return true;
    });
  }

  /** Writes the end; false when it was cancelled in the last moment and has to be undone. */
  boolean end(Held held, Script script, OperationState state, @Nullable String message) {
    return write(() -> {
      if (renewed(held).undoing() && state == OperationState.SUCCEEDED) {
        return false;
      }
      jdbc.sql(
              """
              update operation
                 set state = :state, message = :message, waiting_for = null,
                     ended_at = clock_timestamp(), leased_until = null
               where id = :id
              """)
          .param("state", state.word())
          .param("message", message)
          .param("id", held.operation())
          .update();
      news.tell(held.operation(), "ended");
      publisher.publishEvent(
          new OperationEnded(
              script.operation(),
              script.instance(),
              script.kind(),
              state == OperationState.SUCCEEDED,
              message == null ? "" : message));
      return true;
    });
  }

  /**
   * The row stays locked until the transaction ends, so nobody takes over or cancels in between.
   */
  private OperationState renewed(Held held) {
    return jdbc.sql(
            """
            update operation set leased_until = clock_timestamp() + make_interval(secs => :lease)
             where id = :id and epoch = :epoch and ended_at is null
            returning state
            """)
        .param("lease", seconds(settings.lease()))
        .param("id", held.operation())
        .param("epoch", held.epoch())
        .query((row, _) -> OperationState.parse(row.getString("state")))
        .optional()
        .orElseThrow(() -> new LeaseLost("operation " + held.operation(), held.epoch()));
  }

  private void operationState(Held held, OperationState state, @Nullable String waitingFor) {
    jdbc.sql("update operation set state = :state, waiting_for = :reason where id = :id")
        .param("state", state.word())
        .param("reason", waitingFor)
        .param("id", held.operation())
        .update();
  }

  private void stepEnded(
      Held held, int step, StepStatus status, @Nullable String message, @Nullable JsonNode detail) {
    jdbc.sql(
            """
            update operation_step
               set status = :status, message = :message, percent = null, what = null,
                   detail = coalesce(cast(:detail as jsonb), detail), ended_at = clock_timestamp()
             where operation = :id and number = :number
            """)
        .param("status", status.word())
        .param("message", message)
        .param("detail", detail == null ? null : detail.toString())
        .param("id", held.operation())
        .param("number", step)
        .update();
  }

  /** The database's clock, which leases and deadlines go by. */
  Instant now() {
    return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  private <T> T write(java.util.function.Supplier<T> work) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  /** A step that has begun. */
  record Begun(int attempt, Instant startedAt) {}
}
