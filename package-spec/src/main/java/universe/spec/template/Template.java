package universe.spec.template;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text with holes, parsed once and filled often. The language is Mustache as package templates
 * use it (package-format 6): nothing is escaped for HTML, strings are escaped for JSON, the number
 * 0 is true, and no name reaches into Java beyond {@code isEmpty}, {@code size} and {@code length}.
 *
 * {@snippet :
 * Template.parse("Hello {{name}}").render(values); // Hello Ada
 * }
 *
 * <p>Templates come from strangers: text, nesting, output and work are bounded.
 */
public final class Template {

  /** Longest template, in characters. */
  public static final int MAX_TEXT = 4 << 20;

  /** Longest output, in characters. */
  public static final int MAX_OUTPUT = 8 << 20;

  /** Deepest nesting of sections, those that {@code asJson} brings in included. */
  public static final int MAX_NESTING = 100;

  /** Most steps of one rendering: tags filled, scopes searched and characters read again. */
  public static final long MAX_STEPS = 5_000_000;

  private final List<Piece> pieces;

  private Template(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Parses a template.
   *
   * @throws TemplateBroken when it is not well formed or uses partials
   */
  public static Template parse(String text) {
    return new Template(Parser.parse(text, Delimiters.STANDARD));
  }

  /**
   * The text with the values filled in.
   *
   * @throws TemplateTooCostly when it asks for more output, nesting or work than is allowed
   * @throws TemplateBroken when a value that {@code asJson} brings in is no template
   */
  public String render(ObjectNode values) {
    return new Filling(values).fill(pieces);
  }
}
