package universe.server.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param nextCursor asks for the page after this; null on the last one
 * @param total how many packages match, on all pages
 * @param facets how the search could be narrowed
 */
public record PackagePage(
    List<PackageSummary> items, @Nullable String nextCursor, int total, Facets facets) {

  public PackagePage {
    items = List.copyOf(items);
  }

  /** Values by which a search can be narrowed, the most frequent first. */
  public record Facets(
      List<FacetValue> tag,
      List<FacetValue> repository,
      List<FacetValue> licence,
      List<FacetValue> framework,
      List<FacetValue> featured,
      List<FacetValue> installable) {}

  /** A value, and how many packages a search for it would find. */
  public record FacetValue(String value, int count) {}
}
