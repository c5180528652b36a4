package universe.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The topic in Kafka that keeps events until they are stored. */
final class EventLog implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int TRY_FOR_MILLIS = 30_000;
  private static final int WAIT_FOR_METADATA_MILLIS = 10_000;
  private static final int PROBE_MILLIS = 3_000;
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

  private final Settings settings;
  private final Executor blocking;
  private @Nullable Producer<String, byte[]> producer;
  private @Nullable Admin admin;

  /** Kafka's clients block now and then, hence an executor that may. */
  EventLog(Settings settings, Executor blocking) {
    this.settings = settings;
    this.blocking = blocking;
  }

  /** Writes events; answers with the ids of those that Kafka has not acknowledged. */
  CompletionStage<Set<String>> append(List<Event> events) {
    return CompletableFuture.supplyAsync(() -> send(events), blocking)
        .thenCompose(EventLog::unacknowledged);
  }

  /** Whether each partition of the topic can be written to; makes the topic where it is missing. */
  CompletionStage<Boolean> isReachable() {
    return CompletableFuture.supplyAsync(this::admin, blocking).thenCompose(this::probe);
  }

  /** A new reader of the topic, which stands where the last one has committed. */
  KafkaConsumer<String, byte[]> reader() {
    var reader =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "reactive-demo",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1000,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                10_000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    reader.subscribe(List.of(settings.topic()));
    return reader;
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(CLOSE_WITHIN);
    }
    if (admin != null) {
      admin.close(CLOSE_WITHIN);
    }
  }

  private List<CompletableFuture<Optional<String>>> send(List<Event> events) {
    Producer<String, byte[]> to = producer();
    var sent = new ArrayList<CompletableFuture<Optional<String>>>();
    boolean reached = true;
    for (Event event : events) {
      // What fails at once has waited for Kafka already; the others need not wait again.
      sent.add(
          reached ? send(to, event) : CompletableFuture.completedFuture(Optional.of(event.id())));
      reached = !(sent.getLast().isDone() && sent.getLast().join().isPresent());
    }
    return sent;
  }

  private CompletableFuture<Optional<String>> send(Producer<String, byte[]> to, Event event) {
    var failed = new CompletableFuture<Optional<String>>();
    var entry = new ProducerRecord<>(settings.topic(), event.id(), JSON.writeValueAsBytes(event));
    var _ =
        to.send(
            entry,
            (_, problem) ->
                failed.complete(problem == null ? Optional.empty() : Optional.of(event.id())));
    return failed;
  }

  private static CompletableFuture<Set<String>> unacknowledged(
      List<CompletableFuture<Optional<String>>> sent) {
    return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
        .thenApply(_ -> {
          var ids = new LinkedHashSet<String>();
          sent.forEach(each -> each.join().ifPresent(ids::add));
          return ids;
        });
  }

  private CompletionStage<Boolean> probe(Admin with) {
    return with.describeTopics(
            List.of(settings.topic()), new DescribeTopicsOptions().timeoutMs(PROBE_MILLIS))
        .allTopicNames()
        .toCompletionStage()
        .handle((topics, problem) -> {
          if (problem == null) {
            return CompletableFuture.<Boolean>completedStage(isWritable(topics));
          }
          return cause(problem) instanceof UnknownTopicOrPartitionException
              ? create(with)
              : CompletableFuture.<Boolean>failedStage(problem);
        })
        .thenCompose(next -> next);
  }

  private boolean isWritable(Map<String, TopicDescription> topics) {
    return topics.values().stream()
        .flatMap(topic -> topic.partitions().stream())
        .allMatch(partition -> partition.leader() != null && !partition.leader().isEmpty());
  }

  /** With as many partitions and copies as the brokers think right. */
  private CompletionStage<Boolean> create(Admin with) {
    var topic = new NewTopic(settings.topic(), Optional.empty(), Optional.empty());
    return with.createTopics(List.of(topic))
        .all()
        .toCompletionStage()
        .handle((_, problem) -> {
          if (problem == null || cause(problem) instanceof TopicExistsException) {
            return false; // the next probe will tell
          }
          throw new CompletionException(cause(problem));
        });
  }

  private static Throwable cause(Throwable problem) {
    return problem instanceof CompletionException && problem.getCause() != null
        ? problem.getCause()
        : problem;
  }

  // Clients refuse to be made while no name of a broker resolves: they are made when first needed.

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  settings.kafka(),
                  ProducerConfig.ACKS_CONFIG,
                  "all",
                  ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                  true,
                  ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                  TRY_FOR_MILLIS,
                  ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  10_000,
                  ProducerConfig.MAX_BLOCK_MS_CONFIG,
                  WAIT_FOR_METADATA_MILLIS,
                  ProducerConfig.LINGER_MS_CONFIG,
                  5,
                  ProducerConfig.BUFFER_MEMORY_CONFIG,
                  8L << 20),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin =
          Admin.create(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                  settings.kafka(),
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  PROBE_MILLIS,
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                  2 * PROBE_MILLIS));
    }
    return admin;
  }
}
