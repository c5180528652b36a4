package universe.server.instance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import universe.server.catalog.CatalogSearch;
import universe.server.catalog.CatalogSearch.ShelvedVersion;
import universe.server.instance.Revision.Source;

/** Where the icons of installed versions are; asked of the catalog once in each generation. */
@Component
class InstalledIcons {

  private final CatalogSearch catalog;
  private volatile Known known = new Known(-1, Map.of());

  InstalledIcons(CatalogSearch catalog) {
    this.catalog = catalog;
  }

  /** Where we serve the icon; null too where the catalog knows this version no more. */
  @Nullable String of(Source source) {
    var generation = catalog.generation();
    var now = known;
    if (now.generation() != generation) {
      now = new Known(generation, new ConcurrentHashMap<>());
      known = now;
    }
    var definition = source.definition();
    var version =
        new Version(
            source.repository(), definition.name(), definition.version(), definition.release());
    return now.icons().computeIfAbsent(version, this::icon).orElse(null);
  }

  private Optional<String> icon(Version version) {
    return catalog
        .version(version.name(), version.version(), version.repository(), version.release())
        .map(ShelvedVersion::iconUrl);
  }

  private record Version(UUID repository, String name, String version, long release) {}

  private record Known(long generation, Map<Version, Optional<String>> icons) {}
}
