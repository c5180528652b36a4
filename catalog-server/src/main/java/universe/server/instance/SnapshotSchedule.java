package universe.server.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How often the data of an instance is saved by itself.
 *
 * @param every time between two snapshots
 * @param keep how many of them stay
 * @param nextAt when the next one is due
 * @param createdBy who wanted it
 */
public record SnapshotSchedule(
    UUID instance, Duration every, int keep, Instant nextAt, String createdBy) {}
