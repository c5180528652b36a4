package universe.server.operation.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import universe.server.api.LeaseLost;
import universe.server.operation.OperationState;
import universe.server.operation.StepResult;
import universe.server.operation.StepResult.Done;
import universe.server.operation.StepResult.Failed;
import universe.server.operation.StepResult.Waiting;
import universe.server.operation.StepStatus;
import universe.server.operation.journal.Script.Line;

/** Carries out one operation from where the journal says it stands. */
final class OperationWork {

  private static final Logger log = LoggerFactory.getLogger(OperationWork.class);
  private static final Duration LONGEST_UNDO_PAUSE = Duration.ofSeconds(10);

  /**
   * Says that a transaction was ended because nothing was heard from this server, paused or not.
   */
  private static final String SILENT_TOO_LONG = "25P03";

  private final Journal journal;
  private final Contributed rooms;
  private final Held held;
  private final Leash leash;
  private final int undoAttempts;

  OperationWork(Journal journal, Contributed rooms, Held held, Leash leash, int undoAttempts) {
    this.journal = journal;
    this.rooms = rooms;
    this.held = held;
    this.leash = leash;
    this.undoAttempts = undoAttempts;
  }

  /** Goes forward, or back where the journal says so, until the end or until the server stops. */
  void carryOut() {
    var script = journal.script(held);
    if (!script.state().undoing()) {
      forward(script);
    }
    if (leash.stopping()) {
      journal.release(held);
      return;
    }
    var now = journal.script(held);
    if (now.state().undoing()) {
      back(now);
    }
  }

  private void forward(Script script) {
    for (var line : script.lines()) {
      if (line.status() != StepStatus.DONE && !completed(script, line)) {
        return;
      }
    }
    if (journal.end(held, script, OperationState.SUCCEEDED, null)) {
      log(script, "Operation succeeded");
    }
  }

  /** Whether the step is done; otherwise the operation turned back or the server stops. */
  private boolean completed(Script script, Line line) {
    while (!leash.stopping()) {
      var begun = journal.begin(held, line.number());
      if (begun.isEmpty()) {
        return false;
      }
      var context = new RunningStep(script, line, begun.get(), journal, held, leash);
      var result = patiently(script, line, context);
      switch (result) {
        case Done(var detail) -> {
          journal.done(held, line.number(), detail);
          return true;
        }
        case Failed(var message) -> {
          var evidence = rooms.evidenceOf(script.instance());
          journal.failed(held, line.number(), message, evidence);
          log.atWarn()
              .addKeyValue("operation", script.operation())
              .addKeyValue("step", line.title())
              .addKeyValue("reason", message)
              .log("Step failed, undoing what was done");
          return false;
        }
        // Cancelled, or the server stops: the next round of the loop sees which.
        case Waiting _ -> {}
      }
    }
    return false;
  }

  /** Runs a step again and again while it waits; writes only when the reason changes. */
  private StepResult patiently(Script script, Line line, RunningStep context) {
    @Nullable String told = null;
    while (true) {
      var result = attempt(() -> rooms.runner(line.name()).run(context));
      if (!(result instanceof Waiting(var reason, var retryAfter))) {
        return result;
      }
      if (journal.now().isAfter(script.deadline())) {
        return new Failed("gave up at the deadline %s: %s".formatted(script.deadline(), reason));
      }
      if (!Objects.equals(told, reason)) {
        journal.waiting(held, line.number(), reason);
        told = reason;
      }
      leash.pause(retryAfter, true);
      if (leash.cancelled() || leash.stopping()) {
        return result;
      }
    }
  }

  private void back(Script script) {
    for (var line : script.lines().reversed()) {
      // The first step may have to give back what was taken together with the operation itself, so
      // it is undone also where it was cancelled before it had begun.
      var begun = line.status().touched() || isFirst(line);
      if (line.status() == StepStatus.PENDING && !begun) {
        journal.undone(held, line.number(), StepStatus.SKIPPED, null);
      } else if (begun && !undone(script, line)) {
        return;
      }
    }
    var end =
        script.state() == OperationState.CANCELLING
            ? OperationState.CANCELLED
            : OperationState.FAILED;
    journal.end(held, script, end, script.message());
    log(script, "Operation " + end.word());
  }

  private static boolean isFirst(Line line) {
    return line.number() == 1 && line.status() == StepStatus.PENDING;
  }

  /** False when the server stops before the step is undone or given up. */
  private boolean undone(Script script, Line line) {
    var context =
        new RunningStep(script, line, new Journal.Begun(1, Instant.EPOCH), journal, held, leash);
    var pause = Duration.ofMillis(250);
    for (var tries = 1; ; ) {
      if (leash.stopping()) {
        journal.release(held);
        return false;
      }
      switch (attempt(() -> rooms.runner(line.name()).undo(context))) {
        case Done _ -> {
          journal.undone(held, line.number(), StepStatus.UNDONE, null);
          return true;
        }
        // Waiting is not bounded here: what we made must not stay behind.
        case Waiting(_, var retryAfter) -> leash.pause(retryAfter, false);
        case Failed(var message) -> {
          if (tries++ >= undoAttempts) {
            journal.undone(
                held, line.number(), StepStatus.FAILED, "could not be undone: " + message);
            return true;
          }
          leash.pause(pause, false);
          pause = shorter(pause.multipliedBy(2), LONGEST_UNDO_PAUSE);
        }
      }
    }
  }

  private StepResult attempt(java.util.function.Supplier<StepResult> step) {
    leash.ensureHeld();
    try {
      return step.get();
    } catch (LeaseLost
        | DataAccessResourceFailureException
        | TransientDataAccessException
        | RecoverableDataAccessException
        | TransactionException e) {
      // Not the step's fault: whoever holds the operation next tries it again.
      throw e;
    } catch (UncategorizedSQLException e) {
      var cause = e.getSQLException();
      if (cause != null && SILENT_TOO_LONG.equals(cause.getSQLState())) {
        throw e;
      }
      return failed(e);
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private Failed failed(RuntimeException e) {
    leash.ensureHeld();
    log.atDebug().setCause(e).log("Step failed with an exception");
    var message = e.getMessage();
    return new Failed(message == null ? e.getClass().getSimpleName() : message);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void log(Script script, String what) {
    log.atInfo()
        .addKeyValue("operation", script.operation())
        .addKeyValue("kind", script.kind().word())
        .addKeyValue("instance", script.instance())
        .log(what);
  }
}
