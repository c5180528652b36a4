package universe.spec;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.options.Documents;
import universe.spec.options.Pointers;
import universe.spec.options.Schema;
import universe.spec.options.Violation;

/**
 * What a package lets its users choose: defaults, rules, and which answers are secret.
 *
 * {@snippet :
 * OptionsSchema schema = OptionsSchema.of(definition);
 * ObjectNode resolved = schema.resolve(answers);
 * List<OptionProblem> problems = schema.problems(resolved);
 * }
 */
public final class OptionsSchema {

  private static final String ANY = "*";

  private final Schema schema;
  private final Set<String> secretPatterns = new TreeSet<>();

  private OptionsSchema(ObjectNode config, Collection<String> alsoSecret) {
    schema = new Schema(config);
    secretPatterns.addAll(schema.instancesOf(OptionsSchema::isSecret));
    secretPatterns.addAll(alsoSecret);
  }

  /** The schema of a package; one that allows nothing where the package has none. */
  public static OptionsSchema of(PackageDefinition definition) {
    ObjectNode none = JsonNodeFactory.instance.objectNode();
    List<String> alsoSecret =
        definition.describedService().secrets().stream()
            .map(ServiceDescription.SecretOption::pointer)
            .toList();
    return new OptionsSchema(definition.config().orElse(none), alsoSecret);
  }

  /** The options of someone who answers nothing. */
  public ObjectNode defaults() {
    return schema.defaults();
  }

  /** A user's options over the defaults: objects are merged, everything else is replaced. */
  public ObjectNode resolve(ObjectNode options) {
    return Documents.merged(defaults(), options.deepCopy());
  }

  /**
   * Every way in which resolved options break the rules. Nothing is checked where there are none at
   * all (package-format 5.3).
   *
   * @throws universe.spec.options.SchemaBroken when the schema itself is not one
   * @throws universe.spec.options.ValidationTooCostly when checking takes more than is allowed
   */
  public List<OptionProblem> problems(ObjectNode resolved) {
    if (resolved.isEmpty()) {
      return List.of();
    }
    return schema.violations(resolved, this::hidesSecret).stream()
        .map(violation -> problem(violation, resolved))
        .toList();
  }

  private OptionProblem problem(Violation violation, ObjectNode resolved) {
    String pointer = violation.pointer();
    return new OptionProblem(
        pointer,
        violation.schemaPointer(),
        violation.keyword(),
        violation.message(),
        hidesSecret(pointer) ? null : tellable(resolved.at(pointer)));
  }

  /** Objects are not repeated: the user knows them, and there may be one for each problem. */
  private static @Nullable JsonNode tellable(JsonNode value) {
    return value.isMissingNode() || value.isObject() ? null : value;
  }

  /**
   * JSON pointers of the options that nobody may see: those that the schema or {@code service.json}
   * marks, whether or not they are answered, without those that lie in lists.
   */
  public Set<String> secrets() {
    var secrets = new TreeSet<String>();
    secretPatterns.stream()
        .filter(pattern -> !Pointers.parts(pattern).contains(ANY))
        .forEach(secrets::add);
    return secrets;
  }

  /** {@link #secrets()}, and in addition those that lie in lists and objects of these options. */
  public Set<String> secretsIn(ObjectNode options) {
    Set<String> secrets = secrets();
    for (String pattern : secretPatterns) {
      Set<String> places = places(options, Pointers.parts(pattern));
      places.forEach(place -> addLeaves(options.at(place), place, secrets));
    }
    return secrets;
  }

  /** A copy of options in which texts are replaced, each by the placeholder for its pointer. */
  public static ObjectNode sealed(ObjectNode options, Map<String, String> placeholders) {
    ObjectNode sealed = options.deepCopy();
    placeholders.forEach((pointer, placeholder) -> {
      if (isSealable(sealed.at(pointer))) {
        Documents.replace(sealed, pointer, JsonNodeFactory.instance.stringNode(placeholder));
      }
    });
    return sealed;
  }

  /** Only a text that is not empty can be replaced: templates ask whether a text is empty. */
  static boolean isSealable(JsonNode value) {
    return value.isString() && !value.stringValue().isEmpty();
  }

  private static boolean isSecret(ObjectNode schema) {
    return schema.path("media").path("type").asString("").equals("application/x-secret+string")
        || schema.path("format").asString("").equals("password");
  }

  /** Whether what a pointer leads to is a secret, lies in one or holds one. */
  private boolean hidesSecret(String pointer) {
    List<String> parts = Pointers.parts(pointer);
    return secretPatterns.stream().anyMatch(pattern -> meets(Pointers.parts(pattern), parts));
  }

  private static boolean meets(List<String> pattern, List<String> parts) {
    for (int i = 0; i < Math.min(pattern.size(), parts.size()); i++) {
      if (!pattern.get(i).equals(ANY) && !pattern.get(i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> places(JsonNode options, List<String> pattern) {
    Set<String> places = Set.of("");
    for (String part : pattern) {
      var next = new LinkedHashSet<String>();
      for (String place : places) {
        JsonNode node = options.at(place);
        if (!part.equals(ANY)) {
          next.add(Pointers.child(place, part));
        } else if (node.isObject()) {
          node.propertyNames().forEach(name -> next.add(Pointers.child(place, name)));
        } else {
          for (int i = 0; i < node.size(); i++) {
            next.add(Pointers.child(place, i));
          }
        }
      }
      places = next;
    }
    return places;
  }

  private static void addLeaves(JsonNode value, String pointer, Set<String> leaves) {
    if (value.isContainer() && !value.isEmpty()) {
      places(value, List.of(ANY))
          .forEach(below -> addLeaves(value.at(below), pointer + below, leaves));
    } else if (!value.isMissingNode()) {
      leaves.add(pointer);
    }
  }
}
