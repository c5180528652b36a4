package universe.server.instance;

import java.util.List;

/** An instance cannot be changed to a version at once, or not at all. */
public class VersionNotReachable extends RuntimeException {

  private final String from;
  private final String to;
  private final List<String> hops;
  private final List<String> direct;

  /**
   * A refusal.
   *
   * @param hops the way that there is, the wanted version last; empty for none
   * @param direct the versions that can be reached at once
   */
  VersionNotReachable(String from, String to, List<String> hops, List<String> direct) {
    super(message(from, to, hops, direct));
    this.from = from;
    this.to = to;
    this.hops = List.copyOf(hops);
    this.direct = List.copyOf(direct);
  }

  private static String message(String from, String to, List<String> hops, List<String> direct) {
    if (!hops.isEmpty()) {
      return "version %s cannot be changed to %s at once; change to %s, one after another"
          .formatted(from, to, String.join(", then ", hops));
    }
    return "version %s cannot be changed to %s; it can be changed to %s"
        .formatted(from, to, direct.isEmpty() ? "no other version" : String.join(", ", direct));
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public List<String> hops() {
    return hops;
  }

  public List<String> direct() {
    return direct;
  }
}
