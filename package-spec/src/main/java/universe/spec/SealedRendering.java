package universe.spec;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rendering with placeholders in the place of secrets. Where every placeholder in its texts and
 * names is replaced by its secret, it is the exact rendering again.
 *
 * @param app the app definition, without the system labels
 * @param options the resolved options
 * @param exposed JSON pointers of secrets that still stand here in clear, because a placeholder in
 *     their place would not lead back to the exact rendering: they are no texts, or the template
 *     does more than print them. Empty and missing secrets are not among them
 */
public record SealedRendering(ObjectNode app, ObjectNode options, Set<String> exposed) {

  public SealedRendering {
    exposed = Set.copyOf(exposed);
  }

  /** Whether no secret stands here in clear. */
  public boolean isComplete() {
    return exposed.isEmpty();
  }

  @Override
  public String toString() {
    return "SealedRendering[" + app.path("id").asString("") + ", exposed " + exposed + "]";
  }
}
