package universe.spec;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small sound package, to be spoilt in one point by each test. */
final class ExamplePackage {

  static final String PACKAGE_JSON =
      """
      {
        "packagingVersion": "4.0",
        "name": "note-board",
        "version": "2.1.0-rc.1",
        "maintainer": "team@example.org",
        "description": "Shared notes.",
        "tags": ["notes", "web"],
        "minDcosReleaseVersion": "1.10",
        "upgradesFrom": ["2.0.3"],
        "downgradesTo": ["*"],
        "licenses": [{"name": "MIT", "url": "https://example.org/license"}]
      }
      """;

  static final String CONFIG_JSON =
      """
      {
        "type": "object",
        "properties": {
          "service": {
            "type": "object",
            "properties": {
              "name": {"type": "string", "default": "note-board"},
              "password": {"type": "string"},
              "memory": {"type": "number", "default": 64.0}
            }
          }
        }
      }
      """;

  static final String RESOURCE_JSON =
      """
      {"assets": {"container": {"docker": {"app": "example/notes:2.1"}}}}
      """;

  static final String TEMPLATE = "{\"id\": \"/{{service.name}}\"}\r\n";

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  private ExamplePackage() {}

  static ExamplePackage sound() {
    return new ExamplePackage()
        .with("package.json", PACKAGE_JSON)
        .with("config.json", CONFIG_JSON)
        .with("resource.json", RESOURCE_JSON)
        .with("marathon.json.mustache", TEMPLATE);
  }

  ExamplePackage with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  ExamplePackage with(String file, byte[] content) {
    files.put(file, content);
    return this;
  }

  ExamplePackage without(String file) {
    files.remove(file);
    return this;
  }

  /** Replaces a text that must be there. */
  ExamplePackage replacing(String file, String old, String fresh) {
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    return with(file, text.replace(old, fresh));
  }

  PackageFiles files() {
    return PackageFiles.of(Map.copyOf(files));
  }

  Reading read() {
    return PackageSpec.read(files(), 3);
  }

  PackageDefinition definition() {
    if (read() instanceof Reading.Read read) {
      return read.definition();
    }
    throw new IllegalStateException("broken: " + read().problems());
  }
}
