package universe.server.catalog.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import universe.spec.Installability;
import universe.spec.PackageDefinition;
import universe.spec.PackageRenderer;

/**
 * What has been found out about definitions by rendering them, which takes milliseconds for each.
 * Kept by content and in memory only: a newer server may judge otherwise.
 */
@Component
class Installabilities {

  private static final int MOST = 20_000;

  private final Cache<String, Installability> known =
      Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * Judges a definition, unless that was done before.
   *
   * @param digest of the definition's text
   * @param definition empty where it is gone by now
   */
  Optional<Installability> of(String digest, Supplier<Optional<PackageDefinition>> definition) {
    var before = known.getIfPresent(digest);
    if (before != null) {
      return Optional.of(before);
    }
    var judged = definition.get().map(each -> PackageRenderer.of(each).installability());
    judged.ifPresent(installability -> known.put(digest, installability));
    return judged;
  }

  Installability of(String digest, PackageDefinition definition) {
    return of(digest, () -> Optional.of(definition)).orElseThrow();
  }
}
