package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import universe.server.instance.InstanceStatus.Health;
import universe.server.instance.InstanceStatus.State;
import universe.server.operation.OperationKind;
import universe.server.runtime.TaskSpec.Identity;
import universe.server.runtime.Tasks.HealthState;
import universe.server.runtime.Tasks.TaskState;
import universe.server.runtime.Tasks.TaskStatus;

class InstanceStatusTest {

  private static final TaskStatus WELL = task(TaskState.RUNNING, HealthState.HEALTHY, "");
  private static final TaskStatus STARTING = task(TaskState.RUNNING, HealthState.STARTING, "");
  private static final TaskStatus UNWELL =
      task(TaskState.RUNNING, HealthState.UNHEALTHY, "HTTP 503 from /health");
  private static final TaskStatus STOPPED = task(TaskState.STOPPED, HealthState.UNKNOWN, "");
  private static final TaskStatus ENDED =
      task(TaskState.BACKING_OFF, HealthState.UNKNOWN, "ended with exit code 1");
  private static final TaskStatus LOST =
      task(TaskState.UNKNOWN, HealthState.UNKNOWN, "the target does not answer");

  @Test
  void runsWhenAllTasksAreWell() {
    var status = InstanceStatus.of(List.of(WELL, WELL), null);

    assertThat(status.state()).isEqualTo(State.RUNNING);
    assertThat(status.health()).isEqualTo(Health.HEALTHY);
    assertThat(status.tasks()).isEqualTo(new InstanceStatus.Count(2, 2, 2));
  }

  @Test
  void runsButStartsWhileNoCheckHasSpoken() {
    var status = InstanceStatus.of(List.of(WELL, STARTING), null);

    assertThat(status.state()).isEqualTo(State.RUNNING);
    assertThat(status.health()).isEqualTo(Health.STARTING);
  }

  @Test
  void isDegradedWithTheReasonWhenOneTaskIsUnwell() {
    var status = InstanceStatus.of(List.of(WELL, UNWELL), null);

    assertThat(status.state()).isEqualTo(State.DEGRADED);
    assertThat(status.health()).isEqualTo(Health.DEGRADED);
    assertThat(status.reason()).isEqualTo("shop_db.db.0.r1: HTTP 503 from /health");
  }

  @Test
  void isDegradedWhenOneTaskHasEnded() {
    assertThat(InstanceStatus.of(List.of(WELL, ENDED), null).state()).isEqualTo(State.DEGRADED);
  }

  @Test
  void hasFailedWhenNoTaskRuns() {
    var status = InstanceStatus.of(List.of(ENDED), null);

    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.health()).isEqualTo(Health.RESTARTING);
    assertThat(status.reason()).contains("exit code 1");
  }

  @Test
  void waitsWhileNothingCouldBeStartedYet() {
    var image = task(TaskState.BACKING_OFF, HealthState.UNKNOWN, "there is no such image", null);
    var status = InstanceStatus.of(List.of(image), OperationKind.INSTALL);

    assertThat(status.health()).isEqualTo(Health.WAITING);
    assertThat(status.reason()).contains("no such image");
    assertThat(InstanceStatus.of(List.of(), OperationKind.INSTALL).health())
        .isEqualTo(Health.WAITING);
  }

  @Test
  void saysTheWorstThatItsUsersFeel() {
    assertThat(health(UNWELL, STARTING)).isEqualTo(Health.UNHEALTHY);
    assertThat(health(WELL, ENDED)).isEqualTo(Health.DEGRADED);
    assertThat(health(WELL, LOST)).isEqualTo(Health.DEGRADED);
    assertThat(health(LOST, ENDED)).isEqualTo(Health.LOST);
    assertThat(health(STOPPED, STOPPED)).isEqualTo(Health.STOPPED);
    assertThat(health()).isEqualTo(Health.STOPPED);
    assertThat(health(WELL, STARTING)).isEqualTo(Health.STARTING);
  }

  private static Health health(TaskStatus... tasks) {
    return InstanceStatus.of(List.of(tasks), null).health();
  }

  @Test
  void isStoppedWhenAllTasksAre() {
    assertThat(InstanceStatus.of(List.of(STOPPED, STOPPED), null).state()).isEqualTo(State.STOPPED);
    assertThat(InstanceStatus.of(List.of(), null).state()).isEqualTo(State.STOPPED);
  }

  @Test
  void isUnknownWhenTheTargetIsSilent() {
    assertThat(InstanceStatus.of(List.of(LOST), null).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void isWhatIsBeingDoneToIt() {
    assertThat(InstanceStatus.of(List.of(STARTING), OperationKind.INSTALL).state())
        .isEqualTo(State.INSTALLING);
    assertThat(InstanceStatus.of(List.of(STOPPED), OperationKind.UNINSTALL).state())
        .isEqualTo(State.UNINSTALLING);
    assertThat(InstanceStatus.of(List.of(WELL), OperationKind.SNAPSHOT).state())
        .isEqualTo(State.RUNNING);
  }

  private static TaskStatus task(TaskState state, HealthState health, String reason) {
    return task(state, health, reason, Instant.EPOCH);
  }

  private static TaskStatus task(
      TaskState state, HealthState health, String reason, @Nullable Instant startedAt) {
    return new TaskStatus(
        UUID.randomUUID(),
        new Identity(UUID.randomUUID(), 1, "db", 0),
        "shop_db.db.0.r1",
        "node",
        state,
        health,
        reason,
        0,
        null,
        false,
        startedAt,
        null,
        null,
        null,
        null,
        null,
        state != TaskState.STOPPED);
  }
}
