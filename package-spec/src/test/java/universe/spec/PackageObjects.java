package universe.spec;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.JsonDocument;
import universe.spec.json.JsonLimits;

/** Package objects for tests. */
final class PackageObjects {

  private PackageObjects() {}

  static ObjectNode parse(String text) {
    return (ObjectNode)
        JsonDocument.read(text.getBytes(StandardCharsets.UTF_8), JsonLimits.LARGE)
            .root()
            .orElseThrow();
  }
}
