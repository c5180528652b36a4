package universe.server.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import universe.server.runtime.Drift.Standing;

/** Lets people decide about the drift that the converger has noted. */
@Component
final class NotedDrifts implements Drifts {

  private final DriftBook book;
  private final TaskStore tasks;
  private final Targets targets;
  private final TaskLocks locks;
  private final ConvergerBell bell;

  NotedDrifts(
      DriftBook book, TaskStore tasks, Targets targets, TaskLocks locks, ConvergerBell bell) {
    this.book = book;
    this.tasks = tasks;
    this.targets = targets;
    this.locks = locks;
    this.bell = bell;
  }

  @Override
  public List<Drift> of(UUID instance) {
    return book.of(instance);
  }

  @Override
  public Map<UUID, List<Drift>> all() {
    return book.all().stream().collect(Collectors.groupingBy(Drift::instance));
  }

  @Override
  public Set<UUID> reported() {
    return book.reported();
  }

  @Override
  public Optional<Drift> find(UUID drift) {
    return book.find(drift);
  }

  @Override
  public DriftPolicy policy(UUID instance) {
    return book.reported().contains(instance) ? DriftPolicy.REPORT : DriftPolicy.HEAL;
  }

  @Override
  public void setPolicy(UUID instance, DriftPolicy policy) {
    book.setPolicy(instance, policy);
    bell.ring();
  }

  @Override
  public void revert(Drift drift) {
    if (!drift.kind().mendable()) {
      throw new DriftRefused(
          "the data of %s cannot be made again: restore a snapshot, or adopt an empty volume"
              .formatted(drift.taskName()));
    }
    book.decide(drift, Standing.REVERTING);
    bell.ring();
  }

  @Override
  public void ignore(Drift drift) {
    book.decide(drift, Standing.IGNORED);
    bell.ring();
  }

  @Override
  public void adopt(Drift drift) {
    switch (drift.kind()) {
      case LIMITS -> adoptLimits(drift);
      // whoever owns the volume has made it anew by now
      case VOLUME_GONE -> book.adopted(drift);
      case STOPPED, REMOVED, PAUSED ->
          throw new DriftRefused(
              "a task that shall not run is scaled away or uninstalled; revert or ignore this");
      case OFF_NETWORK ->
          throw new DriftRefused(
              "others find %s on the cluster network; revert or ignore this"
                  .formatted(drift.taskName()));
      case RESTART_POLICY ->
          throw new DriftRefused(
              "the engine has to bring back what ran while no server is there; revert or ignore"
                  + " this");
      case RENAMED ->
          throw new DriftRefused(
              "names are made from the instance's name and its revision; revert or ignore this");
    }
    bell.ring();
  }

  private void adoptLimits(Drift drift) {
    locks.with(
        drift.task(),
        () -> {
          Task task = tasks.find(drift.task()).orElseThrow(() -> new TaskMissing(drift.taskName()));
          TaskObservation seen =
              task.ref()
                  .flatMap(targets.backend(task.declaration().target())::observe)
                  .orElseThrow(() -> new TaskMissing(drift.taskName()));
          task.adopt(seen.actual().limits());
          if (!tasks.save(task, null)) {
            throw new DriftRefused(
                "%s is just being changed; try again in a moment".formatted(drift.taskName()));
          }
          book.adopted(drift);
          return true;
        });
  }
}
