package universe.spec.options;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Writes an ECMA-262 regular expression (without flags) in Java's dialect, where the same letters
 * sometimes mean something else.
 */
final class EcmaTranslation {

  private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(,\\d*)?}");
  private static final String BLANKS = "\\s\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\p{Zs}";

  private final String source;
  private final StringBuilder java = new StringBuilder();
  private int position;
  private boolean inClass;

  EcmaTranslation(String source) {
    this.source = source;
  }

  /**
   * @throws PatternSyntaxException when it ends within an escape; other faults are Java's to find
   */
  String toJava() {
    while (position < source.length()) {
      char next = source.charAt(position++);
      if (next == '\\') {
        escape();
      } else if (inClass) {
        classCharacter(next);
      } else {
        character(next);
      }
    }
    return java.toString();
  }

  private void character(char next) {
    switch (next) {
      case '[' -> openClass();
      case '$' -> java.append("\\z"); // Java's $ also matches before a last line break
      case '.' -> java.append("[^\\n\\r\\x{2028}\\x{2029}]");
      case '{' -> brace();
      case '}' -> java.append("\\}");
      default -> java.append(next);
    }
  }

  /** A brace that begins no quantifier stands for itself. */
  private void brace() {
    Matcher quantifier = QUANTIFIER.matcher(source).region(position - 1, source.length());
    if (quantifier.lookingAt()) {
      java.append(quantifier.group());
      position = quantifier.end();
    } else {
      java.append("\\{");
    }
  }

  private void openClass() {
    if (source.startsWith("]", position)) {
      java.append("(?!)"); // the empty class matches nothing
      position++;
    } else if (source.startsWith("^]", position)) {
      java.append("[\\s\\S]");
      position += 2;
    } else {
      inClass = true;
      java.append('[');
    }
  }

  private void classCharacter(char next) {
    switch (next) {
      case ']' -> {
        inClass = false;
        java.append(']');
      }
      case '[', '&' -> java.append('\\').append(next); // no nested classes, no intersections
      default -> java.append(next);
    }
  }

  private void escape() {
    if (position == source.length()) {
      throw new PatternSyntaxException("ends within an escape", source, position);
    }
    char next = source.charAt(position++);
    switch (next) {
      case 's' -> java.append(inClass ? BLANKS : "[" + BLANKS + "]");
      case 'S' -> java.append("[^" + BLANKS + "]");
      case 'v' -> java.append("\\x0b");
      case 'b' -> java.append(inClass ? "\\x08" : "\\b");
      case '0' -> java.append("\\x00");
      case 'x' -> hexadecimal(next, 2);
      case 'u' -> hexadecimal(next, 4);
      case 'd', 'D', 'w', 'W', 'f', 'n', 'r', 't', 'c' -> java.append('\\').append(next);
      case 'B', 'k', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          java.append(inClass ? "" : "\\").append(next);
      default -> java.append(Character.isLetter(next) || next == '_' ? "" : "\\").append(next);
    }
  }

  private void hexadecimal(char kind, int digits) {
    boolean complete =
        source.length() >= position + digits
            && source
                .substring(position, position + digits)
                .chars()
                .allMatch(each -> Character.digit(each, 16) >= 0);
    java.append(complete ? "\\" : "").append(kind);
  }
}
