package universe.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at Kafka and Cassandra again and again, and counts what is stored. */
final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration COUNT_EVERY = Duration.ofSeconds(1);
  private static final Duration PROBE_EVERY = Duration.ofSeconds(2);
  private static final Duration FOLLOW_EVERY = Duration.ofSeconds(15);
  private static final Duration NEW_SESSION_AFTER = Duration.ofSeconds(15);
  private static final int LONGEST_SECONDS = 20;

  /** A count that took a second is not repeated for four. */
  private static final int REST = 4;

  private final EventLog log;
  private final Cassandra cassandra;
  private final Executor blocking;
  private final InstantSource clock;
  private final AtomicReference<Status> latest = new AtomicReference<>(Status.FIRST);
  private volatile Instant answered;
  private volatile Instant countNext;
  private volatile long before = -1;

  Watch(EventLog log, Cassandra cassandra, Executor blocking, InstantSource clock) {
    this.log = log;
    this.cassandra = cassandra;
    this.blocking = blocking;
    this.clock = clock;
    this.answered = clock.instant();
    this.countNext = clock.instant();
  }

  Status latest() {
    return latest.get();
  }

  void start(ActorSystem<?> system) {
    repeat(PROBE_EVERY, this::probeKafka, system);
    repeat(COUNT_EVERY, this::count, system);
    repeat(FOLLOW_EVERY, this::followNodes, system);
  }

  /** Ticks that come while the last one is still at work are left out. */
  private static void repeat(
      Duration every, Supplier<CompletionStage<Status>> work, ActorSystem<?> system) {
    var _ =
        Source.tick(Duration.ZERO, every, "tick")
            .mapAsync(1, _ -> work.get())
            .runWith(Sink.ignore(), system);
  }

  private CompletionStage<Status> probeKafka() {
    return log.isReachable()
        .toCompletableFuture()
        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
        .handle((answers, problem) ->
            tell(latest.updateAndGet(now -> now.withKafka(problem == null && answers)), problem));
  }

  private CompletionStage<Status> count() {
    Instant began = clock.instant();
    if (began.isBefore(countNext)) {
      return CompletableFuture.completedStage(latest.get());
    }
    return CompletableFuture.supplyAsync(cassandra::open, blocking)
        .thenCompose(EventStore::count)
        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
        .thenApply(parts -> {
          before = before < 0 ? Tally.of(parts, 0).total() : before;
          Tally counts = Tally.of(parts, before);
          answered = clock.instant();
          countNext = answered.plus(Duration.between(began, answered).multipliedBy(REST));
          return latest.updateAndGet(now -> now.withCounts(counts));
        })
        .exceptionallyAsync(problem -> tell(miss(), problem), blocking);
  }

  /** The driver finds nodes again that come back elsewhere, unless all have moved at once. */
  private Status miss() {
    if (answered.plus(NEW_SESSION_AFTER).isBefore(clock.instant())) {
      cassandra.close();
      answered = clock.instant();
    }
    return latest.updateAndGet(Status::withoutCassandra);
  }

  private CompletionStage<Status> followNodes() {
    return CompletableFuture.supplyAsync(
            () -> {
              cassandra.followNodes();
              return latest.get();
            },
            blocking)
        .exceptionally(problem -> tell(latest.get(), problem));
  }

  private static Status tell(Status status, @Nullable Throwable problem) {
    if (problem != null) {
      LOG.warn("Kafka {}, Cassandra {}: {}", status.kafka(), status.cassandra(), "" + problem);
    }
    return status;
  }
}
