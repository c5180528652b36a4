package universe.server.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package on the catalog's front page, told by its default version.
 *
 * @param iconUrl where we serve its icon; null where it has none
 * @param versions how many there are to choose from
 * @param updatedAt when its author last changed the default version
 * @param installable whether it runs here: with its defaults, or once its options are answered
 * @param needsOptions whether some of its options have to be answered first
 * @param notInstallableReason why it cannot be installed here as it is; null where it can
 */
public record PackageSummary(
    String name,
    String version,
    long release,
    String description,
    List<String> tags,
    boolean featured,
    boolean framework,
    @Nullable String iconUrl,
    RepositoryName repository,
    int versions,
    Instant updatedAt,
    boolean installable,
    boolean needsOptions,
    @Nullable String notInstallableReason) {

  public PackageSummary {
    tags = List.copyOf(tags);
  }
}
