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
 * @param level how hard zstd packs, from 1 (fast) to 19 (small)
 * @param reserve room that must be left where the archives lie
 * @param beforeChange how many snapshots of an instance stay of those taken before its changes
 */
@ConfigurationProperties("universe.storage")
record StorageSettings(
    @Nullable Path folder,
    @DefaultValue("3") int level,
    @DefaultValue("256MB") DataSize reserve,
    @DefaultValue("3") int beforeChange) {

  StorageSettings {
    if (level < 1 || level > 19) {
      throw new IllegalArgumentException(
          "universe.storage.level must be from 1 to 19, was " + level);
    }
    if (beforeChange < 1) {
      throw new IllegalArgumentException(
          "universe.storage.before-change must be at least 1, was " + beforeChange);
    }
  }
}
