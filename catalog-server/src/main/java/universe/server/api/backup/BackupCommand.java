package universe.server.api.backup;

import universe.server.api.Command;

/** Saves an installation into one file: {@code java -jar server.jar backup FILE}. */
public final class BackupCommand implements Command {

  @Override
  public String word() {
    return "backup";
  }

  @Override
  public int run(String... arguments) {
    return Backup.run(arguments);
  }
}
