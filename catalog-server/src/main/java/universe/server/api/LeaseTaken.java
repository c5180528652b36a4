package universe.server.api;

/** A lease that a server believed to hold has been taken by another holder. */
public class LeaseTaken extends RuntimeException {

  private final Lease lease;

  public LeaseTaken(Lease lease) {
    super("%s is no longer held in epoch %d".formatted(lease.name(), lease.epoch()));
    this.lease = lease;
  }

  public Lease lease() {
    return lease;
  }
}
