package universe.spec.options;

import java.util.List;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

  private Pointers() {}

  /** The pointer to a member of what a pointer points to. */
  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  public static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** The names that a pointer is made of. */
  public static List<String> parts(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Stream.of(pointer.substring(1).split("/", -1))
            .map(part -> part.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /** Whether a pointer points to another's target or into it. */
  public static boolean isWithin(String pointer, String outer) {
    return pointer.startsWith(outer)
        && (pointer.length() == outer.length() || pointer.charAt(outer.length()) == '/');
  }
}
