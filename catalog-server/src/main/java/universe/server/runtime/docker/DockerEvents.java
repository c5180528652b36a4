package universe.server.runtime.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventActor;
import com.github.dockerjava.api.model.EventType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.RuntimeBackend.BackendEvent;
import universe.server.runtime.RuntimeBackend.BackendEvent.Kind;

/** Listens to the engine's events, and again whenever the line breaks. */
final class DockerEvents {

  private static final Logger log = LoggerFactory.getLogger(DockerEvents.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Engine engine;
  private final Clock clock;

  DockerEvents(Engine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  AutoCloseable watch(Consumer<BackendEvent> watcher) {
    var watching = new Watching(watcher);
    Thread thread = Thread.ofVirtual().name("docker-events").start(watching);
    return () -> {
      watching.stop();
      thread.interrupt();
      thread.join(PAUSE);
    };
  }

  /** One watcher, over any number of connections. */
  private final class Watching implements Runnable {

    private final Consumer<BackendEvent> watcher;
    private volatile boolean stopped;
    private boolean lost;
    private @Nullable Instant last;

    private Watching(Consumer<BackendEvent> watcher) {
      this.watcher = watcher;
    }

    @Override
    public void run() {
      while (!stopped) {
        try {
          listen();
          Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
          return;
        } catch (BackendUnavailable e) {
          connectionLost(e.getMessage());
          pause();
        }
      }
    }

    private void pause() {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        stopped = true;
      }
    }

    private void listen() throws InterruptedException {
      engine.ask(client -> client.pingCmd().exec());
      if (lost) {
        lost = false;
        tell(Kind.CONNECTION_RESTORED, null, "the engine answers again");
      }
      var listening = new Listening();
      engine.stream(client -> {
        var request =
            // a network does not tell the labels of the containers that come and go
            client.eventsCmd().withEventTypeFilter("container", "network");
        if (last != null) {
          request.withSince(Long.toString(last.getEpochSecond()));
        }
        return request.exec(listening);
      });
      try (listening) {
        listening.awaitCompletion();
      } catch (RuntimeException | IOException e) {
        log.atDebug().setCause(e).log("The engine's event stream broke");
      }
      if (!stopped) {
        connectionLost("the event stream ended");
      }
    }

    private void connectionLost(@Nullable String why) {
      if (!lost && !stopped) {
        lost = true;
        tell(Kind.CONNECTION_LOST, null, String.valueOf(why));
      }
    }

    private void stop() {
      stopped = true;
    }

    private void tell(Kind kind, @Nullable String container, String detail) {
      var task = container == null ? null : engine.ref(container);
      watcher.accept(new BackendEvent(kind, task, clock.instant(), detail));
    }

    /** Sorts out what concerns us. */
    private final class Listening extends ResultCallback.Adapter<Event> {
      @Override
      public void onNext(Event event) {
        last = clock.instant();
        EventActor actor = event.getActor();
        if (stopped || actor == null) {
          return;
        }
        Map<String, String> attributes = actor.getAttributes();
        String action = String.valueOf(event.getAction());
        if (event.getType() == EventType.NETWORK) {
          network(action, attributes);
        } else if (engine.isOurs(attributes)) {
          container(action, actor.getId(), attributes);
        }
      }

      private void network(String action, @Nullable Map<String, String> attributes) {
        String container = attributes == null ? null : attributes.get("container");
        switch (action) {
          case "connect", "disconnect", "destroy" -> tell(Kind.CHANGED, container, action);
          default -> {
            // of no concern
          }
        }
      }

      private void container(
          String action, @Nullable String container, @Nullable Map<String, String> attributes) {
        switch (action) {
          case "start" -> tell(Kind.STARTED, container, "");
          case "die" ->
              tell(
                  Kind.ENDED,
                  container,
                  attributes == null ? "" : attributes.getOrDefault("exitCode", ""));
          case "oom" -> tell(Kind.OUT_OF_MEMORY, container, "");
          case "destroy" -> tell(Kind.REMOVED, container, "");
          case "pause", "unpause", "rename", "update" -> tell(Kind.CHANGED, container, action);
          default -> {
            if (action.startsWith("health_status")) {
              tell(Kind.HEALTH_CHANGED, container, action.replace("health_status:", "").strip());
            }
          }
        }
      }
    }
  }
}
