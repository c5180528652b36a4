package universe.server.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.api.Events;
import universe.server.api.Lease;
import universe.server.api.LeaseLost;
import universe.server.api.Leases;
import universe.server.runtime.Tasks.DeclaredTask;

/** Remembers declared tasks as rows; each visible change is an event in the same transaction. */
@Component
final class PostgresTaskStore implements TaskStore {

  private static final String COLUMNS = "declaration, wanted, condition, version";

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final Leases leases;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final JsonMapper json = JsonMapper.builder().build();

  PostgresTaskStore(
      JdbcClient database,
      TransactionOperations transactions,
      Leases leases,
      Events events,
      ApplicationEventPublisher publisher) {
    this.database = database;
    this.transactions = transactions;
    this.leases = leases;
    this.events = events;
    this.publisher = publisher;
  }

  @Override
  public void add(Task task) {
    TaskSpec.Identity identity = task.spec().identity();
    transactions.executeWithoutResult(status -> {
      int added =
          database
              .sql(
                  """
                  insert into task (id, target, node, instance, revision, service, task_index,
                    name, declaration, wanted, condition)
                  values (:id, :target, :node, :instance, :revision, :service, :index,
                    :name, :declaration::jsonb, :wanted, :condition::jsonb)
                  on conflict do nothing
                  """)
              .param("id", task.id())
              .param("target", task.declaration().target())
              .param("node", task.declaration().node())
              .param("instance", identity.instance())
              .param("revision", identity.revision())
              .param("service", identity.service())
              .param("index", identity.index())
              .param("name", task.spec().name())
              .param("declaration", json.writeValueAsString(task.declaration()))
              .param("wanted", task.wanted().name())
              .param("condition", json.writeValueAsString(task.condition()))
              .update();
      if (added > 0) {
        tell(task, "declared");
      }
    });
  }

  @Override
  public Optional<Task> find(UUID task) {
    return database
        .sql("select " + COLUMNS + " from task where id = :id")
        .param("id", task)
        .query(this::read)
        .optional();
  }

  @Override
  public List<Task> of(UUID instance) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from task where instance = :instance order by revision, service, task_index")
        .param("instance", instance)
        .query(this::read)
        .list();
  }

  @Override
  public List<Task> on(UUID target) {
    return database
        .sql("select " + COLUMNS + " from task where target = :target order by id")
        .param("target", target)
        .query(this::read)
        .list();
  }

  @Override
  public List<Task> all() {
    return database
        .sql("select " + COLUMNS + " from task order by revision, service, task_index")
        .query(this::read)
        .list();
  }

  private Task read(ResultSet row, int number) throws SQLException {
    return new Task(
        json.readValue(row.getString("declaration"), DeclaredTask.class),
        Task.Wanted.valueOf(row.getString("wanted")),
        json.readValue(row.getString("condition"), Condition.class),
        row.getLong("version"));
  }

  @Override
  public boolean save(Task task, @Nullable Lease lease) {
    try {
      return Boolean.TRUE.equals(transactions.execute(status -> write(task, lease)));
    } catch (LeaseLost e) {
      return false;
    }
  }

  private boolean write(Task task, @Nullable Lease lease) {
    if (lease != null) {
      leases.assertHeld(lease);
    }
    int written =
        database
            .sql(
                """
                update task set wanted = :wanted, condition = :condition::jsonb,
                  version = version + 1, changed_at = now()
                where id = :id and version = :version
                """)
            .param("wanted", task.wanted().name())
            .param("condition", json.writeValueAsString(task.condition()))
            .param("id", task.id())
            .param("version", task.version())
            .update();
    if (written > 0 && task.changed()) {
      tell(task, "changed");
    }
    return written > 0;
  }

  @Override
  public boolean current(Task task, @Nullable Lease lease) {
    try {
      return Boolean.TRUE.equals(
          transactions.execute(status -> {
            if (lease != null) {
              leases.assertHeld(lease);
            }
            return find(task.id()).filter(now -> now.version() == task.version()).isPresent();
          }));
    } catch (LeaseLost e) {
      return false;
    }
  }

  @Override
  public void remove(UUID task) {
    transactions.executeWithoutResult(status ->
        find(task)
            .ifPresent(known -> {
              database.sql("delete from task where id = :id").param("id", task).update();
              tell(known, "withdrawn");
            }));
  }

  private void tell(Task task, String what) {
    UUID instance = task.spec().identity().instance();
    ObjectNode payload = json.valueToTree(task.status());
    payload.put("instance", instance.toString());
    events.record("task", task.id().toString(), what, payload);
    publisher.publishEvent(new TaskChanged(instance, task.status()));
  }
}
