package universe.spec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of rendering a package with a user's options: an app definition, or why there is none.
 */
public sealed interface Rendering {

  /**
   * The app definition, without the system labels.
   *
   * @param app the definition as the template wrote it
   * @param options the resolved options it was rendered from, secrets in clear
   * @param secrets JSON pointers of those options whose values nobody may see
   */
  record Rendered(ObjectNode app, ObjectNode options, Set<String> secrets) implements Rendering {
    public Rendered {
      requireNonNull(app);
      requireNonNull(options);
      secrets = Set.copyOf(secrets);
    }

    @Override
    public String toString() {
      return "Rendered[" + app.path("id").asString("") + "]";
    }
  }

  /**
   * The package cannot be rendered with these options.
   *
   * @param reason what kind of refusal it is
   * @param message what is wrong and what would be right
   * @param problems the option problems, for {@link Reason#OPTIONS_INVALID} only
   */
  record Refused(Reason reason, String message, List<OptionProblem> problems) implements Rendering {
    public Refused {
      requireNonNull(reason);
      requireNonNull(message);
      problems = List.copyOf(problems);
    }
  }

  /** Why a package cannot be rendered. */
  enum Reason {
    /** It has no template: a command-line-only package. */
    NO_TEMPLATE,
    /** Options were given, but the package has no options schema. */
    OPTIONS_NOT_ALLOWED,
    /** The resolved options break the package's schema. */
    OPTIONS_INVALID,
    /** The options schema itself is not one. */
    SCHEMA_BROKEN,
    /** The template is not well formed, or uses what is not allowed, such as partials. */
    TEMPLATE_BROKEN,
    /** The template asks for more output, nesting or time than is allowed. */
    TEMPLATE_TOO_COSTLY,
    /** The rendered text is not JSON. */
    NOT_JSON,
    /** The rendered text is JSON, but no object. */
    NOT_AN_OBJECT,
    /** The labels of the rendered app are not all text. */
    LABELS_NOT_TEXT
  }
}
