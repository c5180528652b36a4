package universe.server.catalog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalog.
 *
 * @param text words, also misspelt ones; null for everything
 * @param tags tags that a package must have, all of them
 * @param repositories names or ids of repositories, any of them
 * @param licences names of licences, any of them
 * @param hidden whether to show packages that no version of is meant for this cluster version
 * @param cursor what the page before said; null for the first
 * @param limit most packages on the page
 */
public record PackageQuery(
    @Nullable String text,
    List<String> tags,
    List<String> repositories,
    List<String> licences,
    @Nullable Boolean framework,
    @Nullable Boolean featured,
    @Nullable Boolean installable,
    boolean hidden,
    Sort sort,
    @Nullable String cursor,
    int limit) {

  private static final int LONGEST_TEXT = 200;

  /** In which order packages come. */
  public enum Sort {
    RELEVANCE,
    NAME,
    UPDATED;

    /** The order of that name, as it stands in an address. */
    public static Sort parse(String text) {
      for (var each : values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
          return each;
        }
      }
      throw new IllegalArgumentException("sort must be relevance, name or updated, was " + text);
    }
  }

  public PackageQuery {
    tags = List.copyOf(tags);
    repositories = List.copyOf(repositories);
    licences = List.copyOf(licences);
    limit = Math.clamp(limit, 1, 200);
    text = text == null || text.isBlank() ? null : text.strip();
    if (text != null && text.length() > LONGEST_TEXT) {
      text = text.substring(0, LONGEST_TEXT);
    }
  }
}
