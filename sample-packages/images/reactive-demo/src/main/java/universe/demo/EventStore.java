package universe.demo;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pekko.Done;
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;

/**
 * The table of events in Cassandra.
 *
 * <p>Counters would count an event again each time it is delivered again. So rows are counted: a
 * row's place follows from the event's id, storing it twice leaves one. Rows lie in buckets, and
 * only buckets that were written to since are read again, so that a count costs no more than what
 * has changed.
 */
final class EventStore implements AutoCloseable {

  private static final int BUCKETS = 32;
  private static final int WRITES_AT_A_TIME = 64;
  private static final int READS_AT_A_TIME = 4;

  private final CqlSession session;
  private final ActorSystem<?> system;
  private final PreparedStatement insert;
  private final PreparedStatement readKinds;
  private final PreparedStatement readIds;
  private final PreparedStatement readAll;
  private final Map<Integer, Map<String, Long>> counted = new ConcurrentHashMap<>();
  private final Set<Integer> touched = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();

  /** In a keyspace that is there; makes the table where it is missing. */
  EventStore(CqlSession session, String keyspace, ActorSystem<?> system) {
    this.session = session;
    this.system = system;
    String table = keyspace + ".events";
    session.execute(
        "CREATE TABLE IF NOT EXISTS "
            + table
            + " (bucket int, id text, kind text, text text, PRIMARY KEY (bucket, id))");
    insert =
        session.prepare("INSERT INTO " + table + " (bucket, id, kind, text) VALUES (?, ?, ?, ?)");
    readKinds = session.prepare("SELECT kind FROM " + table + " WHERE bucket = ?");
    readIds = session.prepare("SELECT id FROM " + table + " WHERE bucket = ?");
    readAll = session.prepare("SELECT * FROM " + table + " WHERE bucket = ?");
    IntStream.range(0, BUCKETS).forEach(touched::add);
  }

  /** Done once a majority of the replicas has each of them. */
  CompletionStage<Done> save(List<Event> events) {
    return Source.from(events)
        .mapAsync(WRITES_AT_A_TIME, this::save)
        .runWith(Sink.ignore(), system);
  }

  /**
   * How many events of each kind lie in each bucket. Reads one bucket even where nothing was
   * written: others may write too, and whoever asks learns whether Cassandra answers.
   */
  CompletionStage<List<Map<String, Long>>> count() {
    touched.add(Math.floorMod(next.getAndIncrement(), BUCKETS));
    List<Integer> stale = List.copyOf(touched);
    touched.removeAll(stale);
    return Source.from(stale)
        .mapAsync(READS_AT_A_TIME, this::count)
        .runWith(Sink.ignore(), system)
        .whenComplete((_, problem) -> {
          if (problem != null) {
            touched.addAll(stale);
          }
        })
        .thenApply(_ -> List.copyOf(counted.values()));
  }

  /** The ids of all events, as fast as the reader takes them. */
  Source<String, NotUsed> ids() {
    return Source.range(0, BUCKETS - 1)
        .flatMapConcat(bucket -> rows(readIds.bind(bucket)))
        .map(row -> row.getString(0));
  }

  /** Reads every row from all of its replicas, which makes those alike that differ. */
  CompletionStage<Done> repair() {
    return Source.range(0, BUCKETS - 1)
        .flatMapConcat(bucket ->
            rows(readAll.bind(bucket).setConsistencyLevel(ConsistencyLevel.ALL).setPageSize(500)))
        .runWith(Sink.ignore(), system);
  }

  @Override
  public void close() {
    session.close();
  }

  private CompletionStage<Integer> save(Event event) {
    int bucket = Math.floorMod(event.id().hashCode(), BUCKETS);
    return session
        .executeAsync(insert.bind(bucket, event.id(), event.kind(), event.text()))
        .whenComplete((_, _) -> touched.add(bucket)) // even one that failed may have been written
        .thenApply(_ -> bucket);
  }

  private CompletionStage<Integer> count(int bucket) {
    return rows(readKinds.bind(bucket))
        .runFold(
            new HashMap<String, Long>(),
            (sum, row) -> {
              sum.merge(row.getString(0), 1L, Long::sum);
              return sum;
            },
            system)
        .thenApply(sum -> {
          counted.put(bucket, sum);
          return bucket;
        });
  }

  private Source<Row, NotUsed> rows(BoundStatement statement) {
    return Source.lazySource(() -> Source.fromPublisher(session.executeReactive(statement)))
        .map(row -> (Row) row)
        .mapMaterializedValue(_ -> NotUsed.getInstance());
  }
}
