package universe.server.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.CatalogEntry;

/** The labels by which a running service tells which package it came from (cosmos-api 6). */
final class PackageLabels {

  private static final String NAME = "DCOS_PACKAGE_NAME";
  private static final String VERSION = "DCOS_PACKAGE_VERSION";
  private static final String SOURCE = "DCOS_PACKAGE_SOURCE";
  private static final String OPTIONS = "DCOS_PACKAGE_OPTIONS";
  private static final String DEFINITION = "DCOS_PACKAGE_DEFINITION";

  private PackageLabels() {}

  /**
   * The app with the labels, which override its own.
   *
   * @param options what the user answered, secrets as placeholders
   */
  static ObjectNode added(ObjectNode app, CatalogEntry entry, ObjectNode options) {
    var definition = entry.definition();
    var labelled = app.deepCopy();
    var labels =
        labelled.get("labels") instanceof ObjectNode own ? own : labelled.putObject("labels");
    labels.put(NAME, definition.name());
    labels.put(VERSION, definition.version());
    labels.put(SOURCE, entry.repositoryAddress());
    labels.put(OPTIONS, base64(withoutNulls(options).toString()));
    labels.put(DEFINITION, packed(entry));
    return labelled;
  }

  /** Takes the labels off again, where only the app itself matters. */
  static void remove(ObjectNode app) {
    if (app.get("labels") instanceof ObjectNode labels) {
      labels.remove(List.of(NAME, VERSION, SOURCE, OPTIONS, DEFINITION));
    }
  }

  private static String packed(CatalogEntry entry) {
    var definition = entry.definition();
    var major = definition.packagingVersion().split("\\.", 2)[0];
    var metadata = JsonNodeFactory.instance.objectNode();
    metadata
        .putObject("metadata")
        .put(
            "Content-Type",
            "application/vnd.dcos.universe.package+json;charset=utf-8;version=v" + major)
        .put("Content-Encoding", "gzip");
    metadata.put("data", base64(gzip(definition.toJson().toString())));
    return base64(metadata.toString());
  }

  private static ObjectNode withoutNulls(ObjectNode options) {
    var copy = JsonNodeFactory.instance.objectNode();
    options
        .properties()
        .forEach(each -> {
          if (each.getValue() instanceof ObjectNode inner) {
            copy.set(each.getKey(), withoutNulls(inner));
          } else if (!each.getValue().isNull()) {
            copy.set(each.getKey(), each.getValue());
          }
        });
    return copy;
  }

  private static byte[] gzip(String text) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return packed.toByteArray();
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
