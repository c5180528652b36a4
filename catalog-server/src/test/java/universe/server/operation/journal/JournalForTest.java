package universe.server.operation.journal;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Events;
import universe.server.operation.Evidence;
import universe.server.operation.NewOperation;
import universe.server.operation.Operation;
import universe.server.operation.OperationKind;
import universe.server.operation.StepIntent;
import universe.server.operation.StepRunner;
import universe.testing.PostgresDatabase;

/** One server's view of the journal: everything of this room, put together by hand. */
final class JournalForTest implements AutoCloseable {

  static final OperationSettings QUICK =
      new OperationSettings(
          Duration.ofMillis(2000),
          Duration.ofMillis(300),
          Duration.ofMillis(50),
          4,
          3,
          Duration.ofDays(90),
          Duration.ofDays(30));

  final JsonMapper json = JsonMapper.builder().build();
  final JdbcClient jdbc;
  final Journal journal;
  final JournalOperations operations;
  final OperationRunner runner;
  final List<String> news = new CopyOnWriteArrayList<>();
  final List<Object> published = new CopyOnWriteArrayList<>();
  private final TransactionTemplate transaction;
  private final HikariDataSource pool;

  JournalForTest(PostgresDatabase database, StepRunner... runners) {
    pool = new HikariDataSource();
    pool.setDataSource(database.dataSource());
    DataSource dataSource = pool;
    Flyway.configure().dataSource(dataSource).load().migrate();
    var transactions = new DataSourceTransactionManager(dataSource);
    transaction = new TransactionTemplate(transactions);
    jdbc = JdbcClient.create(dataSource);
    var rows = new OperationRows(jdbc, json);
    Events events = (_, subject, type, _) -> news.add(subject + " " + type);
    ApplicationEventPublisher publisher = published::add;
    var tell = new OperationNews(rows, events, json);
    var bell = new Bell();
    journal = new Journal(jdbc, json, transactions, tell, publisher, QUICK);
    operations = new JournalOperations(jdbc, rows, tell, bell, publisher);
    Evidence evidence = (all, failed) -> all.put("instance", failed.toString());
    var rooms = new Contributed(List.of(runners), List.of(evidence), json);
    runner = new OperationRunner(journal, rooms, bell, QUICK);
  }

  UUID submit(UUID instance, String... steps) {
    return requireNonNull(
        transaction.execute(_ ->
            operations.submit(
                new NewOperation(
                    OperationKind.INSTALL,
                    instance,
                    "/shop/db",
                    null,
                    "Install postgresql as /shop/db",
                    "ann",
                    IntStream.range(0, steps.length).mapToObj(i -> intent(steps[i], i)).toList(),
                    Duration.ofSeconds(30)))));
  }

  void cancel(UUID operation) {
    transaction.executeWithoutResult(_ -> operations.cancel(operation));
  }

  Operation operation(UUID id) {
    return operations.find(id).orElseThrow();
  }

  private StepIntent intent(String name, int position) {
    return new StepIntent(
        name, "Step " + position, "thing " + position, json.createObjectNode().put("n", position));
  }

  @Override
  public void close() {
    runner.stop();
    pool.close();
  }
}
