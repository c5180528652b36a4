package universe.server.identity;

/** Name and password, or a token, do not open anything. */
public class LogInRefused extends RuntimeException {

  public LogInRefused(String reason) {
    super(reason);
  }
}
