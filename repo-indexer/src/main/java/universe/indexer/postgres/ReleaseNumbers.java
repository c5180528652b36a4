package universe.indexer.postgres;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A {@link universe.spec.DcosRelease} as an array that PostgreSQL compares as package-format 2.2
 * says: number by number, with missing ones as 0, without what follows a dash.
 */
final class ReleaseNumbers {

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private ReleaseNumbers() {}

  static long[] of(String text) {
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
