package universe.server.instance;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import universe.server.api.Happened;
import universe.server.operation.Operations;
import universe.server.runtime.BackendUnavailable;
import universe.server.runtime.RuntimeBackend;
import universe.server.runtime.Targets;
import universe.server.runtime.TaskObservation;
import universe.server.runtime.Tasks;

/**
 * Finds tasks that carry our label but are on nobody's record. A server leaves one behind that was
 * paused in the middle of making it, while another took over and removed the instance. Such a task
 * is removed when its instance is known, for then we know that it was removed on purpose; one of an
 * instance that the database never heard of, as after the return of an old backup, is only told.
 */
@Component
class Orphans {

  private static final Logger log = LoggerFactory.getLogger(Orphans.class);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Targets targets;
  private final Tasks tasks;
  private final Instances instances;
  private final Operations operations;
  private final ApplicationEventPublisher publisher;
  private final TransactionOperations transaction;
  private final Set<String> told = new HashSet<>();

  Orphans(
      Targets targets,
      Tasks tasks,
      Instances instances,
      Operations operations,
      ApplicationEventPublisher publisher,
      TransactionOperations transaction) {
    this.targets = targets;
    this.tasks = tasks;
    this.instances = instances;
    this.operations = operations;
    this.publisher = publisher;
    this.transaction = transaction;
  }

  @Scheduled(
      initialDelayString = "${universe.instance.sweep:1m}",
      fixedDelayString = "${universe.instance.sweep:1m}")
  void sweep() {
    for (var target : targets.all()) {
      try {
        var backend = targets.backend(target.id());
        orphans(backend.observeAll()).forEach(orphan -> tryToDeal(backend, orphan));
      } catch (BackendUnavailable e) {
        log.atDebug().addKeyValue("reason", e.getMessage()).log("Orphans cannot be looked for");
      }
    }
  }

  /** One that resists must not keep us from the others; the next sweep tries again. */
  private void tryToDeal(RuntimeBackend backend, TaskObservation orphan) {
    try {
      deal(backend, orphan);
    } catch (BackendUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("task", orphan.name())
          .addKeyValue("reason", e.getMessage())
          .log("An orphan could not be dealt with");
    }
  }

  /**
   * Seen first, looked up then: a task is on record from before it is made until after it is
   * removed, so one that was there and is on no record is nobody's.
   */
  private List<TaskObservation> orphans(List<TaskObservation> seen) {
    return seen.stream().filter(this::isNobodys).toList();
  }

  private boolean isNobodys(TaskObservation seen) {
    var instance = seen.identity().instance();
    return operations.ongoing(instance).isEmpty()
        && tasks.of(instance).stream().noneMatch(task -> task.identity().equals(seen.identity()));
  }

  private void deal(RuntimeBackend backend, TaskObservation orphan) {
    if (instances.knows(orphan.identity().instance())) {
      backend.stop(orphan.ref(), GRACE);
      backend.remove(orphan.ref());
      tell(orphan, "orphan-removed", "Removed %s, which its instance had left behind");
    } else if (told.add(orphan.ref().id())) {
      tell(orphan, "orphan-found", "%s carries our label but belongs to no instance on record");
    }
  }

  private void tell(TaskObservation orphan, String action, String sentence) {
    log.atWarn()
        .addKeyValue("task", orphan.name())
        .addKeyValue("instance", orphan.identity().instance())
        .log(action);
    transaction.executeWithoutResult(_ ->
        publisher.publishEvent(
            Happened.now(
                action,
                "instance",
                orphan.identity().instance().toString(),
                orphan.name(),
                sentence.formatted(orphan.name()))));
  }
}
