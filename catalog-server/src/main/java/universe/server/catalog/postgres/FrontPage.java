package universe.server.catalog.postgres;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import universe.server.catalog.PackagePage;
import universe.server.catalog.PackagePage.FacetValue;
import universe.server.catalog.PackagePage.Facets;
import universe.server.catalog.PackageQuery;
import universe.server.catalog.PackageSummary;

/**
 * All packages of one generation of the catalog. There are at most some thousands, so filtering and
 * counting happen here, over one consistent state, and only words are looked up in the database.
 *
 * @param packages sorted by name
 */
record FrontPage(long generation, List<Shown> packages) {

  private static final int MOST_VALUES = 100;

  FrontPage {
    packages = List.copyOf(packages);
  }

  /** A package with what is not shown but searched. */
  record Shown(PackageSummary summary, List<String> licences, boolean withdrawn) {
    Shown {
      licences = List.copyOf(licences);
    }
  }

  /**
   * Answers a query.
   *
   * @param ranks how well packages fit the words, by name; null where there were no words
   */
  PackagePage answer(PackageQuery query, @Nullable Map<String, Double> ranks) {
    var candidates =
        packages.stream()
            .filter(each -> ranks == null || ranks.containsKey(each.summary().name()))
            .filter(each -> query.hidden() || !each.withdrawn())
            .toList();
    var filters = new Filters(query);
    var found =
        candidates.stream()
            .filter(filters.all())
            .map(Shown::summary)
            .sorted(order(query, ranks))
            .toList();
    int from = Cursor.positionIn(found, query.cursor());
    int to = Math.min(found.size(), from + query.limit());
    var items = found.subList(from, to);
    var next = to < found.size() ? Cursor.after(to, items.getLast()) : null;
    return new PackagePage(items, next, found.size(), facets(candidates, filters));
  }

  private static Comparator<PackageSummary> order(
      PackageQuery query, @Nullable Map<String, Double> ranks) {
    var byName = Comparator.comparing(PackageSummary::name);
    Comparator<PackageSummary> featuredFirst =
        Comparator.comparing(PackageSummary::featured).reversed();
    return switch (query.sort()) {
      case NAME -> byName;
      case UPDATED ->
          Comparator.comparing(PackageSummary::updatedAt).reversed().thenComparing(byName);
      case RELEVANCE ->
          ranks == null
              ? featuredFirst.thenComparing(byName)
              : Comparator.<PackageSummary>comparingDouble(
                      each -> -ranks.getOrDefault(each.name(), 0.0))
                  .thenComparing(featuredFirst)
                  .thenComparing(byName);
    };
  }

  private static Facets facets(List<Shown> candidates, Filters filters) {
    return new Facets(
        count(candidates, filters.all(), each -> each.summary().tags().stream()),
        count(
            candidates,
            filters.without(filters.repository()),
            each -> Stream.of(each.summary().repository().name())),
        count(candidates, filters.without(filters.licence()), each -> each.licences().stream()),
        count(
            candidates,
            filters.without(filters.framework()),
            each -> Stream.of(String.valueOf(each.summary().framework()))),
        count(
            candidates,
            filters.without(filters.featured()),
            each -> Stream.of(String.valueOf(each.summary().featured()))),
        count(
            candidates,
            filters.without(filters.installable()),
            each -> Stream.of(String.valueOf(each.summary().installable()))));
  }

  private static List<FacetValue> count(
      List<Shown> candidates, Predicate<Shown> filter, Function<Shown, Stream<String>> values) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.stream()
        .filter(filter)
        .flatMap(each -> values.apply(each).distinct())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new FacetValue(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .limit(MOST_VALUES)
        .toList();
  }

  /** The narrowing parts of a query, one by one. */
  private record Filters(
      Predicate<Shown> tags,
      Predicate<Shown> repository,
      Predicate<Shown> licence,
      Predicate<Shown> framework,
      Predicate<Shown> featured,
      Predicate<Shown> installable) {

    Filters(PackageQuery query) {
      this(
          each -> each.summary().tags().containsAll(query.tags()),
          each ->
              query.repositories().isEmpty()
                  || query.repositories().contains(each.summary().repository().name())
                  || query.repositories().contains(each.summary().repository().id().toString()),
          each ->
              query.licences().isEmpty()
                  || each.licences().stream().anyMatch(new HashSet<>(query.licences())::contains),
          each -> fits(query.framework(), each.summary().framework()),
          each -> fits(query.featured(), each.summary().featured()),
          each -> fits(query.installable(), each.summary().installable()));
    }

    Predicate<Shown> all() {
      return without(each -> true);
    }

    /** What counts for the values of a facet: all but the choice made in that facet itself. */
    Predicate<Shown> without(Predicate<Shown> left) {
      return Stream.of(tags, repository, licence, framework, featured, installable)
          .filter(each -> !each.equals(left))
          .reduce(each -> true, Predicate::and);
    }

    private static boolean fits(@Nullable Boolean wanted, boolean is) {
      return wanted == null || wanted == is;
    }
  }

  /** Where a page ended: the last name on it, and its position for when that name is gone. */
  private static final class Cursor {

    static String after(int position, PackageSummary last) {
      var text = position + " " + last.name();
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static int positionIn(List<PackageSummary> found, @Nullable String cursor) {
      if (cursor == null) {
        return 0;
      }
      try {
        var parts =
            new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
        int position = Integer.parseInt(parts[0]);
        var names = new ArrayList<>(found.stream().map(PackageSummary::name).toList());
        int at = parts.length < 2 ? -1 : names.indexOf(parts[1]);
        return at >= 0 ? at + 1 : Math.clamp(position, 0, found.size());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("cursor is none that this server gave out", e);
      }
    }
  }
}
