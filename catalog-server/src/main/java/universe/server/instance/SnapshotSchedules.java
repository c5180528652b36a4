package universe.server.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.identity.Access;
import universe.server.operation.OperationInProgress;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshots;

/** Saves the data of instances as often as somebody wants it. */
@Service
public class SnapshotSchedules {

  private static final Logger log = LoggerFactory.getLogger(SnapshotSchedules.class);
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int MOST = 1000;

  private final JdbcClient jdbc;
  private final InstanceData data;
  private final Instances instances;
  private final Snapshots snapshots;
  private final Access access;
  private final TransactionOperations transaction;

  SnapshotSchedules(
      JdbcClient jdbc,
      InstanceData data,
      Instances instances,
      Snapshots snapshots,
      Access access,
      TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.data = data;
    this.instances = instances;
    this.snapshots = snapshots;
    this.access = access;
    this.transaction = transaction;
  }

  public Optional<SnapshotSchedule> of(UUID instance) {
    return jdbc.sql("select * from snapshot_schedule where instance = :instance")
        .param("instance", instance)
        .query((row, _) -> schedule(row))
        .optional();
  }

  /**
   * Wants snapshots of an instance from now on, the first one after the time between two.
   *
   * @throws ScheduleRefused when it cannot be kept
   */
  public SnapshotSchedule set(UUID instance, Duration every, int keep) {
    if (instances.find(instance).isEmpty()) {
      throw new InstanceUnknown(instance);
    }
    if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
      throw new ScheduleRefused(
          "every must be from %s to %s, was %s".formatted(SHORTEST, LONGEST, every));
    }
    if (keep < 1 || keep > MOST) {
      throw new ScheduleRefused("keep must be from 1 to %d, was %d".formatted(MOST, keep));
    }
    jdbc.sql(
            """
            insert into snapshot_schedule (instance, every_seconds, keep, next_at, created_by)
            values (:instance, :every, :keep,
                    clock_timestamp() + make_interval(secs => :every), :by)
            on conflict (instance) do update
               set every_seconds = excluded.every_seconds, keep = excluded.keep,
                   next_at = least(snapshot_schedule.next_at, excluded.next_at),
                   created_by = excluded.created_by
            """)
        .param("instance", instance)
        .param("every", every.toSeconds())
        .param("keep", keep)
        .param("by", access.currentUser().name())
        .update();
    return of(instance).orElseThrow(() -> new InstanceUnknown(instance));
  }

  /** Wants no more snapshots of an instance; those that there are stay. */
  public void remove(UUID instance) {
    jdbc.sql("delete from snapshot_schedule where instance = :instance")
        .param("instance", instance)
        .update();
  }

  @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
  void look() {
    for (var schedule : all()) {
      try {
        keepUp(schedule);
      } catch (OperationInProgress e) {
        log.atDebug().addKeyValue("instance", schedule.instance()).log("Snapshot waits its turn");
      } catch (RuntimeException e) {
        log.atWarn()
            .addKeyValue("instance", schedule.instance())
            .addKeyValue("reason", e.getMessage())
            .log("Scheduled snapshot could not be begun");
      }
    }
  }

  private void keepUp(SnapshotSchedule schedule) {
    if (instances.find(schedule.instance()).isEmpty()) {
      remove(schedule.instance());
      return;
    }
    snapshots.keepOnly(Kind.SCHEDULED, schedule.instance(), schedule.keep());
    transaction.executeWithoutResult(_ -> {
      if (isTaken(schedule)) {
        begin(schedule);
      }
    });
  }

  private void begin(SnapshotSchedule schedule) {
    try {
      data.snapshot(schedule.instance(), Kind.SCHEDULED, false, "schedule");
    } catch (NothingToSave e) {
      log.atDebug().addKeyValue("instance", schedule.instance()).log("No data to save yet");
    }
  }

  /** Moves a due date on, in the caller's transaction; only one server can. */
  private boolean isTaken(SnapshotSchedule schedule) {
    return jdbc.sql(
                """
                update snapshot_schedule
                   set next_at = make_interval(secs => every_seconds)
                                 + greatest(next_at,
                                            clock_timestamp() - make_interval(secs => every_seconds))
                 where instance = :instance and next_at <= clock_timestamp()
                """)
            .param("instance", schedule.instance())
            .update()
        == 1;
  }

  private List<SnapshotSchedule> all() {
    return jdbc.sql("select * from snapshot_schedule order by next_at")
        .query((row, _) -> schedule(row))
        .list();
  }

  private static SnapshotSchedule schedule(ResultSet row) throws SQLException {
    return new SnapshotSchedule(
        row.getObject("instance", UUID.class),
        Duration.ofSeconds(row.getLong("every_seconds")),
        row.getInt("keep"),
        row.getObject("next_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"));
  }
}
