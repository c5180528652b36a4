package universe.spec.options;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * An ECMA-262 regular expression, run by Java's engine with a bound on its work: patterns and texts
 * both come from strangers.
 */
record EcmaPattern(String source, Pattern pattern) implements RegularExpression {

  /** Characters that one search may look at; far above what an honest pattern needs. */
  private static final int MAX_READS = 2_000_000;

  private static final int MAX_LENGTH = 10_000;

  /**
   * @throws IllegalArgumentException when the text is no regular expression
   */
  static EcmaPattern of(String source) {
    if (source.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "regular expression of more than %,d characters".formatted(MAX_LENGTH));
    }
    try {
      return new EcmaPattern(source, Pattern.compile(new EcmaTranslation(source).toJava()));
    } catch (PatternSyntaxException | StackOverflowError broken) {
      throw new IllegalArgumentException("no regular expression: " + source, broken);
    }
  }

  static boolean isValid(String source) {
    try {
      of(source);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  /** Whether it is found anywhere in a text. */
  @Override
  public boolean matches(String text) {
    try {
      return pattern.matcher(new CountedText(text, new int[1])).find();
    } catch (StackOverflowError tooDeep) {
      throw tooCostly();
    }
  }

  private ValidationTooCostly tooCostly() {
    return new ValidationTooCostly("the pattern %s takes too long to check".formatted(source));
  }

  /** A text that counts how often it is looked at; views of it count together. */
  private final class CountedText implements CharSequence {
    private final CharSequence text;
    private final int[] reads;

    CountedText(CharSequence text, int[] reads) {
      this.text = text;
      this.reads = reads;
    }

    @Override
    public char charAt(int index) {
      if (++reads[0] > MAX_READS) {
        throw tooCostly();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new CountedText(text.subSequence(start, end), reads);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
