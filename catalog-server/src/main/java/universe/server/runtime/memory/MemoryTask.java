package universe.server.runtime.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.RuntimeBackend.LogLine;
import universe.server.runtime.RuntimeBackend.TaskEvent;
import universe.server.runtime.TaskLabels;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.TaskObservation.Actual;
import universe.server.runtime.TaskObservation.EngineHealth;
import universe.server.runtime.TaskObservation.State;
import universe.server.runtime.TaskRef;
import universe.server.runtime.TaskSpec;
import universe.server.runtime.TaskSpec.Limits;

/** A task that only pretends to run. */
final class MemoryTask {

  final TaskRef ref;
  final TaskSpec spec;
  final List<LogLine> lines = new ArrayList<>();
  final List<TaskEvent> events = new ArrayList<>();
  final Map<String, String> labels;
  private final String address;
  State state = State.CREATED;
  boolean well = true;
  boolean ready = true;
  boolean exposed = true;
  boolean onNetwork = true;
  boolean stoppedFromOutside;
  String name;
  Limits limits;
  private @Nullable Integer exitCode;
  private boolean outOfMemory;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;

  MemoryTask(TaskRef ref, TaskSpec spec, UUID installation, String address) {
    this.ref = ref;
    this.spec = spec;
    this.labels = TaskLabels.of(spec, installation);
    this.address = address;
    this.name = spec.name();
    this.limits = spec.limits();
  }

  void start(Instant now) {
    state = State.RUNNING;
    exitCode = null;
    outOfMemory = false;
    finishedAt = null;
    startedAt = now;
    well = true;
    ready = true;
    stoppedFromOutside = false;
  }

  void end(int code, boolean forMemory, Instant now) {
    state = State.EXITED;
    exitCode = code;
    outOfMemory = forMemory;
    finishedAt = now;
  }

  boolean running() {
    return state == State.RUNNING;
  }

  TaskObservation observe() {
    EngineHealth health =
        spec.healthCommand() == null || !running()
            ? null
            : new EngineHealth(true, well, well ? "well" : "unwell");
    return new TaskObservation(
        ref,
        name,
        state,
        spec.identity(),
        spec.hash(),
        "sha256:" + spec.image().hashCode(),
        running() ? address : null,
        exitCode,
        outOfMemory,
        startedAt,
        finishedAt,
        health,
        0,
        new Actual(told(limits), networks(), true, stoppedFromOutside),
        labels);
  }

  /** A target says of each cap that there is none. */
  private static Limits told(Limits limits) {
    return new Limits(
        limits.cpuShares(),
        cap(limits.nanoCpus()),
        cap(limits.memoryBytes()),
        limits.memoryReservationBytes(),
        cap(limits.pids()));
  }

  private static Long cap(@Nullable Long limit) {
    return limit == null ? Long.valueOf(Limits.UNCAPPED) : limit;
  }

  private Map<String, Set<String>> networks() {
    String network = spec.attachment().network();
    if (network == null || !onNetwork) {
      return Map.of();
    }
    return Map.of(network, exposed ? spec.attachment().aliases() : Set.of());
  }
}
