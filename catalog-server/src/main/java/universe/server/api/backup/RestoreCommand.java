package universe.server.api.backup;

import universe.server.api.Command;

/** Brings an installation back from such a file: {@code java -jar server.jar restore FILE}. */
public final class RestoreCommand implements Command {

  @Override
  public String word() {
    return "restore";
  }

  @Override
  public int run(String... arguments) {
    return Restore.run(arguments);
  }
}
