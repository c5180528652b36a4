package universe.server.api;

import java.security.Principal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Answers that go on for long, such as events and logs. Each ends within seconds after whoever
 * asked for it has logged out, lost the token or the account.
 */
@Component
public class OpenStreams {

  private static final Logger log = LoggerFactory.getLogger(OpenStreams.class);

  private final Set<Stream> open = ConcurrentHashMap.newKeySet();

  /** Somebody who may stop being welcome while an answer goes on. */
  public interface Follower extends Principal {

    /** Whether the credentials that were shown still open anything. */
    boolean isStillWelcome();
  }

  /**
   * Watches over a stream until it is closed.
   *
   * @param follower who asked for it
   * @param end ends the answer; may be called although it has ended by itself
   */
  public Stream watch(Principal follower, Runnable end) {
    var stream = new Stream(follower, end);
    open.add(stream);
    return stream;
  }

  /** A stream that is watched over until closed. */
  public final class Stream implements AutoCloseable {

    private final Principal follower;
    private final Runnable end;

    private Stream(Principal follower, Runnable end) {
      this.follower = follower;
      this.end = end;
    }

    @Override
    public void close() {
      open.remove(this);
    }
  }

  @Scheduled(fixedDelayString = "PT3S")
  void endThoseOfTheUnwelcome() {
    try {
      open.stream()
          .filter(
              stream -> stream.follower instanceof Follower follower && !follower.isStillWelcome())
          .forEach(stream -> {
            stream.close();
            stream.end.run();
          });
    } catch (DataAccessException e) {
      // The database is away, and everybody's credentials with it: looked at again soon.
      log.atDebug().setCause(e).log("Cannot tell who is still welcome");
    }
  }
}
