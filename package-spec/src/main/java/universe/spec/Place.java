package universe.spec;

import static java.util.Objects.requireNonNull;

/**
 * Where in a package directory something stands: a file, a JSON pointer into it, and a position.
 *
 * @param file name of the file relative to the package directory, such as {@code package.json}
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the whole document
 * @param line line, counted from 1; 0 where the place has no text of its own, as for a missing file
 * @param column column in characters, counted from 1; 0 like {@code line}
 */
public record Place(String file, String pointer, int line, int column) {

  public Place {
    requireNonNull(file);
    requireNonNull(pointer);
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("position " + line + ":" + column + " is before the file");
    }
  }

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, "", 0, 0);
  }
}
