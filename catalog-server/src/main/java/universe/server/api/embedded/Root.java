package universe.server.api.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody there, yet still
 * owns its files here.
 */
final class Root {

  private Root() {}

  static boolean isUs() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  static List<String> without(String... command) {
    return Stream.concat(Stream.of("unshare", "--user"), Stream.of(command)).toList();
  }
}
