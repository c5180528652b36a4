package universe.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages that come with Universe keep the rules that we hold others to. */
class SamplePackagesTest {

  private static final Path PACKAGES = Path.of("../sample-packages/repo/packages");

  @Test
  void passEveryCheck() throws IOException {
    var problems = new ArrayList<Problem>();
    var readings = new TreeMap<String, Reading>();
    for (Path each : directories()) {
      PackageFiles files = PackageFiles.of(each, 4 << 20);
      long release = Long.parseLong(each.getFileName().toString());
      problems.addAll(PackageSpec.check(files, release));
      readings.put(PACKAGES.relativize(each).toString(), PackageSpec.read(files, release));
    }
    problems.addAll(RepositoryCheck.problems(readings));

    assertThat(readings).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  private static List<Path> directories() throws IOException {
    int depth = PACKAGES.getNameCount() + 3;
    try (Stream<Path> found = Files.walk(PACKAGES, 3)) {
      return found.filter(path -> path.getNameCount() == depth).sorted().toList();
    }
  }
}
