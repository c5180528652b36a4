package universe.server.instance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import universe.server.api.OpenStreams;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.runtime.RuntimeBackend.LogLine;
import universe.server.runtime.RuntimeBackend.LogQuery;
import universe.server.runtime.RuntimeBackend.LogSink;
import universe.server.runtime.Tasks;

/** The output of tasks, as plain text or as a stream of events. */
@RestController
@RequestMapping("/api/v1/instances/{instance}/tasks/{task}/logs")
class LogController {

  private static final int MOST_LINES = 10_000;

  private final Tasks tasks;
  private final Access access;
  private final OpenStreams streams;

  LogController(Tasks tasks, Access access, OpenStreams streams) {
    this.tasks = tasks;
    this.access = access;
    this.streams = streams;
  }

  @Operation(
      summary = "The log of a task, as it grows or as text",
      responses =
          @ApiResponse(
              responseCode = "200",
              description =
                  "Server-sent events named line with this as data, then one named end with a"
                      + " reason; or plain text",
              content = {
                @Content(
                    mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                    schema = @Schema(implementation = LogLine.class)),
                @Content(
                    mediaType = MediaType.TEXT_PLAIN_VALUE,
                    schema = @Schema(implementation = String.class))
              }))
  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(
      @PathVariable UUID instance,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "500") int tail,
      @RequestParam Optional<Instant> since,
      @RequestParam(defaultValue = "true") boolean follow,
      Principal follower) {
    requireTask(instance, task);
    var emitter = new SseEmitter(0L);
    var stream = tasks.logs(task, query(tail, since, follow), new EmitterSink(emitter));
    var watched = streams.watch(follower, emitter::complete);
    Runnable close =
        () -> {
          watched.close();
          closed(stream);
        };
    emitter.onCompletion(close);
    emitter.onTimeout(close);
    emitter.onError(_ -> close.run());
    return emitter;
  }

  @Operation(
      summary = "The log of a task, as it grows or as text",
      responses =
          @ApiResponse(
              responseCode = "200",
              content = {
                @Content(
                    mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                    schema = @Schema(implementation = LogLine.class)),
                @Content(
                    mediaType = MediaType.TEXT_PLAIN_VALUE,
                    schema = @Schema(implementation = String.class))
              }))
  @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<StreamingResponseBody> text(
      @PathVariable UUID instance,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "500") int tail,
      @RequestParam Optional<Instant> since,
      @RequestParam(defaultValue = "false") boolean follow,
      Principal follower) {
    requireTask(instance, task);
    StreamingResponseBody body =
        out -> {
          var ended = new CountDownLatch(1);
          var sink =
              new TextSink(
                  line -> {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                  },
                  ended);
          var stream = tasks.logs(task, query(tail, since, follow), sink);
          try (var _ = streams.watch(follower, ended::countDown)) {
            ended.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } finally {
            closed(stream);
          }
        };
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(body);
  }

  private void requireTask(UUID instance, UUID task) {
    access.require(Action.READ, "instances/" + instance);
    if (tasks.of(instance).stream().noneMatch(each -> each.id().equals(task))) {
      throw new TaskUnknown(instance, task);
    }
  }

  private static LogQuery query(int tail, Optional<Instant> since, boolean follow) {
    return new LogQuery(follow, Math.clamp(tail, 0, MOST_LINES), since.orElse(null));
  }

  private static void closed(AutoCloseable stream) {
    try {
      stream.close();
    } catch (Exception e) {
      throw new IllegalStateException("the log stream cannot be closed", e);
    }
  }

  /** Sends lines to a browser until it is gone. */
  private record EmitterSink(SseEmitter emitter) implements LogSink {

    @Override
    public void line(LogLine line) {
      send(SseEmitter.event().name("line").data(line, MediaType.APPLICATION_JSON));
    }

    @Override
    public void end(@Nullable String reason) {
      send(SseEmitter.event().name("end").data(reason == null ? "" : reason));
      emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
      try {
        emitter.send(event);
      } catch (IOException | IllegalStateException e) {
        // The browser is gone; completing closes the stream that feeds this sink.
        emitter.completeWithError(e);
      }
    }
  }

  /** Writes lines as text. */
  private record TextSink(LineWriter writer, CountDownLatch ended) implements LogSink {

    @Override
    public void line(LogLine line) {
      try {
        writer.write(line.text());
      } catch (IOException e) {
        ended.countDown();
        throw new UncheckedIOException("the reader is gone", e);
      }
    }

    @Override
    public void end(@Nullable String reason) {
      ended.countDown();
    }
  }

  /** Writes one line somewhere. */
  private interface LineWriter {
    void write(String line) throws IOException;
  }
}
