package universe.server.operation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes evidence as a zip archive that a person can read: a list of objects becomes a folder for
 * each, a list of lines a text file, and what is left a JSON file.
 */
final class EvidenceArchive {

  private final ZipOutputStream zip;
  private final JsonMapper json;

  private EvidenceArchive(ZipOutputStream zip, JsonMapper json) {
    this.zip = zip;
    this.json = json;
  }

  /**
   * Writes the archive; {@code operation} says what failed, {@code evidence} what is kept of it.
   */
  static void write(OutputStream out, ObjectNode operation, JsonNode evidence, JsonMapper json)
      throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      var archive = new EvidenceArchive(zip, json);
      archive.add("operation.json", operation);
      for (var each : evidence.properties()) {
        archive.part(fileName(each.getKey()), each.getValue());
      }
    }
  }

  private void part(String name, JsonNode value) throws IOException {
    if (!value.isArray() || value.valueStream().anyMatch(each -> !each.isObject())) {
      add(name + ".json", value);
      return;
    }
    var place = 1;
    for (var each : value) {
      folder("%s/%d-%s/".formatted(name, place++, title(each)), (ObjectNode) each);
    }
  }

  /** The first text of an object says which one it is. */
  private static String title(JsonNode object) {
    return object
        .valueStream()
        .filter(JsonNode::isString)
        .map(text -> fileName(text.asString()))
        .findFirst()
        .orElse("unnamed");
  }

  private void folder(String path, ObjectNode object) throws IOException {
    var facts = object.deepCopy();
    for (var each : object.properties()) {
      if (isText(each.getValue())) {
        facts.remove(each.getKey());
        add(path + fileName(each.getKey()) + ".txt", each.getValue());
      }
    }
    add(path + "facts.json", facts);
  }

  private static boolean isText(JsonNode value) {
    return value.isArray()
        ? value.valueStream().allMatch(JsonNode::isString)
        : value.isString() && value.asString().contains("\n");
  }

  private void add(String name, JsonNode value) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text(value, name.endsWith(".txt")).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String text(JsonNode value, boolean plain) {
    if (!plain) {
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }
    return value instanceof StringNode text
        ? text.asString()
        : value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Names come from packages: nothing in them may lead out of the archive. */
  static String fileName(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    var inner = plain.replaceAll("^[.-]+", "");
    return inner.isEmpty() ? "unnamed" : inner.substring(0, Math.min(80, inner.length()));
  }
}
