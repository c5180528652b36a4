package universe.indexer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import universe.spec.PackageDefinition;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Reading;
import universe.spec.Severity;

/** Turns what a directory says into what the catalog stores, or says why it cannot. */
final class VersionReader {

  /** Longer ones cannot be told apart by people nor kept in a database index. */
  private static final int LONGEST_VERSION = 255;

  private static final List<String> ICONS = List.of("icon-large", "icon-medium", "icon-small");

  private VersionReader() {}

  /** What became of a directory. */
  sealed interface Outcome {}

  record Usable(IndexedVersion version, List<Problem> problems) implements Outcome {}

  record Unusable(List<Problem> problems) implements Outcome {}

  static Outcome judge(
      PackageDirectory directory, Reading reading, String commit, Instant changedAt) {
    return switch (reading) {
      case Reading.Broken(var problems) -> new Unusable(problems);
      case Reading.Read(var definition, var problems) ->
          contradiction(directory, definition)
              .<Outcome>map(problem -> new Unusable(with(problems, problem)))
              .orElseGet(
                  () -> new Usable(version(directory, definition, commit, changedAt), problems));
    };
  }

  private static Optional<Problem> contradiction(
      PackageDirectory directory, PackageDefinition definition) {
    if (!definition.name().equals(directory.name())) {
      return Optional.of(
          error(
              "name-mismatch",
              "/name",
              "package.json says \"%s\", the directory \"%s\""
                  .formatted(abbreviated(definition.name()), directory.name()),
              "the same name in both"));
    }
    if (definition.version().length() > LONGEST_VERSION) {
      return Optional.of(
          error(
              "version-too-long",
              "/version",
              "the version has %d characters".formatted(definition.version().length()),
              "at most %d".formatted(LONGEST_VERSION)));
    }
    return Optional.empty();
  }

  private static IndexedVersion version(
      PackageDirectory directory, PackageDefinition read, String commit, Instant changedAt) {
    var definition = withLastUpdated(read, changedAt);
    return new IndexedVersion(
        directory,
        definition,
        commit,
        updatedAt(definition, changedAt),
        null,
        iconAddress(definition));
  }

  /** The repository builder of old filled it in where the format knows it (package-format 2.4). */
  private static PackageDefinition withLastUpdated(PackageDefinition read, Instant changedAt) {
    if (read.packagingVersion().equals("2.0") || read.toJson().has("lastUpdated")) {
      return read;
    }
    return PackageDefinition.of(read.toJson().put("lastUpdated", changedAt.getEpochSecond()));
  }

  private static Instant updatedAt(PackageDefinition definition, Instant changedAt) {
    var seconds = definition.toJson().path("lastUpdated");
    return seconds.isNumber() && seconds.asLong(0) > 0 && seconds.asLong(0) < 32_503_680_000L
        ? Instant.ofEpochSecond(seconds.asLong(0))
        : changedAt;
  }

  private static @Nullable String iconAddress(PackageDefinition definition) {
    var images = definition.resource().map(each -> each.path("images")).filter(JsonNode::isObject);
    return images.stream()
        .flatMap(each -> ICONS.stream().map(each::path))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
        .filter(address -> address.length() <= 2048)
        .findFirst()
        .orElse(null);
  }

  private static List<Problem> with(List<Problem> problems, Problem more) {
    var all = new ArrayList<>(problems);
    all.add(more);
    return all;
  }

  private static Problem error(String rule, String pointer, String message, String expected) {
    return new Problem(
        rule, Severity.ERROR, new Place("package.json", pointer, 0, 0), message, expected);
  }

  private static String abbreviated(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
