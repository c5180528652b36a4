package universe.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.spec.PackageDefinition;
import universe.spec.PackageFiles;
import universe.spec.PackageSpec;
import universe.spec.Reading;
import universe.spec.Rendering;

/**
 * One version of a sample package, with the cases that show what it renders to.
 *
 * @param folder where its files lie
 */
record SamplePackage(Path folder) {

  static final Path PACKAGES = Path.of("repo/packages");
  static final Path EXPECTED = Path.of("expected");

  private static final int LARGEST_FILE = 4 << 20;
  private static final JsonMapper JSON = new JsonMapper();

  static List<SamplePackage> all() {
    return folders(PACKAGES, 3).stream().map(SamplePackage::new).toList();
  }

  /** Folders at a depth below another one, in order. */
  static List<Path> folders(Path top, int depth) {
    try (Stream<Path> found = Files.walk(top, depth)) {
      return found
          .filter(path -> path.getNameCount() == top.getNameCount() + depth)
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getName(folder.getNameCount() - 2).toString();
  }

  long release() {
    return Long.parseLong(folder.getFileName().toString());
  }

  PackageFiles files() {
    return PackageFiles.of(folder, LARGEST_FILE);
  }

  PackageDefinition definition() {
    return switch (PackageSpec.read(files(), release())) {
      case Reading.Read read -> read.definition();
      case Reading.Broken broken -> throw new AssertionError(this + ": " + broken.problems());
    };
  }

  ObjectNode render(ObjectNode options) {
    return switch (PackageSpec.render(definition(), options)) {
      case Rendering.Rendered rendered -> rendered.app();
      case Rendering.Refused refused ->
          throw new AssertionError(this + ": " + refused.message() + " " + refused.problems());
    };
  }

  Path expectedFolder() {
    return EXPECTED.resolve(name()).resolve(Long.toString(release()));
  }

  List<Case> cases() {
    Path top = expectedFolder();
    return Files.isDirectory(top)
        ? folders(top, 1).stream().map(folder -> new Case(this, folder)).toList()
        : List.of();
  }

  /** The answers of one of its cases. */
  ObjectNode answers(String name) {
    return new Case(this, expectedFolder().resolve(name)).options();
  }

  /** JSON pointers of everything in a document that is no object. */
  static List<String> leaves(ObjectNode document) {
    var found = new ArrayList<String>();
    collect(document, "", found);
    return found;
  }

  private static void collect(JsonNode node, String pointer, List<String> found) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> collect(each.getValue(), pointer + "/" + each.getKey(), found));
    } else {
      found.add(pointer);
    }
  }

  @Override
  public String toString() {
    return name() + " " + release();
  }

  /**
   * Answers to a package's options, and what it renders to with them.
   *
   * @param folder holds {@code options.json} and {@code app.json}
   */
  record Case(SamplePackage of, Path folder) {

    ObjectNode options() {
      try {
        return (ObjectNode) JSON.readTree(Files.readString(folder.resolve("options.json")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Path appFile() {
      return folder.resolve("app.json");
    }

    /** The rendered definition as the file should have it. */
    String rendered() {
      return of.render(options()).toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    @Override
    public String toString() {
      return of + " " + folder.getFileName();
    }
  }
}
