package universe.spec.json;

/**
 * How much JSON is read before it is refused.
 *
 * @param characters characters of all keys and texts of one document together
 * @param values values of one document, containers included
 * @param depth containers within containers
 * @param digits digits of a number, and the farthest its point may be moved by an exponent
 * @param faults faults that are told of one document
 */
public record JsonLimits(int characters, int values, int depth, int digits, int faults) {

  /** For one file: ten times and more what any known package needs. */
  public static final JsonLimits FILE = new JsonLimits(4 << 20, 200_000, 100, 1_000, 100);

  /** For a document that holds several such files. */
  public static final JsonLimits LARGE = new JsonLimits(32 << 20, 800_000, 104, 1_000, 100);
}
