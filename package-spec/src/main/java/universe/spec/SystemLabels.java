package universe.spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.options.Documents;

/** The labels by which services of packages are known again (cosmos-api 6). */
final class SystemLabels {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CREDENTIALS =
      Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/@]*@");

  private static final String NAME = "DCOS_PACKAGE_NAME";
  private static final String VERSION = "DCOS_PACKAGE_VERSION";
  private static final String SOURCE = "DCOS_PACKAGE_SOURCE";
  private static final String OPTIONS = "DCOS_PACKAGE_OPTIONS";
  private static final String DEFINITION = "DCOS_PACKAGE_DEFINITION";

  private static final List<String> ALWAYS =
      List.of(
          "packagingVersion",
          "name",
          "version",
          "releaseVersion",
          "maintainer",
          "description",
          "tags",
          "selected",
          "scm",
          "website",
          "framework",
          "preInstallNotes",
          "postInstallNotes",
          "postUninstallNotes",
          "licenses",
          "marathon",
          "resource",
          "config");

  private SystemLabels() {}

  /** A copy of an app definition with the labels; they override the template's. */
  static ObjectNode on(
      ObjectNode app, PackageDefinition definition, String source, ObjectNode options) {
    ObjectNode labelled = app.deepCopy();
    ObjectNode labels =
        labelled.get("labels") instanceof ObjectNode own ? own : labelled.putObject("labels");
    labels.put(NAME, definition.name());
    labels.put(VERSION, definition.version());
    labels.put(SOURCE, CREDENTIALS.matcher(source).replaceFirst("$1"));
    labels.put(OPTIONS, base64(compact(Documents.withoutNulls(options))));
    labels.put(DEFINITION, definition.label());
    return labelled;
  }

  /** A copy of an app definition without the labels. */
  static ObjectNode off(ObjectNode app) {
    ObjectNode bare = app.deepCopy();
    if (bare.get("labels") instanceof ObjectNode labels) {
      labels.remove(List.of(NAME, VERSION, SOURCE, OPTIONS, DEFINITION));
    }
    return bare;
  }

  /** The whole package in one text. */
  static String whole(PackageDefinition definition) {
    return base64(compact(envelope(definition)));
  }

  private static ObjectNode envelope(PackageDefinition definition) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope
        .putObject("metadata")
        .put(
            "Content-Type",
            "application/vnd.dcos.universe.package+json;charset=utf-8;version=v"
                + definition.packagingVersion().charAt(0))
        .put("Content-Encoding", "gzip");
    return envelope.put("data", base64(gzip(compact(withNulls(definition)))));
  }

  /** The package object as old clients know it: without our fields, absent ones as null. */
  private static ObjectNode withNulls(PackageDefinition definition) {
    ObjectNode object = definition.toJson();
    ObjectNode complete = JsonNodeFactory.instance.objectNode();
    for (String field : fields(definition.packagingVersion())) {
      JsonNode value = object.get(field);
      complete.set(field, value == null ? JsonNodeFactory.instance.nullNode() : value);
    }
    return complete;
  }

  private static List<String> fields(String packagingVersion) {
    var fields = new ArrayList<>(ALWAYS);
    char generation = packagingVersion.charAt(0);
    if (generation <= '3') {
      fields.add("command");
    }
    if (generation >= '3') {
      fields.addAll(List.of("minDcosReleaseVersion", "hasKnownIssues", "lastUpdated"));
    }
    if (generation >= '4') {
      fields.addAll(List.of("upgradesFrom", "downgradesTo"));
    }
    if (generation >= '5') {
      fields.add("manager");
    }
    return fields;
  }

  private static byte[] compact(JsonNode document) {
    return JSON.writeValueAsBytes(document);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] gzip(byte[] content) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
    return compressed.toByteArray();
  }
}
