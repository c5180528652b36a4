package universe.server.operation.journal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import universe.server.api.Happened;
import universe.server.api.LeaseLost;
import universe.server.operation.OperationEnded;
import universe.server.operation.OperationInProgress;
import universe.server.operation.OperationState;
import universe.server.operation.Operations;
import universe.server.operation.StepResult;
import universe.server.operation.StepStatus;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

@PostgresTest
class OperationRunnerIT {

  private final UUID instance = UUID.randomUUID();
  private final ScriptedStep good = ScriptedStep.thatWorks("good");
  private PostgresDatabase database;

  @BeforeEach
  void database(PostgresDatabase given) {
    database = given;
  }

  @Test
  void runsStepsInOrderAndTellsOfTheEnd() {
    try (var server = new JournalForTest(database, good)) {
      server.runner.start();

      var id = server.submit(instance, "good", "good", "good");

      await()
          .untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.SUCCEEDED));
      assertThat(good.calls).containsExactly("run 0", "run 1", "run 2");
      assertThat(server.operation(id).progress().percent()).isEqualTo(100);
      assertThat(server.news).contains(id + " submitted", id + " step-finished", id + " ended");
      assertThat(server.published)
          .satisfiesExactly(
              requested ->
                  assertThat(requested)
                      .isInstanceOfSatisfying(
                          Happened.class,
                          it -> assertThat(it.action()).isEqualTo("install-requested")),
              ended ->
                  assertThat(ended)
                      .isInstanceOfSatisfying(
                          OperationEnded.class, it -> assertThat(it.succeeded()).isTrue()));
    }
  }

  @Test
  void undoesInReverseAndKeepsTheEvidenceWhenAStepFails() {
    var bad = new ScriptedStep("bad", _ -> new StepResult.Failed("image x is gone"));
    try (var server = new JournalForTest(database, good, bad)) {
      server.runner.start();

      var id = server.submit(instance, "good", "good", "bad", "good");

      await().untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.FAILED));
      assertThat(good.calls).containsExactly("run 0", "run 1", "undo 1", "undo 0");
      assertThat(bad.calls).containsExactly("run 2", "undo 2");
      var operation = server.operation(id);
      assertThat(operation.message()).isEqualTo("image x is gone");
      assertThat(requireNonNull(operation.evidence()).path("instance").asString())
          .isEqualTo(instance.toString());
      assertThat(operation.steps())
          .extracting(step -> step.status())
          .containsExactly(
              StepStatus.UNDONE, StepStatus.UNDONE, StepStatus.UNDONE, StepStatus.SKIPPED);
    }
  }

  /** What it took together with the operation has to be given back. */
  @Test
  void undoesTheFirstStepOfWhatIsCancelledBeforeItBegins() {
    try (var server = new JournalForTest(database, good)) {
      var id = server.submit(instance, "good", "good");
      server.cancel(id);

      server.runner.start();

      await()
          .untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.CANCELLED));
      assertThat(good.calls).containsExactly("undo 0");
      assertThat(server.operation(id).steps())
          .extracting(step -> step.status())
          .containsExactly(StepStatus.UNDONE, StepStatus.SKIPPED);
    }
  }

  @Test
  void countsAnExceptionAsFailure() {
    var broken =
        new ScriptedStep(
            "broken",
            _ -> {
              throw new IllegalStateException("no such thing");
            });
    try (var server = new JournalForTest(database, broken)) {
      server.runner.start();

      var id = server.submit(instance, "broken");

      await().untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.FAILED));
      assertThat(server.operation(id).message()).isEqualTo("no such thing");
    }
  }

  @Test
  void waitsWithItsReasonUntilItCanGoOn() {
    var tries = new AtomicInteger();
    var patient =
        new ScriptedStep(
            "patient",
            _ ->
                tries.incrementAndGet() < 4
                    ? new StepResult.Waiting("port 80 is in use", Duration.ofMillis(60))
                    : StepResult.done());
    try (var server = new JournalForTest(database, patient)) {
      server.runner.start();

      var id = server.submit(instance, "patient");

      await()
          .untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.SUCCEEDED));
      assertThat(server.news).containsOnlyOnce(id + " step-waiting");
    }
  }

  @Test
  void cancelsWhileItWaitsAndUndoes() {
    var stuck =
        new ScriptedStep(
            "stuck", _ -> new StepResult.Waiting("nobody answers", Duration.ofMinutes(5)));
    try (var server = new JournalForTest(database, good, stuck)) {
      server.runner.start();
      var id = server.submit(instance, "good", "stuck", "good");
      await().untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.WAITING));

      server.cancel(id);

      await()
          .untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.CANCELLED));
      assertThat(good.calls).containsExactly("run 0", "undo 0");
    }
  }

  @Test
  void cancelsOnAnotherServer() {
    var stuck =
        new ScriptedStep(
            "stuck", _ -> new StepResult.Waiting("nobody answers", Duration.ofMinutes(5)));
    try (var server = new JournalForTest(database, stuck);
        var other = new JournalForTest(database)) {
      server.runner.start();
      var id = server.submit(instance, "stuck");
      await().untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.WAITING));

      other.cancel(id);

      await()
          .untilAsserted(() -> assertThat(state(server, id)).isEqualTo(OperationState.CANCELLED));
    }
  }

  @Test
  void refusesASecondOperationWithTheFirstOnesId() {
    try (var server = new JournalForTest(database, good)) {
      var first = server.submit(instance, "good");

      assertThatThrownBy(() -> server.submit(instance, "good"))
          .isInstanceOfSatisfying(
              OperationInProgress.class,
              refused -> assertThat(refused.operation()).isEqualTo(first));
      server.cancel(first);
      server.runner.start();
      await()
          .untilAsserted(
              () -> assertThat(state(server, first)).isEqualTo(OperationState.CANCELLED));
    }
  }

  @Test
  void runsEachOperationOnceOnTwoServers() {
    try (var one = new JournalForTest(database, good);
        var two = new JournalForTest(database, good)) {
      one.runner.start();
      two.runner.start();

      for (var i = 0; i < 20; i++) {
        one.submit(UUID.randomUUID(), "good");
      }

      await().untilAsserted(() -> assertThat(one.operations.ongoing()).isEmpty());
      assertThat(good.calls).hasSize(20);
    }
  }

  @Test
  void takesOverWhenAServerFallsSilent() {
    var silent = new JournalForTest(database, good);
    var id = silent.submit(instance, "good", "good");
    var held = silent.journal.take("silent", List.of()).orElseThrow();
    silent.journal.begin(held, 1);

    try (var other = new JournalForTest(database, good)) {
      other.runner.start();

      await().untilAsserted(() -> assertThat(state(other, id)).isEqualTo(OperationState.SUCCEEDED));
      assertThat(good.calls).containsExactly("run 0", "run 1");
      assertThatThrownBy(() -> silent.journal.done(held, 1, null)).isInstanceOf(LeaseLost.class);
      assertThat(other.operation(id).steps().getFirst().attempt()).isEqualTo(2);
    }
  }

  @Test
  void takesNothingFromItselfWhenItWasTooSlowToSayThatItLives() {
    try (var slow = new JournalForTest(database, good)) {
      var id = slow.submit(instance, "good");
      assertThat(slow.journal.take("slow", List.of())).isPresent();
      slow.jdbc.sql("update operation set leased_until = '-infinity'").update();

      assertThat(slow.journal.take("slow", List.of(id))).isEmpty();
      assertThat(slow.journal.take("other", List.of())).isPresent();
      slow.jdbc.sql("delete from operation where id = :id").param("id", id).update();
    }
  }

  @Test
  void stopsAtTheStepBoundaryAndLetsAnotherGoOnAtOnce() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var slow =
        new ScriptedStep(
            "slow",
            _ -> {
              begun.countDown();
              return doneAfter(mayEnd);
            });
    var first = new JournalForTest(database, slow, good);
    first.runner.start();
    var id = first.submit(instance, "slow", "good");
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    var stopping = Thread.ofVirtual().start(first::close);
    await().until(() -> !first.runner.isRunning());
    mayEnd.countDown();
    stopping.join();

    assertThat(good.calls).isEmpty();
    try (var second = new JournalForTest(database, slow, good)) {
      second.runner.start();
      await()
          .untilAsserted(() -> assertThat(state(second, id)).isEqualTo(OperationState.SUCCEEDED));
      assertThat(slow.calls).hasSize(1);
    }
  }

  @Test
  void pagesThroughTheListNewestFirst() {
    try (var server = new JournalForTest(database, good)) {
      var one = server.submit(instance, "good");
      server.cancel(one);
      server.runner.start();
      await().untilAsserted(() -> assertThat(state(server, one).ended()).isTrue());
      var two = server.submit(instance, "good");

      var page = server.operations.list(wanted(null));
      var next = server.operations.list(wanted(page.nextCursor()));

      assertThat(page.items()).extracting(each -> each.id()).containsExactly(two);
      assertThat(next.items()).extracting(each -> each.id()).containsExactly(one);
      assertThat(next.nextCursor()).isNull();
      await().untilAsserted(() -> assertThat(state(server, two).ended()).isTrue());
    }
  }

  private Operations.Wanted wanted(@Nullable String cursor) {
    return new Operations.Wanted(instance, null, cursor, 1);
  }

  private static StepResult doneAfter(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StepResult.done();
  }

  private static OperationState state(JournalForTest server, UUID id) {
    return server.operation(id).state();
  }
}
