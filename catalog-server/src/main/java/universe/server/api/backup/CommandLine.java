package universe.server.api.backup;

import java.io.IOException;
import java.sql.SQLException;

/** What the commands of this package have in common. */
final class CommandLine {

  private CommandLine() {}

  /** Something that may go wrong in ways that a user wants to hear of in a sentence. */
  interface Attempt {
    void run() throws IOException, SQLException;
  }

  /** The exit code: 0, or 1 after saying what went wrong. */
  static int attempt(Attempt attempt) {
    try {
      attempt.run();
      return 0;
    } catch (BackupRefused e) {
      System.err.println(e.getMessage());
    } catch (IOException | SQLException e) {
      System.err.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return 1;
  }
}
