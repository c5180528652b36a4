package universe.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many events there are, by kind.
 *
 * @param total of all kinds
 * @param sinceStart how many of them came after this program had counted first
 * @param kinds the most frequent ones, most frequent first
 */
record Tally(long total, long sinceStart, Map<String, Long> kinds) {

  static final Tally NONE = new Tally(0, 0, Map.of());
  private static final int MOST_KINDS = 100;

  /** Sums up what was counted elsewhere. */
  static Tally of(Iterable<Map<String, Long>> parts, long before) {
    var sum = new TreeMap<String, Long>();
    parts.forEach(part -> part.forEach((kind, count) -> sum.merge(kind, count, Long::sum)));
    long total = sum.values().stream().mapToLong(Long::longValue).sum();
    var kinds = new LinkedHashMap<String, Long>();
    sum.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_KINDS)
        .forEach(each -> kinds.put(each.getKey(), each.getValue()));
    return new Tally(total, Math.max(0, total - before), kinds);
  }
}
