package universe.server.instance;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import universe.server.catalog.OfferedVersion;

/**
 * Which versions may follow a version, at once or by way of others (package-format 2.3): a version
 * names those it may be reached from, or the present one names it as a way back. A way to a newer
 * version never takes a step back, nor the other way round.
 */
final class VersionPaths {

  /**
   * Whoever is further behind is not brought along in one go, for all of it may have to go back.
   */
  static final int MOST_HOPS = 8;

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
    var up = ways(true);
    var down = ways(false);
    return offered.stream()
        .map(each -> path(each, isNewer(each) ? up : down))
        .flatMap(Optional::stream)
        .toList();
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

  private boolean isNewer(OfferedVersion version) {
    return version.release() > present.release();
  }

  /** The shortest ways to all versions of one direction, without the present one. */
  private Map<String, List<OfferedVersion>> ways(boolean up) {
    var ways = new LinkedHashMap<String, List<OfferedVersion>>();
    ways.put(present.version(), List.of());
    var open = new ArrayDeque<OfferedVersion>();
    open.add(present);
    while (!open.isEmpty()) {
      var at = open.remove();
      var way = Objects.requireNonNull(ways.get(at.version()));
      if (way.size() < MOST_HOPS) {
        for (var next : offered) {
          if (!ways.containsKey(next.version()) && leads(at, next, up) && mayFollow(at, next)) {
            ways.put(next.version(), Stream.concat(way.stream(), Stream.of(next)).toList());
            open.add(next);
          }
        }
      }
    }
    return ways;
  }

  private static boolean leads(OfferedVersion at, OfferedVersion next, boolean up) {
    return up ? next.release() >= at.release() : next.release() <= at.release();
  }

  static boolean mayFollow(OfferedVersion at, OfferedVersion next) {
    return matches(next.upgradesFrom(), at.version()) || matches(at.downgradesTo(), next.version());
  }

  private static boolean matches(List<String> rules, String version) {
    return rules.stream().anyMatch(rule -> rule.equals(ANY) || rule.equals(version));
  }

  private Optional<Path> path(OfferedVersion to, Map<String, List<OfferedVersion>> ways) {
    return Optional.ofNullable(ways.get(to.version())).map(way -> new Path(way, isNewer(to)));
  }

  /**
   * A way to a version.
   *
   * @param way the versions on it, the last one included
   * @param upgrade whether it leads to a newer version
   */
  record Path(List<OfferedVersion> way, boolean upgrade) {

    Path {
      way = List.copyOf(way);
    }

    OfferedVersion to() {
      return way.getLast();
    }

    List<String> hops() {
      return way.stream().map(OfferedVersion::version).toList();
    }

    boolean direct() {
      return way.size() == 1;
    }
  }
}
