package universe.indexer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.spec.PackageDefinition;

/**
 * One version of a package as the catalog stores it.
 *
 * @param commit commit it was read from
 * @param updatedAt when its author last changed it
 * @param icon hash of an icon we have; null where there is none
 * @param iconAddress web address of its icon, for when there is none of our own
 */
public record IndexedVersion(
    PackageDirectory directory,
    PackageDefinition definition,
    String commit,
    Instant updatedAt,
    @Nullable String icon,
    @Nullable String iconAddress) {

  IndexedVersion withIcon(String hash) {
    return new IndexedVersion(directory, definition, commit, updatedAt, hash, null);
  }

  /** Under which name the catalog serves the icon. */
  public Optional<String> iconKey() {
    if (icon != null) {
      return Optional.of(icon);
    }
    return Optional.ofNullable(iconAddress).map(IndexedVersion::remoteIconKey);
  }

  /** Under which name the catalog serves what stands at a web address. */
  public static String remoteIconKey(String address) {
    return "remote-" + IconFile.sha256(address.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
