package universe.spec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.Rendering.Reason;
import universe.spec.Rendering.Refused;
import universe.spec.Rendering.Rendered;
import universe.spec.options.Documents;
import universe.spec.options.SchemaBroken;
import universe.spec.options.ValidationTooCostly;
import universe.spec.template.Template;
import universe.spec.template.TemplateBroken;

/**
 * A package made ready for many renderings: its schema and its template are parsed once. Safe for
 * use by several threads.
 *
 * {@snippet :
 * PackageRenderer renderer = PackageRenderer.of(definition);
 * if (renderer.render(options) instanceof Rendering.Rendered rendered) {
 *   store(renderer.seal(rendered, placeholders).app());
 * }
 * }
 */
public final class PackageRenderer {

  private final String name;
  private final OptionsSchema schema;
  private final boolean takesOptions;
  private final ObjectNode resource;
  private final @Nullable Template template;
  private final @Nullable Refused unusable;

  PackageRenderer(PackageDefinition definition) {
    name = definition.toString();
    schema = OptionsSchema.of(definition);
    takesOptions = definition.config().isPresent();
    resource = JsonNodeFactory.instance.objectNode();
    definition.resource().ifPresent(it -> resource.set("resource", it));
    Template parsed = null;
    Refused refused = null;
    try {
      parsed = definition.template().map(Template::parse).orElse(null);
    } catch (TemplateBroken e) {
      refused = refused(Reason.TEMPLATE_BROKEN, "the template is broken: " + e.getMessage());
    }
    template = parsed;
    unusable = refused;
  }

  /** Prepares a package; what is broken about it is told when it is rendered. */
  public static PackageRenderer of(PackageDefinition definition) {
    return definition.renderer();
  }

  /** What the package lets its users choose. */
  public OptionsSchema schema() {
    return schema;
  }

  /**
   * Renders the package with a user's options (package-format 5.3 and 6).
   *
   * @param options what the user answered; an empty object for none
   */
  public Rendering render(ObjectNode options) {
    if (template == null && unusable == null) {
      return refused(Reason.NO_TEMPLATE, name + " has no template: nothing of it can be run");
    }
    ObjectNode resolved = schema.resolve(options);
    return check(resolved).<Rendering>map(refused -> refused).orElseGet(() -> fill(resolved));
  }

  /** Whether the package can be installed, as far as can be told from its defaults. */
  public Installability installability() {
    return new DefaultRendering(this).judge();
  }

  /**
   * The same rendering with placeholders in the place of secrets, fit to be stored.
   *
   * @param rendered what {@link #render} answered
   * @param placeholders a placeholder for each JSON pointer into the resolved options
   */
  public SealedRendering seal(Rendered rendered, Map<String, String> placeholders) {
    return new Sealing(rendered, this::app).with(placeholders);
  }

  /** Renders options that may break the schema, for a look at what can be told all the same. */
  Rendering renderUnchecked(ObjectNode options) {
    return fill(schema.resolve(options));
  }

  private Optional<Refused> check(ObjectNode resolved) {
    if (!takesOptions) {
      return resolved.isEmpty()
          ? Optional.empty()
          : Optional.of(refused(Reason.OPTIONS_NOT_ALLOWED, name + " takes no options"));
    }
    try {
      List<OptionProblem> problems = schema.problems(resolved);
      String message = "the options do not fit the schema of " + name;
      return problems.isEmpty()
          ? Optional.empty()
          : Optional.of(new Refused(Reason.OPTIONS_INVALID, message, problems));
    } catch (SchemaBroken | ValidationTooCostly e) {
      return Optional.of(
          refused(Reason.SCHEMA_BROKEN, "the options schema is broken: " + e.getMessage()));
    }
  }

  private Rendering fill(ObjectNode resolved) {
    if (unusable != null) {
      return unusable;
    }
    try {
      return new Rendered(app(resolved), resolved, schema.secretsIn(resolved));
    } catch (AppRefused e) {
      return e.rendering();
    }
  }

  /**
   * @throws AppRefused when the options lead to no app
   */
  private ObjectNode app(ObjectNode resolved) {
    return RenderedApp.of(requireNonNull(template), Documents.merged(resolved, resource));
  }

  private static Refused refused(Reason reason, String message) {
    return new Refused(reason, message, List.of());
  }
}
