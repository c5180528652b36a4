package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import universe.server.runtime.RuntimeBackend.LogLine;
import universe.server.runtime.RuntimeBackend.LogQuery;
import universe.server.runtime.RuntimeBackend.LogSink;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.secret.SecretMissing;
import universe.server.secret.Secrets;

/** Keeps what explains a failure, without the secrets that may stand in it. */
@Component
class TaskEvidence {

  private static final Logger log = LoggerFactory.getLogger(TaskEvidence.class);
  private static final int LINES = 200;
  private static final int LONGEST_LINE = 4_000;
  private static final Duration HISTORY = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int SHORTEST_SECRET = 4;

  private final Targets targets;
  private final Secrets secrets;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  TaskEvidence(Targets targets, Secrets secrets, Clock clock) {
    this.targets = targets;
    this.secrets = secrets;
    this.clock = clock;
  }

  JsonNode of(Task task) {
    ObjectNode evidence = json.createObjectNode();
    Tasks.TaskStatus status = task.status();
    evidence.put("task", status.name());
    evidence.put("image", task.spec().image());
    evidence.put("state", status.state().name());
    evidence.put("reason", redacted(task, status.reason()));
    evidence.put("restarts", status.restarts());
    evidence.put("exitCode", status.exitCode());
    evidence.put("outOfMemory", status.outOfMemory());
    try {
      RuntimeBackend backend = targets.backend(task.declaration().target());
      Optional<TaskObservation> seen = task.ref().flatMap(backend::observe);
      if (seen.isPresent()) {
        add(evidence, task, seen.get());
        ArrayNode lines = evidence.putArray("log");
        lastLines(backend, seen.get().ref())
            .forEach(line -> lines.add(line.at() + " " + redacted(task, bounded(line.text()))));
        ArrayNode events = evidence.putArray("events");
        backend
            .history(seen.get().ref(), clock.instant().minus(HISTORY))
            .forEach(event -> events.add(event.at() + " " + redacted(task, event.what())));
      }
    } catch (BackendUnavailable e) {
      evidence.put("target", e.getMessage());
    }
    return evidence;
  }

  private static String bounded(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
  }

  private void add(ObjectNode evidence, Task task, TaskObservation seen) {
    if (seen.exitCode() != null) {
      evidence.put("exitCode", seen.exitCode());
      evidence.put("outOfMemory", seen.outOfMemory());
    }
    if (seen.engineHealth() != null) {
      evidence.put("health", redacted(task, seen.engineHealth().output()));
    }
  }

  private static List<LogLine> lastLines(RuntimeBackend backend, TaskRef task) {
    var lines = new LastLines();
    try (var following = backend.logs(task, new LogQuery(false, LINES, null), lines)) {
      if (!lines.ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log.atDebug().addKeyValue("stream", following).log("Took the log lines that were there");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.atDebug().setCause(e).log("The log could not be read for evidence");
    }
    return lines.kept();
  }

  /** A text without the secrets of a task. */
  String redacted(Task task, String text) {
    String redacted = text;
    for (String value : values(task)) {
      redacted = redacted.replace(value, "•••");
    }
    return redacted;
  }

  /** All values that a reader must not see. */
  private List<String> values(Task task) {
    Stream<String> files =
        task.spec().mounts().stream()
            .filter(MountSpec.SecretFile.class::isInstance)
            .map(mount -> ((MountSpec.SecretFile) mount).placeholder());
    return Stream.concat(task.spec().environment().values().stream(), files)
        .filter(secrets::isSealed)
        .map(this::reveal)
        .filter(value -> value.length() >= SHORTEST_SECRET)
        .toList();
  }

  private String reveal(String sealed) {
    try {
      return secrets.reveal(sealed);
    } catch (SecretMissing e) {
      return "";
    }
  }

  /** Keeps the last lines only, whatever a backend sends. */
  private static final class LastLines implements LogSink {

    private final Deque<LogLine> lines = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public synchronized void line(LogLine line) {
      lines.addLast(line);
      if (lines.size() > LINES) {
        lines.removeFirst();
      }
    }

    @Override
    public void end(@Nullable String reason) {
      ended.countDown();
    }

    private synchronized List<LogLine> kept() {
      return List.copyOf(lines);
    }
  }
}
