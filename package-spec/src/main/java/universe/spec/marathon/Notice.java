package universe.spec.marathon;

import static java.util.Objects.requireNonNull;

/**
 * Something about an app definition that cannot be honoured, or only in part.
 *
 * @param path where it stands, such as {@code container.docker.privileged}
 * @param rejected whether nothing may be deployed because of it; otherwise it is a warning that is
 *     kept and shown with the instance
 * @param message what is wrong and what would be right, without the path
 */
public record Notice(String path, boolean rejected, String message) {

  public Notice {
    requireNonNull(path);
    requireNonNull(message);
  }

  /** The form in which people see it. */
  @Override
  public String toString() {
    return path.isEmpty() ? message : path + ": " + message;
  }
}
