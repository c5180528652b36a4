package universe.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import universe.spec.Rendering.Rendered;

/**
 * Replaces secrets by placeholders in a rendering, and proves that the way back exists: it renders
 * with the placeholders, reveals them again and compares.
 */
final class Sealing {

  private final Rendered exact;
  private final Function<ObjectNode, ObjectNode> renderer;

  Sealing(Rendered exact, Function<ObjectNode, ObjectNode> renderer) {
    this.exact = exact;
    this.renderer = renderer;
  }

  SealedRendering with(Map<String, String> placeholders) {
    var usable = new HashMap<String, String>();
    var exposed = new TreeSet<String>();
    placeholders.forEach((pointer, placeholder) -> {
      JsonNode value = exact.options().at(pointer);
      if (OptionsSchema.isSealable(value)) {
        usable.put(pointer, placeholder);
      } else if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
        exposed.add(pointer);
      }
    });
    if (app(usable).isEmpty()) {
      placeholders.keySet().stream()
          .filter(pointer -> usable.containsKey(pointer))
          .filter(pointer -> app(Map.of(pointer, usable.get(pointer))).isEmpty())
          .forEach(exposed::add);
      usable.keySet().removeAll(exposed);
    }
    Optional<ObjectNode> app = app(usable);
    if (app.isEmpty()) {
      exposed.addAll(usable.keySet());
      usable.clear();
    }
    return new SealedRendering(
        app.orElseGet(() -> exact.app().deepCopy()),
        OptionsSchema.sealed(exact.options(), usable),
        exposed);
  }

  /** The app with these placeholders; empty where they do not lead back to the exact one. */
  private Optional<ObjectNode> app(Map<String, String> placeholders) {
    try {
      ObjectNode app = renderer.apply(OptionsSchema.sealed(exact.options(), placeholders));
      return Optional.of(app).filter(it -> reveal(it, placeholders).equals(exact.app()));
    } catch (AppRefused notRenderable) {
      return Optional.empty();
    }
  }

  private JsonNode reveal(ObjectNode app, Map<String, String> placeholders) {
    if (placeholders.isEmpty()) {
      return app;
    }
    var secrets = new HashMap<String, String>();
    placeholders.forEach((pointer, placeholder) ->
        secrets.put(placeholder, exact.options().at(pointer).stringValue()));
    Pattern anyPlaceholder =
        Pattern.compile(
            secrets.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    return revealed(
        app,
        text ->
            anyPlaceholder
                .matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(secrets.getOrDefault(it.group(), ""))));
  }

  private static JsonNode revealed(JsonNode node, UnaryOperator<String> reveal) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
          copy.set(reveal.apply(each.getKey()), revealed(each.getValue(), reveal));
        }
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
        array.forEach(each -> copy.add(revealed(each, reveal)));
        yield copy;
      }
      case StringNode text -> JsonNodeFactory.instance.stringNode(reveal.apply(text.stringValue()));
      default -> node;
    };
  }
}
