package universe.spec.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import universe.spec.template.Piece.Inverted;
import universe.spec.template.Piece.Section;
import universe.spec.template.Piece.Text;
import universe.spec.template.Piece.Variable;

/** Cuts a text into pieces. */
final class Parser {

  private static final Pattern NEW_DELIMITERS = Pattern.compile("(\\S+)\\s+(\\S+)");

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private int position;

  private Parser(String text, Delimiters delimiters) {
    this.text = text;
    open.push(new Open("", '#', 0, delimiters));
  }

  static List<Piece> parse(String text, Delimiters delimiters) {
    if (text.length() > Template.MAX_TEXT) {
      throw new TemplateBroken(
          1,
          "the template has %,d characters, at most %,d are allowed"
              .formatted(text.length(), Template.MAX_TEXT));
    }
    return new Parser(text, delimiters).pieces();
  }

  private List<Piece> pieces() {
    while (position < text.length()) {
      int tag = text.indexOf(innermost().delimiters.open(), position);
      addText(position, tag < 0 ? text.length() : tag);
      if (tag < 0) {
        break;
      }
      position = readTag(tag);
    }
    if (open.size() > 1) {
      throw broken(innermost().start, "section '%s' is not closed".formatted(innermost().name));
    }
    return List.copyOf(innermost().pieces);
  }

  /** Reads the tag that begins at a position and returns where the text goes on. */
  private int readTag(int start) {
    Delimiters delimiters = innermost().delimiters;
    int from = start + delimiters.open().length();
    int to = text.indexOf(delimiters.close(), from);
    if (to < 0) {
      throw broken(start, "the tag is not closed by " + delimiters.close());
    }
    if (to == from) {
      throw broken(start, "the tag is empty; it needs a name");
    }
    char kind = text.charAt(from);
    String rest = text.substring(from + 1, to).trim();
    int end = to + delimiters.close().length();
    return switch (kind) {
      case '#', '^' -> {
        int next = dropLineOfItsOwn(start, end);
        openSection(new Open(rest, kind, start, delimiters), next);
        yield next;
      }
      case '/' -> {
        int next = dropLineOfItsOwn(start, end);
        closeSection(rest, start);
        yield next;
      }
      case '!' -> dropLineOfItsOwn(start, end);
      case '=' -> {
        innermost().delimiters = newDelimiters(start, rest);
        yield dropLineOfItsOwn(start, end);
      }
      case '&' -> addVariable(rest, end);
      case '{' -> addTriple(start, rest, end);
      case '>', '<', '$', '?', '%' ->
          throw broken(
              start, "partials and pragmas ({{%s %s}}) are not allowed".formatted(kind, rest));
      default -> addVariable((kind + text.substring(from + 1, to)).trim(), end);
    };
  }

  private void openSection(Open section, int contentStart) {
    if (open.size() > Template.MAX_NESTING) {
      throw broken(
          section.start, "sections are nested deeper than %d".formatted(Template.MAX_NESTING));
    }
    section.contentStart = contentStart;
    open.push(section);
  }

  private void closeSection(String name, int start) {
    Open closed = innermost();
    if (open.size() == 1) {
      throw broken(start, "section '%s' is closed but was never opened".formatted(name));
    }
    if (!closed.name.equals(name)) {
      throw broken(start, "section '%s' is closed where '%s' is open".formatted(name, closed.name));
    }
    open.pop();
    innermost().pieces.add(closed.finished(text.substring(closed.contentStart, start)));
  }

  private int addVariable(String name, int end) {
    innermost().pieces.add(new Variable(Name.of(name)));
    return end;
  }

  /** The third brace closes before the delimiter only where the delimiter is not made of braces. */
  private int addTriple(int start, String rest, int end) {
    if (innermost().delimiters.close().startsWith("}")) {
      if (!text.startsWith("}", end)) {
        throw broken(start, "{{{%s is not closed by }}}".formatted(rest));
      }
      return addVariable(rest, end + 1);
    }
    if (!rest.endsWith("}")) {
      throw broken(start, "{%s is not closed by }".formatted(rest));
    }
    return addVariable(rest.substring(0, rest.length() - 1).trim(), end);
  }

  private Delimiters newDelimiters(int start, String rest) {
    String written = rest.endsWith("=") ? rest.substring(0, rest.length() - 1) : rest;
    Matcher both = NEW_DELIMITERS.matcher(written.trim());
    if (!both.matches()) {
      throw broken(start, "a change of delimiters names two of them, as in {{=<% %>=}}");
    }
    return new Delimiters(both.group(1), both.group(2));
  }

  /** Removes the line of a tag that stands on it alone; returns where the text goes on. */
  private int dropLineOfItsOwn(int start, int end) {
    int lineStart = start;
    while (lineStart > 0 && isBlank(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    int lineEnd = end;
    while (lineEnd < text.length() && isBlank(text.charAt(lineEnd))) {
      lineEnd++;
    }
    boolean startsLine = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
    boolean endsLine = lineEnd == text.length() || text.charAt(lineEnd) == '\n';
    if (!startsLine || !endsLine) {
      return end;
    }
    dropBlanksBefore(start - lineStart);
    return Math.min(lineEnd + 1, text.length());
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\r';
  }

  private void dropBlanksBefore(int count) {
    List<Piece> pieces = innermost().pieces;
    if (count > 0 && !pieces.isEmpty() && pieces.removeLast() instanceof Text(String before)) {
      pieces.add(new Text(before.substring(0, before.length() - count)));
    }
  }

  private void addText(int from, int to) {
    if (from < to) {
      innermost().pieces.add(new Text(text.substring(from, to)));
    }
  }

  private Open innermost() {
    return open.element();
  }

  private TemplateBroken broken(int at, String message) {
    int line = 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
    return new TemplateBroken(line, message);
  }

  /** A section whose end is not reached yet; the outermost is the template itself. */
  private static final class Open {
    final String name;
    final char kind;
    final int start;
    final List<Piece> pieces = new ArrayList<>();

    /** A change in here ends with the section. */
    Delimiters delimiters;

    int contentStart;

    Open(String name, char kind, int start, Delimiters delimiters) {
      this.name = name;
      this.kind = kind;
      this.start = start;
      this.delimiters = delimiters;
    }

    Piece finished(String source) {
      return kind == '#'
          ? new Section(Name.of(name), List.copyOf(pieces), source, delimiters)
          : new Inverted(Name.of(name), List.copyOf(pieces));
    }
  }
}
