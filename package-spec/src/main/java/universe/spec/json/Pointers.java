package universe.spec.json;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

  private static final int LONGEST_TOKEN = 200;

  private Pointers() {}

  /** The pointer of a member; overlong keys are cut, since pointers are for people to read. */
  public static String child(String pointer, String key) {
    String shown = key.length() > LONGEST_TOKEN ? key.substring(0, LONGEST_TOKEN) + "…" : key;
    return pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of an array's item. */
  public static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** A pointer for people to read, cut where nobody would read on. */
  public static String shown(String pointer) {
    return pointer.length() > 2 * LONGEST_TOKEN
        ? pointer.substring(0, 2 * LONGEST_TOKEN) + "…"
        : pointer;
  }

  /** The key that a pointer's token stands for. */
  public static String unescape(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
