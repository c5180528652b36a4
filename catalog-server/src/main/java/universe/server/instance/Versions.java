package universe.server.instance;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.OfferedVersion;
import universe.server.instance.Revision.Source;
import universe.spec.PackageDefinition;

/** Which versions an instance may be changed to; asked of the catalog, never of a registry. */
@Component
public class Versions {

  private static final int REMEMBERED = 500;

  private final Catalog catalog;
  private final CatalogSearch search;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Versions(Catalog catalog, CatalogSearch search) {
    this.catalog = catalog;
    this.search = search;
  }

  /** All versions that can be reached from a revision, in catalog order. */
  public List<NextVersion> after(Revision revision) {
    return paths(revision.source()).all().stream()
        .map(path ->
            new NextVersion(
                path.to().version(),
                path.to().release(),
                new Origin(path.to().repository(), path.to().repositoryName()),
                path.upgrade() ? Direction.UPGRADE : Direction.DOWNGRADE,
                path.hops()))
        .toList();
  }

  /** The newest version that can be reached from a revision; empty where it is the newest. */
  Optional<String> newestAfter(Revision revision) {
    return paths(revision.source()).newest().map(path -> path.to().version());
  }

  /**
   * The versions that lead to another one, it included; only that one where it may follow at once.
   *
   * @throws VersionNotReachable when no rule allows any way
   */
  List<OfferedVersion> way(Source from, CatalogEntry to) {
    var present = offered(from);
    var wanted = offered(to.definition(), to.repository(), to.repositoryName());
    if (VersionPaths.mayFollow(present, wanted)) {
      return List.of(wanted);
    }
    var offered = new ArrayList<>(offered(to.definition().name()));
    offered.replaceAll(each -> each.version().equals(wanted.version()) ? wanted : each);
    var paths = new VersionPaths(present, offered);
    return paths
        .to(wanted.version())
        .map(VersionPaths.Path::way)
        .orElseThrow(() ->
            new VersionNotReachable(
                present.version(),
                wanted.version(),
                paths.all().stream().map(each -> each.to().version()).toList()));
  }

  private VersionPaths paths(Source source) {
    return new VersionPaths(offered(source), offered(source.definition().name()));
  }

  private static OfferedVersion offered(Source source) {
    return offered(source.definition(), source.repository(), source.repositoryName());
  }

  private static OfferedVersion offered(
      PackageDefinition definition, UUID repository, String repositoryName) {
    return new OfferedVersion(
        definition.version(),
        definition.release(),
        repository,
        repositoryName,
        definition.upgradesFrom(),
        definition.downgradesTo());
  }

  /** As of the present generation of the catalog; lists of instances ask this for each. */
  private List<OfferedVersion> offered(String name) {
    var generation = search.generation();
    var last = known.get(name);
    if (last != null && last.generation() == generation) {
      return last.offered();
    }
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    var offered = catalog.offered(name);
    known.put(name, new Known(generation, offered));
    return offered;
  }

  private record Known(long generation, List<OfferedVersion> offered) {}

  /** Whether a version is newer or older. */
  public enum Direction {
    UPGRADE,
    DOWNGRADE;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A repository. */
  @Schema(name = "VersionOrigin")
  public record Origin(UUID id, String name) {}

  /**
   * A version that an instance may be changed to.
   *
   * @param hops the versions on the way, it included; only one where it can be reached at once
   */
  public record NextVersion(
      String version, long release, Origin repository, Direction direction, List<String> hops) {
    public NextVersion {
      hops = List.copyOf(hops);
    }
  }
}
