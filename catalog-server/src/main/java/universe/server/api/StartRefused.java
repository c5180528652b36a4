package universe.server.api;

/** The server does not start, because what it finds around it does not fit together. */
public class StartRefused extends RuntimeException {

  private final String fault;
  private final String remedy;

  /**
   * Refuses to start.
   *
   * @param fault names the thing and what is wrong with it
   * @param remedy what the operator can do
   */
  public StartRefused(String fault, String remedy) {
    super(fault + "; " + remedy);
    this.fault = fault;
    this.remedy = remedy;
  }

  public String fault() {
    return fault;
  }

  public String remedy() {
    return remedy;
  }
}
