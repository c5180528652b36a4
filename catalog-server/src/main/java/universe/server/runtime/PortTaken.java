package universe.server.runtime;

/** A host port is in use; names its owner and the next one that is free. */
public class PortTaken extends RuntimeException {

  private final int port;
  private final int nextFree;

  public PortTaken(int port, String owner, int nextFree) {
    super("host port %d is in use by %s; the next free one is %d".formatted(port, owner, nextFree));
    this.port = port;
    this.nextFree = nextFree;
  }

  public int port() {
    return port;
  }

  public int nextFree() {
    return nextFree;
  }
}
