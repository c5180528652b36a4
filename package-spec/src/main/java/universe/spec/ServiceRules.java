package universe.spec;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of {@code service.json}. */
final class ServiceRules {

  private final FilePart part;

  ServiceRules(FilePart part) {
    this.part = part;
  }

  @Nullable JsonNode accept(JsonNode tree) {
    return new Shape.AnyObject().accept(tree, "", part);
  }
}
