package universe.server.api.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.api.AllowedActions;
import universe.server.api.OpenStreams;
import universe.server.api.events.EventLog.Event;
import universe.server.api.events.EventLog.EventSettings;
import universe.server.api.events.EventLog.Filter;

/** Lets browsers follow what changes. */
@RestController
class EventController {

  private final EventLog events;
  private final WakeUps wakeUps;
  private final OpenStreams streams;
  private final EventSettings settings;
  private final Map<String, AllowedActions> actions;

  EventController(
      EventLog events,
      WakeUps wakeUps,
      OpenStreams streams,
      EventSettings settings,
      List<AllowedActions> actions) {
    this.events = events;
    this.wakeUps = wakeUps;
    this.streams = streams;
    this.settings = settings;
    this.actions =
        actions.stream().collect(toUnmodifiableMap(AllowedActions::topic, Function.identity()));
  }

  /** What a follower reads of an event; its id and type are those of the server-sent event. */
  @Schema(name = "Event")
  record EventData(String topic, String subject, String type, Instant at, JsonNode payload) {}

  /**
   * A stream of server-sent events. With {@code Last-Event-ID} it goes on where a client left;
   * without, it begins now. An event {@code reset} means that too much happened meanwhile: read
   * anew what you show.
   */
  @Operation(
      summary = "Follow what changes",
      responses =
          @ApiResponse(
              responseCode = "200",
              description =
                  "Server-sent events with this as data; one named reset tells to read all anew",
              content =
                  @Content(
                      mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                      schema = @Schema(implementation = EventData.class))))
  @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter follow(
      @RequestParam(required = false) @Nullable Set<String> topic,
      @RequestParam(required = false) @Nullable Set<String> subject,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
      Principal follower) {
    var filter = new Filter(topic == null ? Set.of() : topic, subject == null ? Set.of() : subject);
    var stream = new SseEmitter(settings.streamTime().toMillis());
    var following = new Following(stream, filter, last == null ? events.newest() : last);
    var watched = streams.watch(follower, stream::complete);
    Runnable end =
        () -> {
          watched.close();
          following.end();
        };
    stream.onCompletion(end);
    stream.onTimeout(end);
    stream.onError(_ -> end.run());
    // As the follower: what may be done about an event's subject differs from one to the next.
    var asFollower = new DelegatingSecurityContextRunnable(following);
    Thread.ofVirtual().name("events-for-" + follower.getName()).start(asFollower);
    return stream;
  }

  private final class Following implements Runnable {

    private final SseEmitter stream;
    private final Filter filter;
    private long last;
    private volatile boolean ended;

    Following(SseEmitter stream, Filter filter, long last) {
      this.stream = stream;
      this.filter = filter;
      this.last = last;
    }

    void end() {
      ended = true;
    }

    @Override
    public void run() {
      try {
        if (!events.reachesBackTo(last)) {
          last = events.newest();
          stream.send(SseEmitter.event().id(String.valueOf(last)).name("reset").data("{}"));
        }
        stream.send(SseEmitter.event().comment("following"));
        while (!ended && wakeUps.isRunning()) {
          followOn();
        }
        stream.complete();
      } catch (IOException | IllegalStateException e) {
        // The follower has gone; it comes back with the id of the last event it saw.
        stream.completeWithError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        stream.completeWithError(e);
      }
    }

    private void followOn() throws IOException, InterruptedException {
      var seen = wakeUps.count();
      var found = events.after(last);
      for (var event : found) {
        if (filter.wants(event)) {
          send(event);
        }
        last = event.id();
      }
      if (found.isEmpty()) {
        wakeUps.await(seen, settings.heartbeat());
        if (seen == wakeUps.count()) {
          stream.send(SseEmitter.event().comment("alive"));
        }
      }
    }

    private JsonNode payload(Event event) {
      var asked = actions.get(event.topic());
      if (asked != null && event.payload() instanceof ObjectNode payload) {
        var allowed = payload.putArray("allowedActions");
        asked.on(payload).forEach(allowed::add);
      }
      return event.payload();
    }

    private void send(Event event) throws IOException {
      var data =
          new EventData(event.topic(), event.subject(), event.type(), event.at(), payload(event));
      stream.send(
          SseEmitter.event()
              .id(String.valueOf(event.id()))
              .name(event.type())
              .data(data, MediaType.APPLICATION_JSON));
    }
  }
}
