package universe.spec.workload;

import java.util.OptionalLong;
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
    @Nullable Double memoryLimitMiB) {

  private static final double BYTES_PER_MIB = 1024.0 * 1024.0;
  private static final long LEAST_NANO_CPUS = 10_000_000;
  private static final long LEAST_MEMORY_BYTES = 6L * 1024 * 1024;

  /** Relative weight among tasks of a busy node; a whole core is 1024. */
  public int cpuShares() {
    return (int) Math.max(2, Math.min(262_144, Math.round(cpus * 1024)));
  }

  /** Cap in billionths of a core, at least what a kernel accepts; empty does not cap. */
  public OptionalLong nanoCpuCap() {
    return cap(cpuLimit == null ? cpus : cpuLimit, 1e9, LEAST_NANO_CPUS);
  }

  /** Cap in bytes, at least what a process needs to start; empty does not cap. */
  public OptionalLong memoryCapBytes() {
    return cap(
        memoryLimitMiB == null ? memoryMiB : memoryLimitMiB, BYTES_PER_MIB, LEAST_MEMORY_BYTES);
  }

  /** Reserved memory in bytes. */
  public long memoryBytes() {
    return Math.max(LEAST_MEMORY_BYTES, Math.round(memoryMiB * BYTES_PER_MIB));
  }

  private static OptionalLong cap(double limit, double unit, long least) {
    return Double.isInfinite(limit)
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(least, Math.round(limit * unit)));
  }
}
