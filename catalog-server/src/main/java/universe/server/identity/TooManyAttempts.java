package universe.server.identity;

import java.time.Duration;

/** Too many log-ins failed; the next one is not even looked at for a while. */
public class TooManyAttempts extends RuntimeException {

  private final Duration retryAfter;

  public TooManyAttempts(Duration retryAfter) {
    super("too many failed log-ins; try again in %d seconds".formatted(retryAfter.toSeconds()));
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
