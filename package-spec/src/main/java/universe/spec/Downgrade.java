package universe.spec;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns packages into what clusters before 1.10 understand. */
final class Downgrade {

  private static final Pattern BARE_QUOTE = Pattern.compile("(?<=[^\\\\])\"");

  private Downgrade() {}

  /** Changes a package object to packagingVersion 3.0, unless it is of that or an older one. */
  static void toV3(ObjectNode packageObject) {
    String version = packageObject.path("packagingVersion").asString("");
    if (version.equals("4.0") || version.equals("5.0")) {
      packageObject.remove(List.of("upgradesFrom", "downgradesTo", "manager"));
      packageObject.put("packagingVersion", "3.0");
    }
    escapeQuotes(packageObject.path("config").path("properties"));
  }

  /** Those clusters spliced options into JSON as they were. */
  private static void escapeQuotes(JsonNode properties) {
    for (JsonNode each : properties.values()) {
      if (each instanceof ObjectNode property) {
        for (String field : List.of("default", "description")) {
          JsonNode text = property.path(field);
          if (text.isString()) {
            property.put(field, BARE_QUOTE.matcher(text.asString()).replaceAll("\\\\\""));
          }
        }
        escapeQuotes(property.path("properties"));
      }
    }
  }
}
