package universe.server.operation.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.server.operation.OperationKind;
import universe.server.operation.StepContext;

/** A step that this server is carrying out. */
final class RunningStep implements StepContext {

  /** Followers need no more than a few words a second. */
  private static final long PROGRESS_INTERVAL_NANOS = 300_000_000L;

  private final Script script;
  private final Script.Line line;
  private final Journal.Begun begun;
  private final Journal journal;
  private final Held held;
  private final Leash leash;
  private long toldAt = System.nanoTime() - PROGRESS_INTERVAL_NANOS;

  RunningStep(
      Script script,
      Script.Line line,
      Journal.Begun begun,
      Journal journal,
      Held held,
      Leash leash) {
    this.script = script;
    this.line = line;
    this.begun = begun;
    this.journal = journal;
    this.held = held;
    this.leash = leash;
  }

  @Override
  public UUID operation() {
    return script.operation();
  }

  @Override
  public UUID instance() {
    return script.instance();
  }

  @Override
  public OperationKind kind() {
    return script.kind();
  }

  @Override
  public String target() {
    return line.target();
  }

  @Override
  public JsonNode intent() {
    return line.intent();
  }

  @Override
  public int attempt() {
    return begun.attempt();
  }

  @Override
  public Instant startedAt() {
    return begun.startedAt();
  }

  @Override
  public synchronized void progress(@Nullable Integer percent, String what) {
    var now = System.nanoTime();
    if (now - toldAt >= PROGRESS_INTERVAL_NANOS) {
      toldAt = now;
      journal.progress(held, line.number(), percent, what);
    }
  }

  @Override
  public boolean cancelRequested() {
    return leash.cancelled();
  }

  @Override
  public void ensureStillOurs() {
    leash.ensureHeld();
    journal.renew(held);
  }
}
