package universe.server.api;

/** What a server believed to do alone has been taken over by another; it must stop at once. */
public class LeaseLost extends RuntimeException {

  /** Loses a lease of {@link Leases}. */
  public LeaseLost(Lease lease) {
    this(lease.name(), lease.epoch());
  }

  /**
   * Loses what a room leases in rows of its own.
   *
   * @param what what this server did alone, such as {@code operation 3f…}
   * @param epoch in which it did so
   */
  public LeaseLost(String what, long epoch) {
    super("%s was taken over by another server, epoch %d is over".formatted(what, epoch));
  }
}
