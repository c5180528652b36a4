package universe.server.runtime.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import universe.server.runtime.RuntimeBackend.TaskEvent;

/**
 * Reads what the engine remembers to have happened to a container; it keeps a few hundred events.
 */
final class DockerHistory {

  private static final int MOST = 100;
  private static final long PATIENCE_SECONDS = 5;

  /** What is told beside the action; everything else there is labels. */
  private static final Set<String> TOLD = Set.of("exitCode", "signal", "oldName");

  private final Engine engine;
  private final Clock clock;

  DockerHistory(Engine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  List<TaskEvent> of(String container, Instant since) {
    var heard = new Heard();
    engine.stream(client ->
        client
            .eventsCmd()
            .withEventTypeFilter("container")
            .withContainerFilter(container)
            .withSince(Long.toString(since.getEpochSecond()))
            .withUntil(Long.toString(clock.instant().getEpochSecond() + 1))
            .exec(heard));
    try (heard) {
      heard.awaitCompletion(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw engine.unavailable(e);
    }
    return heard.last();
  }

  /** Takes the events of one container as they come. */
  private static final class Heard extends ResultCallback.Adapter<Event> {

    private final List<TaskEvent> events = new ArrayList<>();

    @Override
    public synchronized void onNext(Event event) {
      var action = String.valueOf(event.getAction());
      if (!action.startsWith("exec_")) {
        events.add(new TaskEvent(at(event), action + details(event)));
      }
    }

    private static Instant at(Event event) {
      var nanos = event.getTimeNano();
      return nanos == null
          ? Instant.ofEpochSecond(Objects.requireNonNullElse(event.getTime(), 0L))
          : Instant.EPOCH.plusNanos(nanos);
    }

    private static String details(Event event) {
      var actor = event.getActor();
      Map<String, String> attributes = actor == null ? null : actor.getAttributes();
      return attributes == null
          ? ""
          : attributes.entrySet().stream()
              .filter(each -> TOLD.contains(each.getKey()))
              .map(each -> " " + each.getKey() + "=" + each.getValue())
              .sorted()
              .collect(Collectors.joining());
    }

    private synchronized List<TaskEvent> last() {
      return List.copyOf(events.subList(Math.max(0, events.size() - MOST), events.size()));
    }
  }
}
