package universe.server.instance;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.server.catalog.OfferedVersion;

/**
 * Which versions may follow a version, at once or by way of others (package-format 2.3): a version
 * names those it may be reached from, or the present one names it as a way back.
 */
final class VersionPaths {

  private static final String ANY = "*";

  private final OfferedVersion present;
  private final List<OfferedVersion> offered;

  /**
   * The ways from a version.
   *
   * @param present the version that is installed, with the rules it was installed with
   * @param offered what the catalog offers
   */
  VersionPaths(OfferedVersion present, Collection<OfferedVersion> offered) {
    this.present = present;
    this.offered =
        offered.stream().filter(each -> !each.version().equals(present.version())).toList();
  }

  /** All versions that can be reached, each with the shortest way to it, in catalog order. */
  List<Path> all() {
    var ways = ways();
    return offered.stream().map(each -> path(each, ways)).flatMap(Optional::stream).toList();
  }

  /** The shortest way to a version; empty where there is none. */
  Optional<Path> to(String version) {
    return all().stream().filter(path -> path.to().version().equals(version)).findFirst();
  }

  /** The newest version that can be reached and is newer than the present one. */
  Optional<Path> newest() {
    return all().stream()
        .filter(Path::upgrade)
        .max(Comparator.comparingLong(path -> path.to().release()));
  }

  private Map<String, @Nullable String> ways() {
    var cameFrom = new LinkedHashMap<String, @Nullable String>();
    cameFrom.put(present.version(), null);
    var open = new ArrayDeque<OfferedVersion>();
    open.add(present);
    while (!open.isEmpty()) {
      var at = open.remove();
      for (var next : offered) {
        if (!cameFrom.containsKey(next.version()) && mayFollow(at, next)) {
          cameFrom.put(next.version(), at.version());
          open.add(next);
        }
      }
    }
    return cameFrom;
  }

  static boolean mayFollow(OfferedVersion at, OfferedVersion next) {
    return matches(next.upgradesFrom(), at.version()) || matches(at.downgradesTo(), next.version());
  }

  private static boolean matches(List<String> rules, String version) {
    return rules.stream().anyMatch(rule -> rule.equals(ANY) || rule.equals(version));
  }

  private Optional<Path> path(OfferedVersion to, Map<String, @Nullable String> cameFrom) {
    if (!cameFrom.containsKey(to.version())) {
      return Optional.empty();
    }
    var hops = new ArrayDeque<String>();
    for (var at = to.version();
        at != null && !at.equals(present.version());
        at = cameFrom.get(at)) {
      hops.addFirst(at);
    }
    return Optional.of(new Path(to, List.copyOf(hops), to.release() > present.release()));
  }

  /**
   * A way to a version.
   *
   * @param hops the versions on the way, the last one included
   * @param upgrade whether it leads to a newer version
   */
  record Path(OfferedVersion to, List<String> hops, boolean upgrade) {

    boolean direct() {
      return hops.size() == 1;
    }
  }
}
