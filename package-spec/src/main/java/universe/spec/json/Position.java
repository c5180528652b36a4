package universe.spec.json;

/**
 * A place in a text.
 *
 * @param line counted from 1; 0 where nothing stands
 * @param column in characters, counted from 1; 0 where nothing stands
 */
public record Position(int line, int column) {

  /** Where nothing stands. */
  public static final Position NOWHERE = new Position(0, 0);

  static Position ofOffset(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, offset - start + 1);
  }
}
