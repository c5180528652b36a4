package universe.server.repository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import universe.server.repository.PackageRepository.State;

/**
 * Ends a server that was started only for its JVM to learn ({@code universe.rehearsal}), once its
 * repositories are in the catalog.
 */
@Component
@ConditionalOnBooleanProperty("universe.rehearsal")
class Rehearsal {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final PackageRepositories repositories;
  private final Clock clock;
  private volatile Instant end = Instant.MAX;

  Rehearsal(PackageRepositories repositories, Clock clock) {
    this.repositories = repositories;
    this.clock = clock;
  }

  @EventListener
  void begin(ApplicationReadyEvent event) {
    end = clock.instant().plus(LONGEST);
  }

  @Scheduled(fixedDelay = 250)
  void endWhenAllIsIndexed() {
    if (end.equals(Instant.MAX)) {
      return;
    }
    var indexed =
        repositories.all().stream()
            .map(repository -> repository.freshness().state())
            .noneMatch(state -> state == State.NEVER_INDEXED || state == State.INDEXING);
    if (indexed || clock.instant().isAfter(end)) {
      end = Instant.MAX;
      // On a thread that nobody waits for while all is closed.
      new Thread(() -> System.exit(0), "end-of-rehearsal").start();
    }
  }
}
