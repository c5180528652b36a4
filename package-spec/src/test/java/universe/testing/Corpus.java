package universe.testing;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The recorded corpus: a repository of real packages, and what Cosmos answered about them.
 *
 * <p>It lies where the environment variable {@code UNIVERSE_CORPUS} or the system property {@code
 * universe.corpus} says, by default in {@code ../shared/corpus} beside the checkout. Where it is
 * missing, tests are skipped with a reason; in CI ({@code CI=true}) they fail.
 */
public final class Corpus {

  private static final String REPOSITORY = "universe-given.bundle";
  private static final String ANSWERS = "cosmos-answers.tar.xz";

  private static @Nullable Path repository;
  private static @Nullable Path answers;

  private Corpus() {}

  /** The bundle that Git can clone or fetch from. */
  public static Path bundle() {
    return file(REPOSITORY);
  }

  /** A checkout of the repository; its packages lie in {@code repo/packages}. */
  public static synchronized Path repository() {
    if (repository == null) {
      Path bundle = file(REPOSITORY);
      repository = unpack(bundle, List.of("git", "clone", "-q", bundle.toString()));
    }
    return repository;
  }

  /** The folder that holds {@code given/} and {@code crafted-repos/}, unpacked. */
  public static synchronized Path answers() {
    if (answers == null) {
      Path archive = file(ANSWERS);
      answers = unpack(archive, List.of("tar", "-xJf", archive.toString(), "-C"));
    }
    return answers;
  }

  /** The package directories of {@link #repository}, such as {@code …/H/hello-world/3}, sorted. */
  public static List<Path> packageDirectories() {
    Path packages = repository().resolve("repo/packages");
    int depth = packages.getNameCount() + 3;
    try (Stream<Path> found = Files.walk(packages, 3)) {
      return found.filter(path -> path.getNameCount() == depth).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name) {
    Path file = folder().resolve(name);
    if (!Files.exists(file)) {
      String reason = "the corpus is missing: " + file + "; UNIVERSE_CORPUS says where it lies";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(reason);
      }
      Assumptions.abort(reason);
    }
    return file;
  }

  private static Path folder() {
    String told =
        requireNonNullElse(
            System.getProperty("universe.corpus"),
            requireNonNullElse(System.getenv("UNIVERSE_CORPUS"), ""));
    Path checkout = checkout();
    return checkout.resolve(told.isEmpty() ? "../shared/corpus" : told).normalize();
  }

  /** The root of the checkout, wherever in it the tests run. */
  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("package-spec"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Runs a command whose last argument is the folder to fill; keeps what an earlier run made. */
  private static Path unpack(Path source, List<String> command) {
    try {
      String stamp = Files.size(source) + "-" + Files.getLastModifiedTime(source).toMillis();
      Path target =
          Path.of("target", "corpus", source.getFileName() + "-" + stamp).toAbsolutePath();
      if (Files.exists(target)) {
        return target;
      }
      Files.createDirectories(target.getParent());
      Path fresh = Files.createTempDirectory(target.getParent(), "unpacking");
      var process =
          new ProcessBuilder(Stream.concat(command.stream(), Stream.of(fresh.toString())).toList())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        delete(fresh);
        throw new IllegalStateException(String.join(" ", command) + " failed: " + output);
      }
      return Files.move(fresh, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
