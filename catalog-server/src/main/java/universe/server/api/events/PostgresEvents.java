package universe.server.api.events;

import static org.springframework.transaction.support.TransactionSynchronizationManager.getSynchronizations;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import tools.jackson.databind.JsonNode;
import universe.server.api.Events;

/**
 * Writes events at the very end of their transaction, one transaction after the other: so ids come
 * to light in the order of their numbers, and a follower who has seen one has missed none before.
 */
@Component
class PostgresEvents implements Events {

  static final String CHANNEL = "universe_event";

  private final JdbcClient jdbc;
  private final EntityManager entities;

  PostgresEvents(JdbcClient jdbc, EntityManager entities) {
    this.jdbc = jdbc;
    this.entities = entities;
  }

  @Override
  public void record(String topic, String subject, String type, JsonNode payload) {
    if (!isActualTransactionActive()) {
      throw new IllegalStateException(
          "%s %s %s: an event belongs into the transaction that changes what it tells of"
              .formatted(topic, subject, type));
    }
    pending().add(new Row(topic, subject, type, payload.toString()));
  }

  private Pending pending() {
    for (var synchronization : getSynchronizations()) {
      if (synchronization instanceof Pending pending) {
        return pending;
      }
    }
    var pending = new Pending();
    registerSynchronization(pending);
    return pending;
  }

  private void write(List<Row> rows) {
    // Row locks before the one that all writers share, or two of them could wait for each other.
    entities.flush();
    jdbc.sql("select pg_advisory_xact_lock(hashtext('universe event'))")
        .query((row, number) -> "")
        .list();
    for (var row : rows) {
      jdbc.sql(
              """
              insert into event (topic, subject, type, payload)
              values (:topic, :subject, :type, :payload::jsonb)
              """)
          .param("topic", row.topic)
          .param("subject", row.subject)
          .param("type", row.type)
          .param("payload", row.payload)
          .update();
    }
    jdbc.sql("select pg_notify(:channel, '')")
        .param("channel", CHANNEL)
        .query((row, number) -> "")
        .list();
  }

  private record Row(String topic, String subject, String type, String payload) {}

  private final class Pending implements TransactionSynchronization {

    private final List<Row> rows = new ArrayList<>();
    private boolean committing;

    void add(Row row) {
      if (committing) {
        write(List.of(row));
      } else {
        rows.add(row);
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      write(rows);
    }
  }
}
