package universe.spec.marathon;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import universe.spec.workload.Launch;

/** Reads what a task runs: {@code cmd} or {@code args}, in an image or in the sandbox. */
final class LaunchReader {

  private static final int LONGEST_GRACE_SECONDS = 86_400;
  private static final int STOP_GRACE_SECONDS = 10;

  private final Fields app;
  private final Container container;
  private final EngineFlags flags;

  LaunchReader(Fields app, Container container, EngineFlags flags) {
    this.app = app;
    this.container = container;
    this.flags = flags;
  }

  Launch read() {
    var command = app.words("cmd").orElse(null);
    var arguments = app.texts("args");
    check(command, arguments);
    boolean inSandbox = container.image() == null;
    container.details().ignore("pullConfig", "credential");
    if (container.details().has("pullConfig") || container.details().has("credential")) {
      container.details().warn("pullConfig", "registry log-ins are kept by the server; ignored");
    }
    int grace =
        app.integer("taskKillGracePeriodSeconds", 0, LONGEST_GRACE_SECONDS, STOP_GRACE_SECONDS);
    return new Launch(
        container.image(),
        container.details().flag("forcePullImage"),
        entrypoint(command, arguments),
        command != null
            ? List.of("-c", command)
            : inSandbox && !arguments.isEmpty()
                ? arguments.subList(1, arguments.size())
                : arguments,
        flags.user().or(() -> app.words("user")).orElse(null),
        inSandbox ? Paths.SANDBOX : null,
        Paths.SANDBOX,
        app.flag("tty"),
        Duration.ofSeconds(grace));
  }

  private List<String> entrypoint(@Nullable String command, List<String> arguments) {
    if (command != null) {
      return List.of("/bin/sh");
    }
    if (container.image() == null) {
      return arguments.stream().limit(1).toList();
    }
    return flags.entrypoint().filter(text -> !text.isEmpty()).map(List::of).orElseGet(List::of);
  }

  private void check(@Nullable String command, List<String> arguments) {
    if (command != null && !arguments.isEmpty()) {
      app.reject("args", "cannot stand beside 'cmd'; keep one of them");
    }
    if (command == null
        && arguments.isEmpty()
        && !container.details().has("image")
        && !app.has("cmd")) {
      app.reject("cmd", "is required, or 'args', where there is no image");
    }
    var executor = app.text("executor", "");
    if (!executor.isEmpty() && !executor.equals("//cmd")) {
      app.reject("executor", "'%s' needs Apache Mesos; leave it out".formatted(executor));
    }
    app.ignore("executorResources");
  }
}
