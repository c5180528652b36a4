package universe.server.runtime;

/** What was asked for makes no sense for this drift; the message says what would. */
public final class DriftRefused extends RuntimeException {

  public DriftRefused(String reason) {
    super(reason);
  }
}
