package universe.server.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import universe.spec.PackageDefinition;

/**
 * Definitions that were asked for lately, with what they were prepared to: reading one and
 * compiling its schema costs ten times what rendering it does. Known by their text, so never
 * outdated.
 */
@Component
public class Definitions {

  /** In characters of text; prepared, each of them takes some 20 bytes. */
  private static final long MOST = 1L << 20;

  private final Cache<String, PackageDefinition> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((String text, PackageDefinition _) -> text.length())
          .build();

  /** The definition that a text of ours is; the text must come from our own storage. */
  public PackageDefinition of(String text) {
    return known.get(text, PackageDefinition::parse);
  }
}
