package universe.server.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that the server's jar does instead of serving, when its first argument says so; found
 * as a {@link java.util.ServiceLoader} service, so that a room adds one without being known.
 */
public interface Command {

  /** The first argument: {@code backup}. */
  String word();

  /** Does it; returns the exit code: 0, 1 when it failed, 2 for a wrong command line. */
  int run(String... arguments);

  /** What of the arguments is no setting and no option; the command's own word comes first. */
  static List<String> words(String... arguments) {
    return Stream.of(arguments).filter(argument -> !argument.startsWith("--")).toList();
  }
}
