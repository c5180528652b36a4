package universe.server.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.Revision.Answers;
import universe.server.secret.SecretMissing;
import universe.server.secret.Secrets;
import universe.spec.PackageDefinition;
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
   * @param known placeholders of the instance's secrets by pointer; one whose value is the same
   *     stays
   * @throws OptionsInvalid when the options break the package's schema
   * @throws NotInstallable when there is nothing to run, or a secret would have to be stored
   */
  Answers render(
      UUID instance, PackageDefinition definition, ObjectNode options, Map<String, String> known) {
    return sealed(instance, definition, rendered(definition, options), options, known);
  }

  private static Rendered rendered(PackageDefinition definition, ObjectNode options) {
    return switch (PackageRenderer.of(definition).render(options)) {
      case Refused refused -> throw refusal(definition, refused);
      case Rendered rendered -> rendered;
    };
  }

  /** What the package alone makes of the options, to be compared and not to be kept. */
  static ObjectNode bareApp(PackageDefinition definition, ObjectNode options) {
    return rendered(definition, options).app();
  }

  /** Placeholders of what an instance's answers hold, by pointer. */
  static Map<String, String> placeholders(Answers answers) {
    var placeholders = new HashMap<String, String>();
    for (var pointer : answers.secrets()) {
      var value = answers.resolved().at(pointer);
      if (value.isString()) {
        placeholders.put(pointer, value.asString());
      }
    }
    return placeholders;
  }

  /** Options as they may be stored: with a placeholder for every secret that stands in them. */
  ObjectNode sealed(UUID instance, ObjectNode options, Answers answers) {
    var placeholders = new HashMap<String, String>();
    for (var pointer : answers.secrets()) {
      var value = options.at(pointer);
      if (value.isString() && !value.asString().isEmpty()) {
        var known = answers.resolved().at(pointer).asString("");
        placeholders.put(pointer, placeholder(instance, pointer, value.asString(), known));
      }
    }
    return withPlaceholders(options, placeholders);
  }

  private String placeholder(UUID instance, String pointer, String value, @Nullable String known) {
    return known != null && means(known, value) ? known : secrets.keep(instance, pointer, value);
  }

  private boolean means(String known, String value) {
    try {
      return secrets.isSealed(known) && secrets.reveal(known).equals(value);
    } catch (SecretMissing e) {
      return false;
    }
  }

  /** Pointers of the secrets that a document names, but that were forgotten. */
  List<String> lost(ObjectNode document, Set<String> pointers) {
    return pointers.stream()
        .filter(pointer -> document.at(pointer).isString() && isLost(document.at(pointer)))
        .sorted()
        .toList();
  }

  private boolean isLost(JsonNode placeholder) {
    try {
      revealed(placeholder);
      return false;
    } catch (SecretMissing e) {
      return true;
    }
  }

  /** The document with every placeholder replaced by its secret. */
  ObjectNode revealed(ObjectNode document) {
    return (ObjectNode) revealed((JsonNode) document);
  }

  JsonNode revealed(JsonNode node) {
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
      PackageDefinition definition,
      Rendered rendered,
      ObjectNode options,
      Map<String, String> known) {
    var placeholders = new HashMap<String, String>();
    for (var pointer : rendered.secrets()) {
      var value = rendered.options().at(pointer);
      if (value.isString() && !value.asString().isEmpty()) {
        placeholders.put(
            pointer, placeholder(instance, pointer, value.asString(), known.get(pointer)));
      }
    }
    var sealed = PackageRenderer.of(definition).seal(rendered, placeholders);
    if (!sealed.isComplete()) {
      throw new NotInstallable(
          definition.name(),
          sealed.exposed().stream()
              .sorted()
              .map(pointer -> new Notice("options" + pointer, true, CANNOT_BE_SEALED))
              .toList());
    }
    return new Answers(
        withPlaceholders(options, placeholders),
        sealed.options(),
        rendered.secrets(),
        sealed.app(),
        List.of());
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

  private static RuntimeException refusal(PackageDefinition definition, Refused refused) {
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
          new NotInstallable(definition.name(), List.of(new Notice("", true, refused.message())));
    };
  }
}
