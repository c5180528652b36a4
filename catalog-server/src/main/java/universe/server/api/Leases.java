package universe.server.api;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets one server at a time do something, by the clock of the database alone:
 *
 * {@snippet :
 * leases.acquire("target/" + id, Duration.ofSeconds(30)).ifPresent(lease -> converge(lease));
 * }
 *
 * <p>A holder renews well before its time is up. A server that slept past it finds its epoch
 * outdated as soon as another has taken over: every write that must not come from such a server
 * calls {@link #assertHeld} in its own transaction first.
 */
public interface Leases {

  /**
   * Takes a lease that nobody holds, or whose time is up.
   *
   * @param name what only one may do, such as {@code operation/3f…}
   * @param time how long it lasts unless renewed
   * @return empty while somebody holds it, this server's other threads included
   */
  Optional<Lease> acquire(String name, Duration time);

  /**
   * Prolongs a lease from now on; also one whose time is up, as long as nobody else took it.
   *
   * @return false when it is lost for good
   */
  boolean renew(Lease lease, Duration time);

  /** Gives a lease back, so that another need not wait; does nothing when it is lost already. */
  void release(Lease lease);

  /**
   * Refuses to go on when the lease is lost. Inside a transaction nobody can take the lease over
   * before that transaction has ended.
   *
   * @throws LeaseLost when another holder has taken it
   */
  void assertHeld(Lease lease);
}
