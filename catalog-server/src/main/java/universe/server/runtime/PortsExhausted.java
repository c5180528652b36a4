package universe.server.runtime;

/** No host port of the configured range is free. */
public class PortsExhausted extends RuntimeException {

  public PortsExhausted(int first, int last) {
    super(
        "no host port from %d to %d is free; widen universe.runtime.first-port and last-port"
            .formatted(first, last));
  }
}
