package universe.server.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.CatalogEntry;
import universe.server.instance.Revision.Answers;
import universe.server.secret.Secrets;
import universe.spec.PackageRenderer;
import universe.spec.Rendering.Refused;
import universe.spec.Rendering.Rendered;
import universe.spec.marathon.Notice;

/**
 * Turns a package and a user's answers into documents that may be stored: every secret is kept
 * encrypted under its instance, and a placeholder stands wherever it would stand.
 */
@Component
class SecretAnswers {

  private final Secrets secrets;

  SecretAnswers(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Renders a package.
   *
   * @param instance the instance whose secrets they are
   * @param options what the user answered, in clear
   * @throws OptionsInvalid when the options break the package's schema
   * @throws NotInstallable when there is nothing to run, or a secret would have to be stored
   */
  Answers render(UUID instance, CatalogEntry entry, ObjectNode options) {
    var renderer = PackageRenderer.of(entry.definition());
    return switch (renderer.render(options)) {
      case Refused refused -> throw refusal(entry, refused);
      case Rendered rendered -> sealed(instance, entry, renderer, rendered, options);
    };
  }

  /** The document with every placeholder replaced by its secret. */
  ObjectNode revealed(ObjectNode document) {
    return (ObjectNode) revealed((JsonNode) document);
  }

  private JsonNode revealed(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(each -> copy.set(each.getKey(), revealed(each.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      var copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> copy.add(revealed(each)));
      return copy;
    }
    if (node.isString() && secrets.isSealed(node.asString())) {
      return JsonNodeFactory.instance.stringNode(secrets.reveal(node.asString()));
    }
    return node;
  }

  private Answers sealed(
      UUID instance,
      CatalogEntry entry,
      PackageRenderer renderer,
      Rendered rendered,
      ObjectNode options) {
    var placeholders = new HashMap<String, String>();
    for (var pointer : rendered.secrets()) {
      var value = rendered.options().at(pointer);
      if (value.isString() && !value.asString().isEmpty()) {
        placeholders.put(pointer, secrets.keep(instance, pointer, value.asString()));
      }
    }
    var sealed = renderer.seal(rendered, placeholders);
    if (!sealed.isComplete()) {
      throw new NotInstallable(
          entry.definition().name(),
          sealed.exposed().stream()
              .sorted()
              .map(pointer -> new Notice("options" + pointer, true, CANNOT_BE_SEALED))
              .toList());
    }
    return new Answers(
        withPlaceholders(options, placeholders),
        sealed.options(),
        rendered.secrets(),
        sealed.app());
  }

  private static final String CANNOT_BE_SEALED =
      "this secret would have to be stored in clear, since the template does more than print it";

  private static ObjectNode withPlaceholders(ObjectNode options, Map<String, String> placeholders) {
    var copy = options.deepCopy();
    placeholders.forEach((pointer, placeholder) -> {
      var place = JsonPointer.compile(pointer);
      var parent = copy.at(place.head());
      if (parent instanceof ObjectNode object && object.has(place.last().getMatchingProperty())) {
        object.put(place.last().getMatchingProperty(), placeholder);
      } else if (parent instanceof ArrayNode array && array.has(place.last().getMatchingIndex())) {
        array.set(
            place.last().getMatchingIndex(), JsonNodeFactory.instance.stringNode(placeholder));
      }
    });
    return copy;
  }

  /** The document with every secret blotted out, for people; null stands in its place. */
  static ObjectNode masked(ObjectNode document, Set<String> secretPointers) {
    var copy = document.deepCopy();
    for (var pointer : secretPointers) {
      var place = JsonPointer.compile(pointer);
      var parent = copy.at(place.head());
      if (parent instanceof ObjectNode object && object.has(place.last().getMatchingProperty())) {
        object.putNull(place.last().getMatchingProperty());
      } else if (parent instanceof ArrayNode array && array.has(place.last().getMatchingIndex())) {
        array.setNull(place.last().getMatchingIndex());
      }
    }
    return copy;
  }

  private static RuntimeException refusal(CatalogEntry entry, Refused refused) {
    return switch (refused.reason()) {
      case OPTIONS_INVALID, OPTIONS_NOT_ALLOWED ->
          new OptionsInvalid(refused.message(), refused.problems());
      case NO_TEMPLATE,
          SCHEMA_BROKEN,
          TEMPLATE_BROKEN,
          TEMPLATE_TOO_COSTLY,
          NOT_JSON,
          NOT_AN_OBJECT,
          LABELS_NOT_TEXT ->
          new NotInstallable(
              entry.definition().name(), List.of(new Notice("", true, refused.message())));
    };
  }
}
