package universe.spec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A release of the cluster software that packages were written for, as {@code
 * minDcosReleaseVersion} and foreign repositories name it; compared number by number.
 *
 * {@snippet :
 * DcosRelease.parse("1.9").equals(DcosRelease.parse("1.9.0")); // true
 * DcosRelease.DEFAULT.offers(DcosRelease.parse("9999")); // false
 * }
 */
public final class DcosRelease implements Comparable<DcosRelease> {

  /** What we present ourselves as: everything that was ever offered to anybody. */
  public static final DcosRelease DEFAULT = parse("2.0");

  private static final int LONGEST = 200;

  /** From here on a minimum names no release but withdraws what carries it. */
  private static final BigInteger NEVER = BigInteger.valueOf(100);

  private final List<BigInteger> numbers;
  private final String text;

  private DcosRelease(List<BigInteger> numbers, String text) {
    this.numbers = List.copyOf(numbers);
    this.text = text;
  }

  /**
   * Reads numbers parted by dots; a suffix after a dash, as in {@code 1.13-dev}, is ignored.
   *
   * @throws IllegalArgumentException when it is not that
   */
  public static DcosRelease parse(String text) {
    int dash = text.indexOf('-');
    return parseMinimum(dash < 0 ? text : text.substring(0, dash))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"" + text + "\" is no release; numbers parted by dots are, such as 1.10"));
  }

  /** Reads a {@code minDcosReleaseVersion}, which has no suffix; empty where it is not one. */
  static Optional<DcosRelease> parseMinimum(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var numbers = new ArrayList<BigInteger>();
    for (String part : text.split("\\.", -1)) {
      if (!part.matches("0|[1-9][0-9]*")) {
        return Optional.empty();
      }
      numbers.add(new BigInteger(part));
    }
    while (!numbers.isEmpty() && numbers.getLast().signum() == 0) {
      numbers.removeLast();
    }
    return Optional.of(new DcosRelease(numbers, text));
  }

  /** The release series: the first two numbers, which is all that repositories look at. */
  public DcosRelease series() {
    return new DcosRelease(
        numbers.subList(0, Math.min(2, numbers.size())), number(0) + "." + number(1));
  }

  /** Whether a cluster of this release is offered what asks for a minimum. */
  public boolean offers(DcosRelease minimum) {
    return minimum.compareTo(this) <= 0;
  }

  /** Whether a cluster of this release is offered a package. */
  public boolean offers(PackageDefinition definition) {
    return definition
        .minDcosReleaseVersion()
        .map(DcosRelease::parse)
        .map(this::offers)
        .orElse(true);
  }

  /**
   * Whether a minimum of this release names no real one, which is how authors withdraw a package
   * version: {@code 999}, {@code 9999}.
   */
  public boolean withdraws() {
    return !numbers.isEmpty() && numbers.getFirst().compareTo(NEVER) >= 0;
  }

  @Override
  public int compareTo(DcosRelease other) {
    int longest = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < longest; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DcosRelease that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The text it was read from, without a suffix. */
  @Override
  public String toString() {
    return text;
  }

  private BigInteger number(int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }
}
