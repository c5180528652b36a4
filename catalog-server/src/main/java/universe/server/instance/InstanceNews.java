package universe.server.instance;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import universe.server.api.Events;
import universe.server.api.Happened;
import universe.server.operation.OperationEnded;
import universe.server.operation.Operations;
import universe.server.runtime.DriftChanged;
import universe.server.runtime.TaskChanged;

/** Tells followers and the activity log what became of instances. */
@Component
class InstanceNews {

  private final InstanceOverview overview;
  private final Operations operations;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final JsonMapper json;

  InstanceNews(
      InstanceOverview overview,
      Operations operations,
      Events events,
      ApplicationEventPublisher publisher,
      JsonMapper json) {
    this.overview = overview;
    this.operations = operations;
    this.events = events;
    this.publisher = publisher;
    this.json = json;
  }

  /** Tells how an instance is now; to be called in the transaction that changed it. */
  void tell(UUID instance, String what) {
    overview
        .find(instance)
        .ifPresentOrElse(
            summary ->
                events.record("instance", instance.toString(), what, json.valueToTree(summary)),
            () ->
                events.record(
                    "instance",
                    instance.toString(),
                    "removed",
                    json.createObjectNode().put("id", instance.toString())));
  }

  /** Published inside the transaction that wrote it down. */
  @EventListener
  @Transactional
  public void onDriftChanged(DriftChanged changed) {
    var drift = changed.drift();
    tell(drift.instance(), "drift-" + changed.what().word());
    overview
        .find(drift.instance())
        .ifPresent(instance ->
            publisher.publishEvent(
                Happened.now(
                    "drift-" + changed.what().word(),
                    "instance",
                    drift.instance().toString(),
                    instance.name(),
                    message(changed))));
  }

  private static String message(DriftChanged changed) {
    var drift = changed.drift();
    var said =
        switch (changed.what()) {
          case SEEN -> "was changed by hand";
          case HEALED -> "was put right";
          case GONE -> "is as it was said again";
          case ADOPTED -> "stays as it was changed by hand";
          case IGNORED -> "is left as it was changed by hand";
          case REVERTING -> "is being put right";
        };
    return "%s %s: expected %s, found %s"
        .formatted(drift.taskName(), said, drift.expected(), drift.found());
  }

  @EventListener
  @Transactional
  public void onTaskChanged(TaskChanged changed) {
    tell(changed.instance(), "task-changed");
  }

  /** Published inside the transaction that ends the operation. */
  @EventListener
  public void onOperationEnded(OperationEnded ended) {
    tell(ended.instance(), ended.kind().word() + (ended.succeeded() ? "-succeeded" : "-failed"));
    operations
        .find(ended.operation())
        .ifPresent(operation ->
            publisher.publishEvent(
                new Happened(
                    operation.requestedBy(),
                    ended.kind().word() + (ended.succeeded() ? "-succeeded" : "-failed"),
                    "instance",
                    ended.instance().toString(),
                    operation.instance().name(),
                    message(operation.title(), ended),
                    operation.plan())));
  }

  private static String message(String title, OperationEnded ended) {
    if (ended.succeeded()) {
      return title + ": done";
    }
    return title + ": failed" + (ended.message().isEmpty() ? "" : ", " + ended.message());
  }
}
