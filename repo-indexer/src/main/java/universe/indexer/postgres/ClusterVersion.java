package universe.indexer.postgres;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A cluster version as numbers that PostgreSQL compares as package-format 2.2 says: component by
 * component, with missing ones as 0, without what follows a dash.
 */
final class ClusterVersion {

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private ClusterVersion() {}

  static long[] parse(String text) {
    var numbers =
        Arrays.stream(text.split("-", 2)[0].split("\\.", 64))
            .filter(each -> !each.isEmpty() && each.chars().allMatch(Character::isDigit))
            .mapToLong(each -> new BigInteger(each).min(LARGEST).longValue())
            .toArray();
    int length = numbers.length;
    while (length > 0 && numbers[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(numbers, length);
  }
}
