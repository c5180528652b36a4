package universe.spec.workload;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process of a task.
 *
 * @param image image reference; null runs in the installation's own: its sandbox image, or that of
 *     its forwarders
 * @param forcePull whether to pull before each creation instead of only when the image is missing
 * @param entrypoint replaces the image's entry point unless empty
 * @param arguments replaces the image's command unless empty
 * @param user user to run as; null leaves the image's
 * @param workingDirectory directory to start in; null leaves the image's
 * @param sandbox directory that every user of the task may write to, fresh with each new task;
 *     artifacts arrive in it
 * @param terminal whether the process gets a terminal
 * @param stopGrace time between the polite and the final signal
 */
public record Launch(
    @Nullable String image,
    boolean forcePull,
    List<String> entrypoint,
    List<String> arguments,
    @Nullable String user,
    @Nullable String workingDirectory,
    String sandbox,
    boolean terminal,
    Duration stopGrace) {

  public Launch {
    entrypoint = List.copyOf(entrypoint);
    arguments = List.copyOf(arguments);
    if (!sandbox.startsWith("/")) {
      throw new IllegalArgumentException("sandbox '" + sandbox + "' is not an absolute path");
    }
  }
}
