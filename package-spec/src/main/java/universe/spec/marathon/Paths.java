package universe.spec.marathon;

import java.util.Arrays;

/** Rules about paths in the file system of a task. */
final class Paths {

  /** Where the sandbox of a task lies. */
  static final String SANDBOX = "/mnt/mesos/sandbox";

  private Paths() {}

  static boolean isAbsolute(String path) {
    return path.startsWith("/");
  }

  /** Whether a relative path stays below the directory it is taken from. */
  static boolean isBelow(String path) {
    return !isAbsolute(path) && !path.isBlank() && isClean(path) && !tidy(path).equals(".");
  }

  /** Whether a path is free of control characters and of steps upwards. */
  static boolean isClean(String path) {
    return path.chars().noneMatch(Character::isISOControl)
        && Arrays.stream(path.split("/")).noneMatch(".."::equals);
  }

  /** The path without empty and {@code .} steps and without a slash at its end. */
  static String tidy(String path) {
    var steps =
        Arrays.stream(path.split("/"))
            .filter(step -> !step.isEmpty() && !step.equals("."))
            .toList();
    if (isAbsolute(path)) {
      return "/" + String.join("/", steps);
    }
    return steps.isEmpty() ? "." : String.join("/", steps);
  }

  /** Where a path is in the task: a relative one lies in the sandbox. */
  static String inTask(String path) {
    return isAbsolute(path) ? tidy(path) : SANDBOX + "/" + tidy(path);
  }

  /** Whether a path is a directory or lies in it. */
  static boolean isIn(String directory, String path) {
    return path.equals(directory) || path.startsWith(directory + "/");
  }
}
