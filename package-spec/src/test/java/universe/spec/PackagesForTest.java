package universe.spec;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.node.ObjectNode;

/** Package definitions for tests, written with single quotes. */
final class PackagesForTest {

  private PackagesForTest() {}

  static ObjectNode json(String text) {
    return PackageObjects.parse(text.replace('\'', '"'));
  }

  /** A package with a template and no options. */
  static PackageDefinition withTemplate(String template) {
    return PackageDefinition.of(packageObject(template));
  }

  /** A package with a template and an options schema. */
  static PackageDefinition withOptions(String schema, String template) {
    ObjectNode packageObject = packageObject(template);
    packageObject.set("config", json(schema));
    return PackageDefinition.of(packageObject);
  }

  static ObjectNode packageObject(String template) {
    ObjectNode packageObject =
        json(
            "{'packagingVersion':'4.0','name':'note-board','version':'2.1','releaseVersion':3,"
                + "'maintainer':'team@example.org','description':'Notes.','tags':['notes']}");
    String encoded = Base64.getEncoder().encodeToString(template.getBytes(StandardCharsets.UTF_8));
    packageObject.putObject("marathon").put("v2AppMustacheTemplate", encoded);
    return packageObject;
  }
}
