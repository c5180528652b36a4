package universe.server.instance;

import java.util.List;

/** No rule of the package lets an instance be changed to a version, not even by way of others. */
public class VersionNotReachable extends RuntimeException {

  private final String from;
  private final String to;
  private final List<String> reachable;

  /**
   * A refusal.
   *
   * @param reachable the versions that can be reached
   */
  VersionNotReachable(String from, String to, List<String> reachable) {
    super(
        "version %s cannot be changed to %s in at most %d hops; it can be changed to %s"
            .formatted(
                from,
                to,
                VersionPaths.MOST_HOPS,
                reachable.isEmpty() ? "no other version" : String.join(", ", reachable)));
    this.from = from;
    this.to = to;
    this.reachable = List.copyOf(reachable);
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public List<String> reachable() {
    return reachable;
  }
}
