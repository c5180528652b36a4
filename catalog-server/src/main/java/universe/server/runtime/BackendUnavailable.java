package universe.server.runtime;

/** The target does not answer; carries the cause and the command that mends it. */
public class BackendUnavailable extends RuntimeException {

  public BackendUnavailable(String target, String reason) {
    super("%s: %s".formatted(target, reason));
  }
}
