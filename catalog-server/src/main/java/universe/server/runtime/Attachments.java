package universe.server.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import universe.server.api.Happened;

/**
 * Lets containers that somebody else made reach instances by name, on the cluster network. Nothing
 * of this is stored: a target knows who is on its networks, and forgets it with the container.
 */
@Component
public class Attachments {

  private static final int MOST_NAMES = 10;
  private static final int LONGEST_NAME = 253;
  private static final Pattern NAME =
      Pattern.compile(
          "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*+");

  private final Targets targets;
  private final TaskStore tasks;
  private final ApplicationEventPublisher publisher;

  Attachments(Targets targets, TaskStore tasks, ApplicationEventPublisher publisher) {
    this.targets = targets;
    this.tasks = tasks;
    this.publisher = publisher;
  }

  /** All containers on a target that this installation did not make, by name. */
  public List<ForeignContainer> on(UUID target) {
    return targets.backend(target).foreign(targets.clusterNetwork()).stream()
        .sorted(Comparator.comparing(ForeignContainer::name))
        .toList();
  }

  /**
   * Puts a container on the cluster network under these names and no others; where it is so
   * already, nothing happens.
   *
   * @param id its id or name
   * @throws ForeignMissing when there is none, or it is one of ours
   * @throws AttachmentRefused when it cannot be on that network, or a name is no name or belongs to
   *     a task
   */
  public ForeignContainer attach(UUID target, String id, List<String> names) {
    var container = movable(target, id);
    var wanted =
        names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    refuseBadNames(wanted);
    refuseTakenNames(target, container, wanted);
    if (!container.attached() || !List.copyOf(wanted).equals(container.names())) {
      targets.backend(target).attach(container.id(), targets.clusterNetwork(), wanted);
      happened("container-attached", container, "Attached %s to the cluster network");
    }
    return found(target, container.id());
  }

  /**
   * Takes a container off the cluster network; where it is not on it, nothing happens.
   *
   * @param id its id or name
   * @throws ForeignMissing when there is none, or it is one of ours
   */
  public void detach(UUID target, String id) {
    var container = movable(target, id);
    if (container.attached()) {
      targets.backend(target).detach(container.id(), targets.clusterNetwork());
      happened("container-detached", container, "Detached %s from the cluster network");
    }
  }

  private ForeignContainer movable(UUID target, String id) {
    var container = found(target, id);
    if (container.obstacle() != null) {
      throw AttachmentRefused.of(container, container.obstacle());
    }
    return container;
  }

  private ForeignContainer found(UUID target, String id) {
    return on(target).stream()
        .filter(each -> each.id().equals(id) || each.name().equals(id))
        .findFirst()
        .orElseThrow(() -> new ForeignMissing(id));
  }

  private static void refuseBadNames(List<String> names) {
    if (names.size() > MOST_NAMES) {
      throw AttachmentRefused.names(
          "%d names are more than the %d that a container may have"
              .formatted(names.size(), MOST_NAMES));
    }
    for (var name : names) {
      if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
        throw AttachmentRefused.names(
            "'%s' is not a name such as 'shop' or 'shop.example': letters, digits and dashes, with dots in between"
                .formatted(name));
      }
    }
  }

  /** Whoever answers to the name of a task takes its clients away from it. */
  private void refuseTakenNames(UUID target, ForeignContainer container, List<String> names) {
    for (var task : tasks.on(target)) {
      var own = task.spec().attachment().aliases();
      Stream.concat(Stream.of(container.name()), names.stream())
          .filter(own::contains)
          .findFirst()
          .ifPresent(name -> {
            var message =
                "the name '%s' belongs to task %s, whose clients it would get"
                    .formatted(name, task.spec().name());
            throw name.equals(container.name())
                ? AttachmentRefused.of(container, "cannot be attached: " + message)
                : AttachmentRefused.names(message);
          });
    }
  }

  private void happened(String action, ForeignContainer container, String message) {
    publisher.publishEvent(
        Happened.now(
            action,
            "container",
            container.id(),
            container.name(),
            message.formatted(container.name())));
  }
}
