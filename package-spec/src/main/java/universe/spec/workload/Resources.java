package universe.spec.workload;

import org.jspecify.annotations.Nullable;

/**
 * What a task reserves and where it is capped.
 *
 * @param cpus reserved processor cores
 * @param memoryMiB reserved memory in MiB
 * @param diskMiB disk space in MiB, for bookkeeping only
 * @param gpus graphics processors
 * @param cpuLimit cap in cores; null caps at the reservation, infinity does not cap
 * @param memoryLimitMiB cap in MiB; null caps at the reservation, infinity does not cap
 */
public record Resources(
    double cpus,
    double memoryMiB,
    double diskMiB,
    int gpus,
    @Nullable Double cpuLimit,
    @Nullable Double memoryLimitMiB) {}
