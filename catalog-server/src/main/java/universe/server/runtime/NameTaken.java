package universe.server.runtime;

/** An object name on the target belongs to something else. */
public class NameTaken extends RuntimeException {

  public NameTaken(String name, String owner) {
    super("the name %s is taken by %s".formatted(name, owner));
  }
}
