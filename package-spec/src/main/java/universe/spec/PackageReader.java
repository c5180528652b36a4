package universe.spec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.json.JsonDocument;
import universe.spec.json.JsonLimits;

/** Reads the files of one package directory into one package object (package-format 7). */
final class PackageReader {

  private static final int LARGEST_FILE = JsonLimits.FILE.characters();

  static final String TEMPLATE = "marathon.json.mustache";

  private final PackageFiles files;
  private final long release;
  private final Findings findings;
  private final PackageParts parts;

  private PackageReader(PackageFiles files, long release, Rule.Occasion occasion) {
    this.files = files;
    this.release = release;
    this.findings = new Findings(occasion);
    this.parts = new PackageParts(findings);
  }

  static Reading read(PackageFiles files, long release, Rule.Occasion occasion) {
    return new PackageReader(files, release, occasion).read();
  }

  private Reading read() {
    ObjectNode packageObject = JsonNodeFactory.instance.objectNode();
    Optional<byte[]> packageJson = content("package.json");
    if (packageJson.isEmpty()) {
      if (!findings.broken()) {
        findings.report(
            Rule.FILE_MISSING,
            Place.of("package.json"),
            "package.json is missing; without it this is no package",
            "a file package.json");
      }
      return new Reading.Broken(findings.inOrder());
    }
    if (release < 0) {
      findings.report(
          Rule.RELEASE_NEGATIVE,
          Place.of("package.json"),
          "the release number is " + release,
          "a whole number from 0");
    }
    FilePart part = part("package.json", packageJson.get());
    PackagingVersion version =
        findings.tree(part).map(tree -> fields(tree, part, packageObject)).orElse(null);
    if (version != null) {
      addOtherFiles(version, packageObject);
      if (!findings.broken()) {
        addTemplatesOfServices(packageObject.path("service").path("services"));
      }
      parts.compare(packageObject, part);
    }
    return findings.broken()
        ? new Reading.Broken(findings.inOrder())
        : new Reading.Read(PackageDefinition.of(packageObject), findings.inOrder());
  }

  private @Nullable PackagingVersion fields(JsonNode tree, FilePart part, ObjectNode into) {
    PackagingVersion version = parts.packagingVersion(tree, part);
    if (version != null
        && Shapes.packageJson(version, Shapes.NAME).accept(tree, "", part)
            instanceof ObjectNode fields) {
      into.setAll(fields);
    }
    return version;
  }

  private void addOtherFiles(PackagingVersion version, ObjectNode packageObject) {
    packageObject.put("releaseVersion", release);
    Optional<byte[]> template = content(TEMPLATE);
    template.ifPresent(bytes -> {
      parts.template(text(bytes), textPart(TEMPLATE));
      packageObject
          .putObject("marathon")
          .put("v2AppMustacheTemplate", Base64.getEncoder().encodeToString(bytes));
    });
    if (template.isEmpty() && !findings.broken()) {
      parts.templateMissing(version, TEMPLATE);
    }
    for (PackageParts.Part each : PackageParts.Part.values()) {
      String file = each.file();
      content(file)
          .map(bytes -> part(file, bytes))
          .ifPresent(part ->
              findings
                  .tree(part)
                  .ifPresent(tree -> parts.add(each, version, tree, part, packageObject)));
    }
  }

  /** Further templates travel with the package object, as the first one does. */
  private void addTemplatesOfServices(JsonNode services) {
    for (JsonNode each : services.values()) {
      String file = each.path("template").asString("");
      if (!file.isEmpty() && each instanceof ObjectNode service) {
        Optional<byte[]> template = content(file);
        if (template.isEmpty()) {
          findings.report(
              Rule.FILE_MISSING,
              Place.of(file),
              file + " is missing, which service.json names as a template",
              "a template of that name");
        }
        template.ifPresent(bytes -> {
          parts.template(text(bytes), textPart(file));
          service.put("v2AppMustacheTemplate", Base64.getEncoder().encodeToString(bytes));
        });
      }
    }
  }

  private Optional<byte[]> content(String file) {
    try {
      Optional<byte[]> content = files.read(file);
      int size = content.map(bytes -> bytes.length).orElse(0);
      if (size <= LARGEST_FILE) {
        return content;
      }
      findings.report(
          Rule.TOO_LARGE,
          Place.of(file),
          file + " has " + size + " bytes",
          "at most " + LARGEST_FILE + " bytes");
      return Optional.empty();
    } catch (IOException e) {
      findings.report(
          Rule.FILE_UNREADABLE,
          Place.of(file),
          file + " cannot be read: " + e.getMessage(),
          "an ordinary file of ordinary size");
      return Optional.empty();
    }
  }

  private FilePart part(String file, byte[] content) {
    return FilePart.whole(findings, file, JsonDocument.read(content, JsonLimits.FILE));
  }

  private FilePart textPart(String file) {
    return FilePart.whole(findings, file, JsonDocument.NONE);
  }

  /** The text of a template; null where it is not UTF-8. */
  static @Nullable String text(byte[] template) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(template)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
