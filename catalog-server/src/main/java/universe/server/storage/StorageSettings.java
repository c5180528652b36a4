package universe.server.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where snapshots lie and how many.
 *
 * @param folder folder of the archives, such as a mounted share; null for {@code snapshots} in the
 *     data folder
 * @param s3 bucket into which new archives go instead of a folder; null for none
 * @param level how hard zstd packs, from 1 (fast) to 19 (small)
 * @param reserve room that must be left where the archives lie
 * @param beforeChange of how many changes of an instance the snapshots stay that were taken before
 */
@ConfigurationProperties("universe.storage")
record StorageSettings(
    @Nullable Path folder,
    @Nullable BucketSettings s3,
    @DefaultValue("3") int level,
    @DefaultValue("256MB") DataSize reserve,
    @DefaultValue("3") int beforeChange) {

  StorageSettings {
    if (folder != null && s3 != null) {
      throw new IllegalArgumentException(
          "set either universe.storage.folder or universe.storage.s3, new snapshots lie in one place");
    }
    if (level < 1 || level > 19) {
      throw new IllegalArgumentException(
          "universe.storage.level must be from 1 to 19, was " + level);
    }
    if (beforeChange < 1) {
      throw new IllegalArgumentException(
          "universe.storage.before-change must be at least 1, was " + beforeChange);
    }
  }

  /** The folder of archives of a server with this data folder. */
  Path folder(Path data) {
    return folder == null ? data.resolve("snapshots") : folder.toAbsolutePath().normalize();
  }
}
