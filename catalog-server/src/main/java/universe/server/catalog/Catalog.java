package universe.server.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be installed: all versions of all repositories, merged by repository priority. */
public interface Catalog {

  /**
   * One version of a package, hidden ones included when asked for by version.
   *
   * @param name name of the package
   * @param version its exact version; null for the default version (cosmos-api 5.3)
   */
  Optional<CatalogEntry> find(String name, @Nullable String version);

  /**
   * One version of a package from this repository.
   *
   * @param repository id of its repository; null for the one that goes first
   */
  Optional<CatalogEntry> find(String name, String version, @Nullable UUID repository);

  /** The versions of a package that are offered, in catalog order; each version once. */
  List<OfferedVersion> offered(String name);

  /**
   * Names of the packages whose default version provides something of a kind, as their {@code
   * service.json} says.
   */
  List<String> providing(String kind);

  /** Whether the catalog has any version of this package. */
  boolean knows(String name);
}
