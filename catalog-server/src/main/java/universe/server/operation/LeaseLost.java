package universe.server.operation;

/** Another server has taken over what this one was doing. */
public class LeaseLost extends RuntimeException {

  public LeaseLost(String what) {
    super(what + " was taken over by another server");
  }
}
