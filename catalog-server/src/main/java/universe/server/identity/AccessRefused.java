package universe.server.identity;

/** A user asked for something that their role does not grant. */
public class AccessRefused extends RuntimeException {

  private final Action action;
  private final String resource;

  public AccessRefused(User user, Action action, String resource) {
    super("%s may not %s %s".formatted(user.name(), action, resource));
    this.action = action;
    this.resource = resource;
  }

  public Action action() {
    return action;
  }

  public String resource() {
    return resource;
  }
}
