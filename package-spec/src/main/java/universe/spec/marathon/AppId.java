package universe.spec.marathon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path-like id of an app.
 *
 * @param segments its words, from the root down
 */
record AppId(List<String> segments) {

  /** Stands in for an id that was rejected, so that the rest can be read. */
  private static final AppId UNKNOWN = new AppId(List.of("unknown"));

  private static final int LONGEST_LABEL = 63;
  private static final Pattern SEGMENT =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*+");

  AppId {
    segments = List.copyOf(segments);
  }

  static AppId read(Fields app) {
    if (!app.has("id")) {
      app.reject("id", "is required, such as '/shop/db'");
      return UNKNOWN;
    }
    return app.text("id").map(text -> parse(text, app)).orElse(UNKNOWN);
  }

  private static AppId parse(String text, Fields app) {
    var inner = text.replaceAll("^/+", "").replaceAll("/+$", "");
    if (inner.isEmpty()) {
      app.reject(
          "id", "must name something below the root, such as '/shop/db', was '" + text + "'");
      return UNKNOWN;
    }
    var segments = Arrays.asList(inner.split("/", -1));
    for (var segment : segments) {
      if (segment.length() > 255 || !SEGMENT.matcher(segment).matches()) {
        app.reject(
            "id",
            "'%s': '%s' must consist of small letters, digits and inner '-' and '.'"
                .formatted(text, segment));
        return UNKNOWN;
      }
    }
    return new AppId(segments);
  }

  /**
   * The absolute path that another id means, seen from this one: {@code ../db} is a sibling, {@code
   * db} a child.
   */
  Optional<String> resolve(String other) {
    var path = new ArrayList<String>();
    if (!other.startsWith("/")) {
      path.addAll(segments);
    }
    for (var segment : other.split("/", -1)) {
      if (segment.equals("..")) {
        if (path.isEmpty()) {
          return Optional.empty();
        }
        path.removeLast();
      } else if (SEGMENT.matcher(segment).matches()) {
        path.add(segment);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        return Optional.empty();
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of("/" + String.join("/", path));
  }

  String path() {
    return "/" + String.join("/", segments);
  }

  /** Name of the one service that an app is. */
  String service() {
    return label(segments.getLast());
  }

  /** The label under which others find it: {@code /shop/db} is {@code db-shop}. */
  String dnsLabel() {
    var reversed = segments.reversed();
    return label(String.join("-", reversed));
  }

  /** Every name that the app has on the cluster network. */
  List<String> names() {
    var label = dnsLabel();
    return List.of(
        label,
        label + ".marathon.mesos",
        label + ".marathon.autoip.dcos.thisdcos.directory",
        label + ".marathon.containerip.dcos.thisdcos.directory",
        label + ".marathon.agentip.dcos.thisdcos.directory",
        label + ".marathon.slave.mesos");
  }

  private static String label(String text) {
    var label = text.replace('.', '-');
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL).replaceAll("-+$", "");
  }
}
