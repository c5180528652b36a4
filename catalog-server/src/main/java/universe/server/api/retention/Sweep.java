package universe.server.api.retention;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import universe.server.api.Forgetting;
import universe.server.api.Leases;

/** Asks every room to forget what is too old, from one server at a time. */
@Component
class Sweep {

  private static final Logger log = LoggerFactory.getLogger(Sweep.class);
  private static final String LEASE = "retention";
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Leases leases;
  private final List<Forgetting> rooms;

  Sweep(Leases leases, List<Forgetting> rooms) {
    this.leases = leases;
    this.rooms = List.copyOf(rooms);
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void sweep() {
    leases
        .acquire(LEASE, LONGEST)
        .ifPresent(lease -> {
          try {
            rooms.forEach(Sweep::sweep);
          } finally {
            leases.release(lease);
          }
        });
  }

  /** One room's trouble keeps no other from its turn. */
  private static void sweep(Forgetting room) {
    try {
      var forgotten = room.forget();
      if (forgotten > 0) {
        log.atInfo()
            .addKeyValue("what", room.what())
            .addKeyValue("count", forgotten)
            .log("Forgot what was kept for long enough");
      }
    } catch (RuntimeException e) {
      log.atWarn().addKeyValue("what", room.what()).setCause(e).log("Could not forget");
    }
  }
}
