package universe.server.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Events;
import universe.server.api.Lease;
import universe.server.api.LeaseLost;
import universe.server.api.Leases;
import universe.server.runtime.Drift.Standing;
import universe.server.runtime.DriftChanged.What;

/** Remembers drift as rows; each change is an event in the same transaction. */
@Component
final class PostgresDriftBook implements DriftBook {

  private static final String DRIFTS =
      """
      select drift.*, task.name as task_name, task.node
        from drift join task on task.id = drift.task
      """;

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final Leases leases;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final JsonMapper json;

  PostgresDriftBook(
      JdbcClient database,
      TransactionOperations transactions,
      Leases leases,
      Events events,
      ApplicationEventPublisher publisher,
      JsonMapper json) {
    this.database = database;
    this.transactions = transactions;
    this.leases = leases;
    this.events = events;
    this.publisher = publisher;
    this.json = json;
  }

  @Override
  public Map<UUID, List<Drift>> on(UUID target) {
    return database
        .sql(DRIFTS + " where task.target = :target order by seen_at, drift.id")
        .param("target", target)
        .query((row, _) -> drift(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Drift::task));
  }

  @Override
  public List<Drift> of(UUID instance) {
    return database
        .sql(DRIFTS + " where drift.instance = :instance order by seen_at, drift.id")
        .param("instance", instance)
        .query((row, _) -> drift(row))
        .list();
  }

  @Override
  public List<Drift> all() {
    return database
        .sql(DRIFTS + " order by seen_at, drift.id")
        .query((row, _) -> drift(row))
        .list();
  }

  @Override
  public Optional<Drift> find(UUID drift) {
    return database
        .sql(DRIFTS + " where drift.id = :id")
        .param("id", drift)
        .query((row, _) -> drift(row))
        .optional();
  }

  private List<Drift> ofTask(UUID task) {
    return database
        .sql(DRIFTS + " where drift.task = :task order by seen_at, drift.id")
        .param("task", task)
        .query((row, _) -> drift(row))
        .list();
  }

  @Override
  public Set<UUID> reported() {
    return new HashSet<>(
        database
            .sql("select instance from drift_policy where policy = 'REPORT'")
            .query(UUID.class)
            .list());
  }

  @Override
  public void setPolicy(UUID instance, DriftPolicy policy) {
    database
        .sql(
            """
            insert into drift_policy (instance, policy) values (:instance, :policy)
            on conflict (instance) do update set policy = excluded.policy
            """)
        .param("instance", instance)
        .param("policy", policy.name())
        .update();
  }

  @Override
  public List<Drift> note(Task task, List<Deviation> found, @Nullable Lease lease) {
    try {
      List<Drift> noted = transactions.execute(_ -> write(task, found, lease));
      return noted == null ? List.of() : noted;
    } catch (LeaseLost e) {
      return List.of();
    }
  }

  private List<Drift> write(Task task, List<Deviation> found, @Nullable Lease lease) {
    if (lease != null) {
      leases.assertHeld(lease);
    }
    boolean heals = !reported().contains(task.spec().identity().instance());
    List<Drift> before = ofTask(task.id());
    before.stream()
        .filter(known -> found.stream().noneMatch(each -> each.kind() == known.kind()))
        .forEach(known -> {
          boolean ours = known.mendedUnder(heals ? DriftPolicy.HEAL : DriftPolicy.REPORT);
          remove(known, ours ? What.HEALED : What.GONE);
        });
    Set<UUID> known = before.stream().map(Drift::id).collect(Collectors.toSet());
    found.stream().filter(each -> before.stream().noneMatch(same(each))).forEach(put(task));
    List<Drift> after = ofTask(task.id());
    after.stream()
        .filter(each -> !known.contains(each.id()))
        .forEach(each -> tell(each, What.SEEN));
    return after;
  }

  private static Predicate<Drift> same(Deviation found) {
    return known -> known.kind() == found.kind() && known.found().equals(found.found());
  }

  /** What has changed since somebody decided about it is new, and to be decided about anew. */
  private Consumer<Deviation> put(Task task) {
    return found ->
        database
            .sql(
                """
                insert into drift (id, task, instance, kind, expected, found)
                values (:id, :task, :instance, :kind, :expected, :found)
                on conflict (task, kind) do update set id = excluded.id,
                  expected = excluded.expected, found = excluded.found, standing = 'SEEN',
                  trouble = '', seen_at = clock_timestamp()
                """)
            .param("id", UUID.randomUUID())
            .param("task", task.id())
            .param("instance", task.spec().identity().instance())
            .param("kind", found.kind().name())
            .param("expected", found.expected())
            .param("found", found.found())
            .update();
  }

  @Override
  public void decide(Drift drift, Standing standing) {
    transactions.executeWithoutResult(_ -> {
      int written =
          database
              .sql("update drift set standing = :standing, trouble = '' where id = :id")
              .param("standing", standing.name())
              .param("id", drift.id())
              .update();
      if (written > 0) {
        find(drift.id())
            .ifPresent(
                now -> tell(now, standing == Standing.IGNORED ? What.IGNORED : What.REVERTING));
      }
    });
  }

  @Override
  public void trouble(Drift drift, String why) {
    database
        .sql("update drift set trouble = :why where id = :id")
        .param("why", why)
        .param("id", drift.id())
        .update();
  }

  @Override
  public void adopted(Drift drift) {
    transactions.executeWithoutResult(_ -> remove(drift, What.ADOPTED));
  }

  private void remove(Drift drift, What what) {
    int removed = database.sql("delete from drift where id = :id").param("id", drift.id()).update();
    if (removed > 0) {
      tell(drift, what);
    }
  }

  private void tell(Drift drift, What what) {
    events.record("drift", drift.instance().toString(), what.word(), json.valueToTree(drift));
    publisher.publishEvent(new DriftChanged(drift, what));
  }

  private static Drift drift(ResultSet row) throws SQLException {
    return new Drift(
        row.getObject("id", UUID.class),
        row.getObject("instance", UUID.class),
        row.getObject("task", UUID.class),
        row.getString("task_name"),
        row.getString("node"),
        DriftKind.valueOf(row.getString("kind")),
        row.getString("expected"),
        row.getString("found"),
        Standing.valueOf(row.getString("standing")),
        row.getString("trouble"),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }
}
