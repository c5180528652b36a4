package universe.spec.workload;

import java.time.Duration;

/**
 * How tasks of a service are replaced and restarted.
 *
 * @param minimumHealthy share of the tasks, 0 to 1, that stays well during a change
 * @param maximumExtra share of the tasks, 0 to 1, that may run in addition during a change
 * @param single whether two revisions must never run at the same time: stop all, then start
 * @param backoff first delay before a task that ended is started again
 * @param backoffFactor growth of the delay with each further end
 * @param maximumBackoff upper bound of the delay
 * @param oldestFirst whether scaling in removes the oldest tasks instead of the youngest
 */
public record Lifecycle(
    double minimumHealthy,
    double maximumExtra,
    boolean single,
    Duration backoff,
    double backoffFactor,
    Duration maximumBackoff,
    boolean oldestFirst) {}
