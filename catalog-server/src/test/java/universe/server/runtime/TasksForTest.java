package universe.server.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.runtime.TaskSpec.Attachment;
import universe.server.runtime.TaskSpec.Identity;
import universe.server.runtime.TaskSpec.Limits;
import universe.server.runtime.TaskSpec.MountSpec;
import universe.server.runtime.TaskSpec.PublishedPort;
import universe.server.runtime.Tasks.DeclaredTask;
import universe.spec.workload.Check;
import universe.spec.workload.Health;
import universe.spec.workload.Lifecycle;
import universe.spec.workload.Privileges;

/** Example tasks. */
public final class TasksForTest {

  public static final Lifecycle LIFECYCLE =
      new Lifecycle(1, 1, false, Duration.ofSeconds(1), 2, Duration.ofMinutes(5), false);

  private TasksForTest() {}

  /** A spec that a test changes one thing of. */
  public static TaskSpec spec(String name, String image, List<String> arguments) {
    return new TaskSpec(
        new Identity(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            1,
            "main",
            0),
        name,
        image,
        List.of(),
        arguments,
        null,
        null,
        false,
        Duration.ofSeconds(1),
        Map.of("GREETING", "hello"),
        Map.of("team", "tests"),
        new Limits(128, 500_000_000L, 64L << 20, null, 100L),
        new Attachment(null, false, Set.of(), List.of()),
        List.of(),
        null,
        Privileges.NONE);
  }

  public static TaskSpec with(
      TaskSpec spec, Attachment attachment, List<MountSpec> mounts, @Nullable Check health) {
    return new TaskSpec(
        spec.identity(),
        spec.name(),
        spec.image(),
        spec.entrypoint(),
        spec.arguments(),
        spec.user(),
        spec.workingDirectory(),
        spec.terminal(),
        spec.stopGrace(),
        spec.environment(),
        spec.labels(),
        spec.limits(),
        attachment,
        mounts,
        health,
        spec.privileges());
  }

  /** The same task, run by another user. */
  public static TaskSpec as(String user, TaskSpec spec) {
    return new TaskSpec(
        spec.identity(),
        spec.name(),
        spec.image(),
        spec.entrypoint(),
        spec.arguments(),
        user,
        spec.workingDirectory(),
        spec.terminal(),
        spec.stopGrace(),
        spec.environment(),
        spec.labels(),
        spec.limits(),
        spec.attachment(),
        spec.mounts(),
        spec.healthCommand(),
        spec.privileges());
  }

  public static TaskSpec publishing(TaskSpec spec, String network, PublishedPort port) {
    return with(spec, new Attachment(network, false, Set.of(), List.of(port)), spec.mounts(), null);
  }

  public static DeclaredTask declared(UUID target, TaskSpec spec, Check... checks) {
    return new DeclaredTask(
        UUID.randomUUID(),
        target,
        "memory",
        spec,
        List.of(),
        new Health(List.of(checks), null, null),
        LIFECYCLE);
  }
}
