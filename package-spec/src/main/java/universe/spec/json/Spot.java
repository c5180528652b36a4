package universe.spec.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a value stands, and all within it: a tree beside the tree, since pointers written out for
 * every value would cost a hostile text's depth times its length.
 */
final class Spot {

  private final int line;
  private final int column;
  private @Nullable Map<String, Spot> members;
  private @Nullable List<Spot> items;

  private Spot(int line, int column) {
    this.line = line;
    this.column = column;
  }

  static Spot at(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Spot(location.getLineNr(), location.getColumnNr());
  }

  Position position() {
    return line < 1 || column < 1 ? Position.NOWHERE : new Position(line, column);
  }

  void put(String key, Spot spot) {
    if (members == null) {
      members = new HashMap<>();
    }
    members.put(key, spot);
  }

  void add(Spot spot) {
    if (items == null) {
      items = new ArrayList<>();
    }
    items.add(spot);
  }

  Spot nearest(String pointer) {
    Spot spot = this;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      Spot next = spot.child(Pointers.unescape(token));
      if (next == null) {
        return spot;
      }
      spot = next;
    }
    return spot;
  }

  private @Nullable Spot child(String token) {
    if (members != null) {
      return members.get(token);
    }
    if (items == null || !token.matches("[0-9]{1,9}")) {
      return null;
    }
    int index = Integer.parseInt(token);
    return index < items.size() ? items.get(index) : null;
  }
}
