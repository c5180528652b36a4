package universe.spec.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.template.Piece.Inverted;
import universe.spec.template.Piece.Section;
import universe.spec.template.Piece.Text;
import universe.spec.template.Piece.Variable;

/** One rendering of one template: its scopes, its output and what it has cost so far. */
final class Filling {

  private static final String AS_JSON = "asJson";

  private final ObjectNode values;
  private final List<@Nullable Object> scopes = new ArrayList<>();
  private final StringBuilder output = new StringBuilder();
  private long steps;
  private int depth;

  Filling(ObjectNode values) {
    this.values = values;
    scopes.add(Values.of(values));
  }

  String fill(List<Piece> pieces) {
    fillAll(pieces);
    return output.toString();
  }

  private void fillAll(List<Piece> pieces) {
    if (++depth > Template.MAX_NESTING) {
      throw new TemplateTooCostly(
          "sections are nested deeper than %d".formatted(Template.MAX_NESTING));
    }
    for (Piece piece : pieces) {
      take(1);
      switch (piece) {
        case Text(String text) -> write(text);
        case Variable(Name name) -> print(name.whole().equals(AS_JSON) ? "null" : find(name));
        case Section section when section.name().whole().equals(AS_JSON) -> spliceRaw(section);
        case Section section -> fillSection(section);
        case Inverted(Name name, List<Piece> inner) -> fillInverted(name, inner);
      }
    }
    depth--;
  }

  private void fillSection(Section section) {
    Object value = find(section.name());
    if (Values.isFalsy(value)) {
      return;
    }
    List<?> each = value instanceof List<?> list ? list : List.of(value);
    for (Object element : each) {
      take(1);
      scopes.add(element);
      fillAll(section.pieces());
      scopes.removeLast();
    }
  }

  private void fillInverted(Name name, List<Piece> inner) {
    if (!name.whole().equals(AS_JSON) && Values.isFalsy(find(name))) {
      fillAll(inner);
    }
  }

  /** The raw text of the top-level option that the section names, itself taken as a template. */
  private void spliceRaw(Section section) {
    JsonNode raw = values.get(section.source());
    if (raw == null || !raw.isString()) {
      write("null");
      return;
    }
    take(raw.stringValue().length());
    fillAll(Parser.parse(raw.stringValue(), section.delimiters()));
  }

  /** Looks a name up from the innermost scope outwards; the first scope that knows it decides. */
  private @Nullable Object find(Name name) {
    if (name.isScope()) {
      return scopes.getLast();
    }
    for (int i = scopes.size() - 1; i >= 0; i--) {
      take(1);
      Object scope = scopes.get(i);
      if (knows(scope, name.whole())) {
        return member(scope, name.whole());
      }
      if (name.parts().size() > 1 && knows(scope, name.parts().getFirst())) {
        return follow(scope, name.parts());
      }
    }
    return null;
  }

  private @Nullable Object follow(@Nullable Object scope, List<String> parts) {
    take(parts.size());
    Object value = scope;
    for (String part : parts) {
      value = member(value, part);
    }
    return value;
  }

  private static boolean knows(@Nullable Object scope, String name) {
    return scope instanceof Map<?, ?> map ? map.containsKey(name) : member(scope, name) != null;
  }

  private static @Nullable Object member(@Nullable Object scope, String name) {
    return switch (scope) {
      case null -> null;
      case Map<?, ?> map -> map.get(name);
      default -> Values.property(scope, name);
    };
  }

  private void print(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case List<?> list -> printList(list);
      case Map<?, ?> map -> printMap(map);
      default -> write(value.toString());
    }
  }

  private void printList(List<?> list) {
    write("[");
    String separator = "";
    for (Object element : list) {
      write(separator);
      printInside(element);
      separator = ", ";
    }
    write("]");
  }

  private void printMap(Map<?, ?> map) {
    write("{");
    String separator = "";
    for (var member : map.entrySet()) {
      write(separator);
      write(member.getKey() + "=");
      printInside(member.getValue());
      separator = ", ";
    }
    write("}");
  }

  private void printInside(@Nullable Object value) {
    take(1);
    if (value == null) {
      write("null");
    } else {
      print(value);
    }
  }

  private void write(String text) {
    if (text.length() > Template.MAX_OUTPUT - output.length()) {
      throw new TemplateTooCostly(
          "the output has more than %,d characters".formatted(Template.MAX_OUTPUT));
    }
    output.append(text);
  }

  private void take(long count) {
    steps += count;
    if (steps > Template.MAX_STEPS) {
      throw new TemplateTooCostly(
          "the template takes more than %,d steps".formatted(Template.MAX_STEPS));
    }
  }
}
