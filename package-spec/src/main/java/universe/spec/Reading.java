package universe.spec;

import java.util.List;

/** What came of reading a package directory: a definition, or the reasons why there is none. */
public sealed interface Reading {

  /** Everything that was noticed, errors first, in the order of the files. */
  List<Problem> problems();

  /** The directory holds a usable definition; its problems are warnings and notes. */
  record Read(PackageDefinition definition, List<Problem> problems) implements Reading {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** The directory cannot be used; at least one problem is an error. */
  record Broken(List<Problem> problems) implements Reading {
    public Broken {
      problems = List.copyOf(problems);
      if (problems.stream().noneMatch(Problem::isError)) {
        throw new IllegalArgumentException("broken without an error: " + problems);
      }
    }
  }
}
