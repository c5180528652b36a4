package universe.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.stream.RestartSettings;
import org.apache.pekko.stream.javadsl.RestartSource;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events from Kafka into Cassandra, a batch at a time: read, store, and only then commit.
 * Whatever goes wrong ends the reader; a new one begins a little later at what was committed last,
 * so that events may be stored twice, which does no harm, and none is left out.
 */
final class EventTransfer {

  private static final Logger LOG = LoggerFactory.getLogger(EventTransfer.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final RestartSettings RESTARTS =
      RestartSettings.create(Duration.ofSeconds(1), Duration.ofSeconds(5), 0.2);

  private final EventLog log;
  private final Supplier<EventStore> store;
  private final Executor blocking;
  private final CompletionStage<Done> ended;
  private volatile boolean stopping;

  /** Starts at once; the supplier throws while Cassandra is away. */
  EventTransfer(
      EventLog log, Supplier<EventStore> store, Executor blocking, ActorSystem<?> system) {
    this.log = log;
    this.store = store;
    this.blocking = blocking;
    this.ended =
        RestartSource.onFailuresWithBackoff(RESTARTS, this::batches).runWith(Sink.ignore(), system);
  }

  /** Ends after the batch that is under way has been committed. */
  CompletionStage<Done> stop() {
    stopping = true;
    return ended;
  }

  private Source<Integer, ?> batches() {
    return Source.unfoldResourceAsync(this::open, this::carry, this::close);
  }

  private CompletionStage<KafkaConsumer<String, byte[]>> open() {
    return CompletableFuture.supplyAsync(
        () -> {
          var _ = store.get(); // throws while Cassandra is away
          return log.reader();
        },
        blocking);
  }

  private CompletionStage<Optional<Integer>> carry(KafkaConsumer<String, byte[]> reader) {
    if (stopping) {
      return CompletableFuture.completedStage(Optional.empty());
    }
    return CompletableFuture.supplyAsync(() -> events(reader), blocking)
        .thenCompose(events -> store.get().save(events).thenApply(_ -> events.size()))
        .thenApplyAsync(
            size -> {
              reader.commitSync();
              return Optional.of(size);
            },
            blocking);
  }

  private CompletionStage<Done> close(KafkaConsumer<String, byte[]> reader) {
    return CompletableFuture.supplyAsync(
        () -> {
          reader.close();
          return Done.getInstance();
        },
        blocking);
  }

  private static List<Event> events(KafkaConsumer<String, byte[]> reader) {
    var events = new ArrayList<Event>();
    for (ConsumerRecord<String, byte[]> entry : reader.poll(POLL)) {
      switch (Submission.read(entry.value())) {
        case Submission.Accepted(var found) -> events.addAll(found);
        case Submission.Refused(var problems) ->
            LOG.warn("passing over what is no event, at {}: {}", place(entry), problems);
      }
    }
    return events;
  }

  private static String place(ConsumerRecord<String, byte[]> entry) {
    return entry.topic() + "-" + entry.partition() + " " + entry.offset();
  }
}
