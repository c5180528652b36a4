package universe.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.marshalling.sse.EventStreamMarshalling;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.http.javadsl.model.StatusCode;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.http.javadsl.model.sse.ServerSentEvent;
import org.apache.pekko.http.javadsl.server.AllDirectives;
import org.apache.pekko.http.javadsl.server.ExceptionHandler;
import org.apache.pekko.http.javadsl.server.PathMatchers;
import org.apache.pekko.http.javadsl.server.Route;
import org.apache.pekko.http.javadsl.unmarshalling.Unmarshaller;
import org.apache.pekko.stream.SharedKillSwitch;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import universe.demo.Cassandra.CassandraAway;
import universe.demo.Status.Reach;

/** What is answered over HTTP. */
final class Routes extends AllDirectives {

  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpHeader TRY_AGAIN_SOON = RawHeader.create("Retry-After", "5");
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT_AFTER = Duration.ofSeconds(3);

  private final Page page;
  private final EventLog log;
  private final Supplier<EventStore> store;
  private final Supplier<Status> status;
  private final SharedKillSwitch stopping;

  /**
   * The store's supplier throws while Cassandra is away; the switch ends answers without an end.
   */
  Routes(
      Page page,
      EventLog log,
      Supplier<EventStore> store,
      Supplier<Status> status,
      SharedKillSwitch stopping) {
    this.page = page;
    this.log = log;
    this.store = store;
    this.status = status;
    this.stopping = stopping;
  }

  Route all() {
    var problems =
        ExceptionHandler.newBuilder()
            .match(
                CassandraAway.class,
                away -> complete(unavailable(Map.of("error", away.getMessage()))))
            .build();
    return handleExceptions(
        problems,
        () ->
            concat(
                path("events", () -> post(this::events)),
                path("ids", () -> get(this::ids)),
                path("counts", () -> get(() -> complete(counts()))),
                path(
                    PathMatchers.segment("counts").slash("stream"),
                    () -> get(this::countsAsTheyChange)),
                path("health", () -> get(() -> complete(health(StatusCodes.OK)))),
                path("ready", () -> get(() -> complete(readiness()))),
                get(page::route)));
  }

  private Route events() {
    return extractRequestEntity(entity -> {
      if (!entity.getContentType().mediaType().equals(MediaTypes.APPLICATION_JSON)) {
        return complete(
            json(
                StatusCodes.UNSUPPORTED_MEDIA_TYPE,
                Map.of("error", "events are sent as application/json")));
      }
      return withSizeLimit(
          Submission.MOST_BYTES,
          () -> entity(Unmarshaller.entityToByteArray(), body -> events(Submission.read(body))));
    });
  }

  private Route events(Submission submission) {
    return switch (submission) {
      case Submission.Refused(var problems) ->
          complete(json(StatusCodes.BAD_REQUEST, Map.of("problems", problems)));
      case Submission.Accepted(var events) ->
          completeWithFuture(
              log.append(events)
                  .thenApply(missing -> answer(events, missing))
                  .exceptionally(problem -> {
                    LOG.warn("events could not be written: {}", problem.toString());
                    return answer(events, Set.copyOf(ids(events)));
                  }));
    };
  }

  /** Sending an event again under its id is safe, so whoever is in doubt is told to. */
  private static HttpResponse answer(List<Event> events, Set<String> missing) {
    return missing.isEmpty()
        ? json(StatusCodes.ACCEPTED, Map.of("ids", ids(events)))
        : unavailable(
            Map.of(
                "error",
                "Kafka has not acknowledged these events; send them again with their ids",
                "ids",
                missing));
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }

  private Route ids() {
    Source<ByteString, NotUsed> lines =
        store.get().ids().map(id -> ByteString.fromString(id + "\n"));
    return complete(
        HttpResponse.create()
            .withEntity(HttpEntities.createChunked(ContentTypes.TEXT_PLAIN_UTF8, lines)));
  }

  private HttpResponse counts() {
    Status now = status.get();
    return now.cassandra() == Reach.UP ? json(StatusCodes.OK, now) : unavailable(now);
  }

  private Route countsAsTheyChange() {
    Source<ServerSentEvent, NotUsed> events =
        Source.tick(Duration.ZERO, LOOK_EVERY, "look")
            .map(_ -> status.get())
            .dropRepeated()
            .map(now -> ServerSentEvent.create(JSON.writeValueAsString(now)))
            .keepAlive(HEARTBEAT_AFTER, ServerSentEvent::heartbeat)
            .via(stopping.flow())
            .mapMaterializedValue(_ -> NotUsed.getInstance());
    return completeOK(events, EventStreamMarshalling.toEventStream());
  }

  private HttpResponse readiness() {
    return health(status.get().isReady() ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE);
  }

  private HttpResponse health(StatusCode code) {
    Status now = status.get();
    return json(code, Map.of("kafka", now.kafka(), "cassandra", now.cassandra()));
  }

  private static HttpResponse unavailable(Object body) {
    return json(StatusCodes.SERVICE_UNAVAILABLE, body).addHeader(TRY_AGAIN_SOON);
  }

  private static HttpResponse json(StatusCode code, Object body) {
    return HttpResponse.create()
        .withStatus(code)
        .withEntity(ContentTypes.APPLICATION_JSON, JSON.writeValueAsBytes(body));
  }
}
