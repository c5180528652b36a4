package universe.spec.workload;

import java.time.Duration;

/**
 * One way to ask a task whether it is well.
 *
 * @param probe what is asked
 * @param grace failures before this, or before the first success, do not count
 * @param interval time between two probes
 * @param timeout a probe that takes longer has failed
 * @param delay time before the first probe
 * @param failuresBeforeKill consecutive counted failures after which the task is replaced; 0 means
 *     never, only report
 */
public record Check(
    Probe probe,
    Duration grace,
    Duration interval,
    Duration timeout,
    Duration delay,
    int failuresBeforeKill) {}
