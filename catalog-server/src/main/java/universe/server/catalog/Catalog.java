package universe.server.catalog;

import java.util.Optional;
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

  /** Whether the catalog has any version of this package. */
  boolean knows(String name);
}
