package universe.spec.template;

import java.util.List;

/** A part of a parsed template. */
sealed interface Piece {

  /** Text that stands as it is. */
  record Text(String text) implements Piece {}

  /** A hole for a value. */
  record Variable(Name name) implements Piece {}

  /**
   * A part that is filled for a true value, once for each element of a list.
   *
   * @param source the text between the tags, which {@code asJson} takes as a name
   * @param delimiters what tags look like in there
   */
  record Section(Name name, List<Piece> pieces, String source, Delimiters delimiters)
      implements Piece {}

  /** A part that is filled once where a section of that name would not be. */
  record Inverted(Name name, List<Piece> pieces) implements Piece {}
}
