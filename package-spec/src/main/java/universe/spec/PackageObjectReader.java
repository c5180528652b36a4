package universe.spec;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.JsonDocument;

/** Reads one package object out of a bundle: as strict about types as Cosmos, and no stricter. */
final class PackageObjectReader {

  private final Findings findings = new Findings(Rule.Occasion.BUNDLED);
  private final PackageParts parts = new PackageParts(findings);
  private final FilePart part;
  private final BundleVersion bundle;

  /**
   * A reader of one package object.
   *
   * @param document the object
   * @param file name of the bundle, for problems
   * @param pointer where the object stands in the bundle
   * @param bundle what kind of bundle it is
   */
  PackageObjectReader(JsonDocument document, String file, String pointer, BundleVersion bundle) {
    this.part = new FilePart(findings, file, document, pointer, "");
    this.bundle = bundle;
  }

  Reading read() {
    ObjectNode packageObject = findings.tree(part).map(this::fields).orElse(null);
    return packageObject == null || findings.broken()
        ? new Reading.Broken(findings.inOrder())
        : new Reading.Read(PackageDefinition.of(packageObject), findings.inOrder());
  }

  private @Nullable ObjectNode fields(JsonNode tree) {
    PackagingVersion version = parts.packagingVersion(tree, part);
    if (version == null) {
      return null;
    }
    if (!bundle.holds(version)) {
      part.report(
          Rule.PACKAGING_VERSION_TOO_NEW,
          "/packagingVersion",
          "is " + version + ", which a bundle " + bundle.label() + " should not hold",
          "a bundle of a later version");
    }
    if (!(Shapes.packageObject(version).accept(tree, "", part) instanceof ObjectNode fields)) {
      return null;
    }
    for (PackageParts.Part each : PackageParts.Part.values()) {
      JsonNode value = fields.get(each.key());
      if (value != null) {
        parts.add(each, version, value, part.at("/" + each.key()), fields);
      }
    }
    JsonNode name = fields.path("name");
    if (name.isString() && !Shapes.NAME.rule().test(name.asString())) {
      part.report(
          Rule.UNUSUAL_NAME, "/name", "is an unusual name of a package", Shapes.NAME.expected());
    }
    checkTemplate(version, fields);
    parts.compare(fields, part);
    return fields;
  }

  private void checkTemplate(PackagingVersion version, ObjectNode fields) {
    String pointer = "/marathon/v2AppMustacheTemplate";
    JsonNode encoded = fields.at(pointer);
    if (!fields.has("marathon")) {
      parts.templateMissing(version, part.file());
    } else if (encoded.isString()) {
      try {
        parts.template(
            PackageReader.text(Base64.getDecoder().decode(encoded.asString())), part.at(pointer));
      } catch (IllegalArgumentException e) {
        part.report(
            Rule.TEMPLATE_NOT_BASE64, pointer, "is not base64: " + e.getMessage(), "base64");
      }
    }
  }
}
