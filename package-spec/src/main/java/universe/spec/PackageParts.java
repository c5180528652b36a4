package universe.spec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.template.Template;
import universe.spec.template.TemplateBroken;

/** Checks the parts of a package, whether they come as files or as fields of a package object. */
final class PackageParts {

  private static final DcosRelease FIRST_WITH_NATIVE_COMMANDS = DcosRelease.parse("1.8");
  private static final DcosRelease DEFAULT_MINIMUM = DcosRelease.parse("1.0");

  private final Findings findings;
  private @Nullable ServiceRules service;

  PackageParts(Findings findings) {
    this.findings = findings;
  }

  /** The JSON documents that a package may have beside {@code package.json}. */
  enum Part {
    CONFIG("config"),
    RESOURCE("resource"),
    COMMAND("command"),
    SERVICE("service");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    String file() {
      return key + ".json";
    }
  }

  /** The generation that a package says it is of; null where there is none such. */
  @Nullable PackagingVersion packagingVersion(JsonNode tree, FilePart part) {
    String expected = "one of \"2.0\", \"3.0\", \"4.0\", \"5.0\"";
    if (!tree.isObject()) {
      part.report(Rule.WRONG_TYPE, "", "must be an object", "an object");
      return null;
    }
    JsonNode value = tree.get("packagingVersion");
    if (value == null) {
      part.report(Rule.FIELD_MISSING, "", "lacks \"packagingVersion\"", expected);
      return null;
    }
    Optional<PackagingVersion> version = PackagingVersion.parse(value.asString(""));
    if (!value.isString() || version.isEmpty()) {
      part.report(Rule.WRONG_VALUE, "/packagingVersion", "must be " + expected, expected);
      return null;
    }
    return version.get();
  }

  /** Checks a part and puts it into the package object, unless it is empty or wrong. */
  void add(Part kind, PackagingVersion version, JsonNode tree, FilePart part, ObjectNode into) {
    JsonNode accepted =
        switch (kind) {
          case CONFIG -> config(tree, part);
          case RESOURCE -> Shapes.resourceJson(version).accept(tree, "", part);
          case COMMAND -> command(version, tree, part);
          case SERVICE -> service(tree, part);
        };
    if (accepted != null && !accepted.isEmpty()) {
      into.set(kind.key(), accepted);
    } else {
      into.remove(kind.key());
    }
  }

  /** Checks the text of a template; null stands for bytes that are no text. */
  void template(@Nullable String text, FilePart part) {
    if (text == null) {
      part.report(Rule.TEMPLATE_NOT_UTF8, "", "is not UTF-8", "text in UTF-8");
      return;
    }
    try {
      Template.parse(text);
    } catch (TemplateBroken e) {
      part.reportLine(
          Rule.TEMPLATE_BROKEN,
          e.line(),
          "is not well formed: " + e.getMessage(),
          "Mustache with balanced sections and without partials");
    }
  }

  void templateMissing(PackagingVersion version, String file) {
    if (version == PackagingVersion.V2) {
      findings.report(
          Rule.TEMPLATE_MISSING,
          Place.of(file),
          file + " is missing; packages of packagingVersion 2.0 must have one",
          "a template, or packagingVersion 3.0");
    }
  }

  /** Checks what only shows when all parts lie side by side. */
  void compare(ObjectNode packageObject, FilePart packageJson) {
    if (service != null) {
      service.compareWith(packageObject.path("service"), packageObject.path("config"));
    }
    DcosRelease minimum =
        Optional.ofNullable(packageObject.get("minDcosReleaseVersion"))
            .flatMap(text -> DcosRelease.parseMinimum(text.asString()))
            .orElse(DEFAULT_MINIMUM);
    if (minimum.compareTo(FIRST_WITH_NATIVE_COMMANDS) < 0
        && packageObject.path("resource").has("cli")
        && !packageObject.has("command")) {
      packageJson.report(
          Rule.COMMAND_MISSING_FOR_OLD_CLUSTERS,
          "",
          "offers a native command line to clusters that know none",
          "minDcosReleaseVersion of at least 1.8, or a command.json");
    }
  }

  private @Nullable JsonNode service(JsonNode tree, FilePart part) {
    service = new ServiceRules(part);
    return service.accept(tree);
  }

  private static @Nullable JsonNode config(JsonNode tree, FilePart part) {
    JsonNode schema = new Shape.AnyObject().accept(tree, "", part);
    if (schema != null) {
      for (SchemaCheck.Breach each : SchemaCheck.DRAFT_04.check(schema)) {
        part.report(
            Rule.OPTIONS_SCHEMA,
            each.pointer(),
            "is not as JSON Schema draft-04 has it: " + each.message(),
            "a schema of draft-04");
      }
    }
    return schema;
  }

  private static @Nullable JsonNode command(
      PackagingVersion version, JsonNode tree, FilePart part) {
    if (version.isAtLeast(PackagingVersion.V4)) {
      part.report(
          Rule.COMMAND_FORBIDDEN,
          "",
          "is not allowed from packagingVersion 4.0 on and is left out",
          "native binaries in resource.json");
      return null;
    }
    return Shapes.COMMAND.accept(tree, "", part);
  }
}
