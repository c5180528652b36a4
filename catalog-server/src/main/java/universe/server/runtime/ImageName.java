package universe.server.runtime;

import java.util.Locale;

/**
 * Which image is meant, taken apart as engines do it:
 *
 * {@snippet :
 * ImageName.parse("debian:12").registry(); // "docker.io"
 * ImageName.parse("registry.example:5000/team/app").registry(); // "registry.example:5000"
 * }
 *
 * @param registry host of the registry, {@link #HUB} where none is named
 * @param path what it is called there, without tag and digest
 * @param suffix {@code :tag} or {@code @digest} as it was written; empty where there was none
 */
public record ImageName(String registry, String path, String suffix) {

  /** The registry of names that name none. */
  public static final String HUB = "docker.io";

  /** Takes any text apart; whether there is such an image is for a registry to say. */
  public static ImageName parse(String text) {
    var slash = text.indexOf('/');
    var first = slash < 0 ? "" : text.substring(0, slash);
    var named = first.contains(".") || first.contains(":") || first.equals("localhost");
    var registry = named ? first.toLowerCase(Locale.ROOT) : HUB;
    var rest = named ? text.substring(slash + 1) : text;
    var end = rest.indexOf('@');
    if (end < 0) {
      end = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    }
    return end < 0
        ? new ImageName(registry, rest, "")
        : new ImageName(registry, rest.substring(0, end), rest.substring(end));
  }

  /** Whether the content is named, not a tag that may move. */
  public boolean isPinned() {
    return suffix.startsWith("@");
  }

  /** Whether it comes from the hub, so that a mirror may stand in. */
  public boolean isOfHub() {
    return registry.equals(HUB) || registry.equals("index.docker.io");
  }
}
