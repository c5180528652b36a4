package universe.server.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package with all its versions.
 *
 * @param defaultVersion what is installed when nobody says otherwise (cosmos-api 5.3)
 * @param repository where that comes from
 * @param versions all of them in catalog order, the default version's repository first
 */
public record PackageDetails(
    String name, String defaultVersion, RepositoryName repository, List<VersionSummary> versions) {

  public PackageDetails {
    versions = List.copyOf(versions);
  }

  /**
   * One version of a package.
   *
   * @param shadowed whether another entry of the same version takes its place: of a repository that
   *     goes first, or a newer release
   * @param withdrawn whether it is meant for another cluster version than ours
   * @param commit commit it was read from; null for a bundle
   */
  public record VersionSummary(
      String version,
      long release,
      RepositoryName repository,
      String packagingVersion,
      boolean shadowed,
      boolean withdrawn,
      Instant updatedAt,
      @Nullable String commit) {}
}
