package universe.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TaskLocksTest {

  private static final UUID ONE = new UUID(0, 1);

  private final TaskLocks locks = new TaskLocks();

  @Test
  void letsOneThreadAtATimeTouchATask() {
    var done = new ArrayList<String>();

    locks.with(
        ONE,
        () ->
            CompletableFuture.runAsync(() -> locks.ifFree(ONE, () -> done.add("meanwhile")))
                .join());
    locks.ifFree(ONE, () -> done.add("afterwards"));

    assertThat(done).containsExactly("afterwards");
  }

  /** Otherwise one of the two would never be looked after while both are looked at together. */
  @Test
  void noTaskStandsInTheWayOfAnother() {
    for (var other : List.of(new UUID(1, 0), new UUID(0, 257), new UUID(0, 2))) {
      var done = new ArrayList<UUID>();

      locks.with(
          ONE,
          () ->
              CompletableFuture.runAsync(() -> locks.ifFree(other, () -> done.add(other))).join());

      assertThat(done).containsExactly(other);
    }
  }
}
