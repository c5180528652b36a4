package universe.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import universe.server.testing.ServerTest;

@ServerTest
class LeasesIT {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Autowired Leases leases;

  private final String name = "test/" + UUID.randomUUID();

  @Test
  void hasOneHolder() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var attempts =
          IntStream.range(0, 8)
              .<Callable<Boolean>>mapToObj(_ -> () -> leases.acquire(name, LONG).isPresent())
              .toList();

      var won = 0;
      for (var attempt : threads.invokeAll(attempts)) {
        won += attempt.get() ? 1 : 0;
      }

      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void passesOnWithAGreaterEpochOnceReleased() {
    var first = leases.acquire(name, LONG).orElseThrow();
    leases.release(first);

    var second = leases.acquire(name, LONG).orElseThrow();

    assertThat(second.epoch()).isGreaterThan(first.epoch());
    assertThat(leases.renew(first, LONG)).isFalse();
    assertThatThrownBy(() -> leases.assertHeld(first)).isInstanceOf(LeaseLost.class);
    leases.assertHeld(second);
  }

  @Test
  void isTakenFromAHolderWhoSleptTooLong() {
    var sleeper = leases.acquire(name, Duration.ofMillis(50)).orElseThrow();

    var taker =
        Awaitility.await()
            .until(() -> leases.acquire(name, LONG), java.util.Optional::isPresent)
            .orElseThrow();

    assertThat(leases.renew(sleeper, LONG)).isFalse();
    assertThat(leases.renew(taker, LONG)).isTrue();
  }

  @Test
  void staysWithALateHolderWhomNobodyReplaced() {
    var late = leases.acquire(name, Duration.ZERO).orElseThrow();

    assertThat(leases.renew(late, LONG)).isTrue();
    assertThat(leases.acquire(name, LONG)).isEmpty();
  }
}
