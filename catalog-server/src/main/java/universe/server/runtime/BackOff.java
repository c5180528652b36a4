package universe.server.runtime;

import java.time.Duration;
import universe.spec.workload.Lifecycle;

/** How long a task that keeps ending waits for its next start. */
final class BackOff {

  private BackOff() {}

  /** The delay after this many ends in a row, counted from 1. */
  static Duration delay(Lifecycle lifecycle, int ends) {
    double first = lifecycle.backoff().toMillis();
    double most = lifecycle.maximumBackoff().toMillis();
    double delay = first * Math.pow(Math.max(1, lifecycle.backoffFactor()), Math.max(0, ends - 1));
    return Duration.ofMillis((long) Math.min(most, delay));
  }

  /** Whether a run was long enough to forget the ends before it. */
  static boolean forgives(Lifecycle lifecycle, int endsBefore, Duration ran) {
    return ran.compareTo(lifecycle.maximumBackoff().plus(delay(lifecycle, endsBefore))) >= 0;
  }
}
