package universe.server.api;

/**
 * Something that the server's jar does instead of serving, when its first argument says so; found
 * as a {@link java.util.ServiceLoader} service, so that a room adds one without being known.
 */
public interface Command {

  /** The first argument: {@code backup}. */
  String word();

  /** Does it; returns the exit code: 0, 1 when it failed, 2 for a wrong command line. */
  int run(String... arguments);
}
