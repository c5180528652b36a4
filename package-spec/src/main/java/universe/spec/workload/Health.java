package universe.spec.workload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to tell whether a task is well.
 *
 * @param checks all must pass; none means well while running
 * @param readiness asked during a change only; null where there is none
 * @param informative shown, never acted upon; null where there is none
 */
public record Health(
    List<Check> checks, @Nullable Readiness readiness, @Nullable Check informative) {

  public Health {
    checks = List.copyOf(checks);
  }
}
