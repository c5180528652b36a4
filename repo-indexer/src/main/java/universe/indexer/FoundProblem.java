package universe.indexer;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Severity;

/**
 * A problem with the revision or place in a repository that has it.
 *
 * @param path directory; empty for the repository as a whole
 * @param packageName the package concerned; null where none is
 * @param release its release; null where none is
 */
public record FoundProblem(
    String path, @Nullable String packageName, @Nullable Long release, Problem problem) {

  public FoundProblem {
    requireNonNull(path);
    requireNonNull(problem);
  }

  /** A problem of the layout: something that lies where it must not. */
  public static FoundProblem ofLayout(String path, String rule, String message, String expected) {
    return new FoundProblem(
        path, null, null, new Problem(rule, Severity.ERROR, Place.of(""), message, expected));
  }

  static FoundProblem of(PackageDirectory directory, Problem problem) {
    return new FoundProblem(directory.path(), directory.name(), directory.release(), problem);
  }
}
