package universe.server.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.server.api.Lease;
import universe.server.runtime.TaskObservation.State;

/** Notes what somebody changed by hand, and puts it right where that is wanted. */
final class DriftCare {

  private static final Logger log = LoggerFactory.getLogger(DriftCare.class);

  /** What resists is not tried at each event, for trying makes events. */
  private static final Duration RETRY = Duration.ofSeconds(30);

  private final RuntimeBackend backend;
  private final DriftBook book;
  private final Clock clock;
  private final Deviations deviations;

  /**
   * Tasks that were seen to live. What is gone or down when a server comes is no drift: {@code
   * ./universe down} removes containers, and on another machine there never were any.
   */
  private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

  private final Map<UUID, Instant> tried = new ConcurrentHashMap<>();

  DriftCare(RuntimeBackend backend, DriftBook book, Clock clock) {
    this.backend = backend;
    this.book = book;
    this.clock = clock;
    this.deviations = new Deviations(backend);
  }

  /**
   * What is known of drift when a look begins.
   *
   * @param known what is on record, by task
   * @param reported the instances whose drift is only reported
   */
  record Known(Map<UUID, List<Drift>> known, Set<UUID> reported) {
    boolean of(Task task) {
      return known.containsKey(task.id());
    }

    boolean of(Task task, Deviation found) {
      return known.getOrDefault(task.id(), List.of()).stream()
          .anyMatch(each -> each.kind() == found.kind());
    }

    DriftPolicy policy(Task task) {
      return reported.contains(task.spec().identity().instance())
          ? DriftPolicy.REPORT
          : DriftPolicy.HEAL;
    }
  }

  /**
   * What a task that shall run was found to be, once all was mended that can be without a start.
   *
   * @param seen the task; empty when it is gone
   * @param left what stays as it is, because nobody wants it mended
   */
  record Found(Optional<TaskObservation> seen, Set<DriftKind> left) {}

  Known known(UUID target) {
    return new Known(book.on(target), book.reported());
  }

  Found take(Task task, Optional<TaskObservation> seen, Known known, @Nullable Lease lease) {
    List<Deviation> found = found(task, seen, known);
    if (found.isEmpty()) {
      if (known.of(task)) {
        book.note(task, List.of(), lease);
      }
      return new Found(seen, Set.of());
    }
    // what was seen may be older than what we did last
    Optional<TaskObservation> now = task.ref().flatMap(backend::observe);
    now.ifPresent(task::saw);
    List<Drift> drifts = book.note(task, found(task, now, known), lease);
    DriftPolicy policy = known.policy(task);
    var left = EnumSet.noneOf(DriftKind.class);
    boolean mended = false;
    for (Drift drift : drifts) {
      if (!drift.mendedUnder(policy)) {
        left.add(drift.kind());
      } else if (now.isPresent()) {
        mended |= mend(task, drift, now.get());
      }
    }
    return new Found(mended ? again(task, drifts, known, lease) : now, left);
  }

  private List<Deviation> found(Task task, Optional<TaskObservation> seen, Known known) {
    if (seen.map(now -> now.state() != State.EXITED && now.state() != State.CREATED)
        .orElse(false)) {
      alive.add(task.id());
    }
    return deviations.of(task, seen).stream()
        .filter(each -> !each.kind().ended() || alive.contains(task.id()) || known.of(task, each))
        .toList();
  }

  /** Nothing can drift of a task that is not to run. */
  void forget(Task task, Known known, @Nullable Lease lease) {
    alive.remove(task.id());
    if (known.of(task)) {
      book.note(task, List.of(), lease);
    }
  }

  private Optional<TaskObservation> again(
      Task task, List<Drift> before, Known known, @Nullable Lease lease) {
    Optional<TaskObservation> now = task.ref().flatMap(backend::observe);
    now.ifPresent(task::saw);
    book.note(task, found(task, now, known), lease);
    Set<UUID> still = Set.copyOf(before.stream().map(Drift::id).toList());
    tried.keySet().retainAll(still);
    return now;
  }

  /** What is mended by a start is left to the converger, which knows when one is due. */
  private boolean mend(Task task, Drift drift, TaskObservation seen) {
    Instant before = tried.get(drift.id());
    Instant now = clock.instant();
    if (before != null && now.isBefore(before.plus(RETRY))) {
      return false;
    }
    try {
      switch (drift.kind()) {
        case STOPPED, REMOVED, VOLUME_GONE -> {
          return false;
        }
        case PAUSED -> backend.unpause(seen.ref());
        case OFF_NETWORK -> rejoin(task, seen);
        case LIMITS, RESTART_POLICY -> backend.limit(seen.ref(), task.limits());
        case RENAMED -> backend.rename(seen.ref(), task.spec().name());
      }
      tried.put(drift.id(), now);
      log.atInfo()
          .addKeyValue("task", task.spec().name())
          .addKeyValue("drift", drift.kind().word())
          .log("Put right what was changed by hand");
      return true;
    } catch (BackendUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      // the task itself is as well as before; what went wrong is shown with the drift
      tried.put(drift.id(), now);
      book.trouble(drift, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void rejoin(Task task, TaskObservation seen) {
    String network = task.spec().attachment().network();
    if (network != null) {
      backend.ensureNetwork(network);
    }
    backend.expose(seen.ref(), true);
    task.exposed(true);
  }
}
