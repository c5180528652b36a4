package universe.server.operation.journal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import universe.server.api.Happened;
import universe.server.api.Page;
import universe.server.operation.NewOperation;
import universe.server.operation.Operation;
import universe.server.operation.OperationInProgress;
import universe.server.operation.Operations;

/** Operations as rows of the journal. */
@Service
class JournalOperations implements Operations {

  private final JdbcClient jdbc;
  private final OperationRows rows;
  private final OperationNews news;
  private final Bell bell;
  private final ApplicationEventPublisher publisher;

  JournalOperations(
      JdbcClient jdbc,
      OperationRows rows,
      OperationNews news,
      Bell bell,
      ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.news = news;
    this.bell = bell;
    this.publisher = publisher;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRED)
  public UUID submit(NewOperation wanted) {
    var id = UUID.randomUUID();
    // The unique index makes a second operation wait for the first one's commit, then refuses it.
    var written =
        jdbc.sql(
                """
                insert into operation (id, kind, instance, instance_name, plan, title, state,
                                       requested_by, deadline_seconds)
                values (:id, :kind, :instance, :name, :plan, :title, 'pending', :by, :deadline)
                on conflict (instance) where ended_at is null do nothing
                """)
            .param("id", id)
            .param("kind", wanted.kind().word())
            .param("instance", wanted.instance())
            .param("name", wanted.instanceName())
            .param("plan", wanted.plan())
            .param("title", wanted.title())
            .param("by", wanted.requestedBy())
            .param("deadline", wanted.deadline().toSeconds())
            .update();
    if (written == 0) {
      throw new OperationInProgress(
          wanted.instance(), rows.unfinished(wanted.instance()).orElse(wanted.instance()));
    }
    writeSteps(id, wanted);
    news.tell(id, "submitted");
    publisher.publishEvent(
        new Happened(
            wanted.requestedBy(),
            wanted.kind().word() + "-requested",
            "instance",
            wanted.instance().toString(),
            wanted.instanceName(),
            wanted.title(),
            wanted.plan()));
    bell.ringAfterCommit();
    return id;
  }

  private void writeSteps(UUID id, NewOperation wanted) {
    var number = 0;
    for (var step : wanted.steps()) {
      jdbc.sql(
              """
              insert into operation_step (operation, number, name, title, target, intent, status)
              values (:operation, :number, :name, :title, :target, cast(:intent as jsonb), 'pending')
              """)
          .param("operation", id)
          .param("number", ++number)
          .param("name", step.name())
          .param("title", step.title())
          .param("target", step.target())
          .param("intent", step.intent().toString())
          .update();
    }
  }

  @Override
  public Optional<Operation> find(UUID operation) {
    return rows.find(operation);
  }

  @Override
  public Optional<Operation> ongoing(UUID instance) {
    return rows.unfinished(instance).flatMap(rows::find);
  }

  @Override
  public Map<UUID, Operation> ongoing() {
    return rows.unfinished().stream()
        .collect(toMap(each -> each.instance().id(), identity(), (first, _) -> first));
  }

  @Override
  public Optional<UUID> unfinishedNaming(String field, UUID thing) {
    return rows.unfinishedNaming(field, thing.toString());
  }

  @Override
  public Page<Operation> list(Wanted wanted) {
    var limit = Math.clamp(wanted.limit(), 1, 200);
    var found =
        rows.newest(wanted.instance(), wanted.state(), position(wanted.cursor()), limit + 1);
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    var page = found.subList(0, limit);
    return new Page<>(page, cursor(page.getLast()));
  }

  @Override
  @Transactional
  public void cancel(UUID operation) {
    var cancelled =
        jdbc.sql(
                """
                update operation
                   set state = 'cancelling', message = 'cancelled on request', waiting_for = null
                 where id = :id and state in ('pending', 'running', 'waiting')
                """)
            .param("id", operation)
            .update();
    if (cancelled > 0) {
      news.tell(operation, "cancel-requested");
      rows.find(operation)
          .ifPresent(found ->
              publisher.publishEvent(
                  Happened.now(
                      found.kind().word() + "-cancel-requested",
                      "instance",
                      found.instance().id().toString(),
                      found.instance().name(),
                      found.title() + ": to be cancelled")));
      bell.ringAfterCommit();
    }
  }

  private static String cursor(Operation last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last.createdAt() + " " + last.id()).getBytes(StandardCharsets.UTF_8));
  }

  private static OperationRows.@Nullable Position position(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
      return new OperationRows.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "cursor must be the nextCursor of the page before, was '" + cursor + "'", e);
    }
  }
}
