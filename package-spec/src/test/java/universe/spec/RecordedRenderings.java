package universe.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import universe.testing.Corpus;

/**
 * What Cosmos was asked to render and what it answered, beside the definitions it was asked about.
 */
final class RecordedRenderings {

  private final Map<String, List<PackageDefinition>> crafted = new TreeMap<>();

  RecordedRenderings() throws IOException {
    for (String name : List.of("crafted-a.json", "crafted-c.json")) {
      Path file = Corpus.answers().resolve("crafted-repos").resolve(name);
      JsonNode packages = PackageObjects.parse(Files.readString(file)).path("packages");
      for (JsonNode each : packages) {
        crafted
            .computeIfAbsent(each.path("name").asString(), any -> new ArrayList<>())
            .add(PackageDefinition.of((ObjectNode) each));
      }
    }
  }

  /**
   * One exchange.
   *
   * @param file where it is recorded, below {@code given}
   * @param definition what was rendered; empty where the catalog had no such version
   */
  record Exchange(
      String file, Optional<PackageDefinition> definition, JsonNode request, JsonNode response) {

    ObjectNode options() {
      return request.get("options") instanceof ObjectNode options
          ? options
          : PackageObjects.parse("{}");
    }

    /** The error type; {@code ok} for a success. */
    String outcome() {
      return response.path("status").asInt() == 200 ? "ok" : response.at("/body/type").asString("");
    }
  }

  /** Everything asked about the packages of the repository. */
  List<Exchange> ofPackages() throws IOException {
    var exchanges = new ArrayList<Exchange>();
    for (Path directory : Corpus.packageDirectories()) {
      long release = Long.parseLong(directory.getFileName().toString());
      var reading = PackageSpec.read(PackageFiles.of(directory, 4 << 20), release);
      var definition = Optional.of(((Reading.Read) reading).definition());
      String name = directory.getName(directory.getNameCount() - 2).toString();
      for (Path file : renderings("packages/" + name + "/" + release, 1)) {
        exchanges.add(exchange(file, definition));
      }
    }
    return exchanges;
  }

  /** Everything asked about the packages made by hand. */
  List<Exchange> ofCrafted() throws IOException {
    var exchanges = new ArrayList<Exchange>();
    for (Path file : renderings("crafted", 3)) {
      if (given().relativize(file).getName(1).toString().startsWith("lab-")) {
        Exchange unresolved = exchange(file, Optional.empty());
        exchanges.add(exchange(file, resolved(unresolved.request())));
      }
    }
    return exchanges;
  }

  private Optional<PackageDefinition> resolved(JsonNode request) {
    JsonNode version = request.path("packageVersion");
    return crafted.getOrDefault(request.path("packageName").asString(), List.of()).stream()
        .filter(each -> version.isMissingNode() || each.version().equals(version.asString()))
        .max(Comparator.comparingLong(PackageDefinition::release));
  }

  private static Exchange exchange(Path file, Optional<PackageDefinition> definition)
      throws IOException {
    ObjectNode recorded = PackageObjects.parse(Files.readString(file));
    return new Exchange(
        given().relativize(file).toString(),
        definition,
        recorded.at("/request/body"),
        recorded.path("response"));
  }

  private static List<Path> renderings(String folder, int depth) throws IOException {
    Path start = given().resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start, depth)) {
      return all.filter(path -> path.getFileName().toString().matches("render-.*\\.json"))
          .sorted()
          .toList();
    }
  }

  private static Path given() {
    return Corpus.answers().resolve("given");
  }
}
