package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import universe.server.catalog.OfferedVersion;

class VersionPathsTest {

  @Test
  void findsTheShortestWay() {
    var one = version("1", 1, List.of(), List.of());
    var two = version("2", 2, List.of("1"), List.of());
    var three = version("3", 3, List.of("2", "1"), List.of());
    var four = version("4", 4, List.of("3"), List.of());

    var paths = new VersionPaths(one, List.of(four, three, two, one));

    assertThat(paths.to("4"))
        .hasValueSatisfying(path -> {
          assertThat(path.hops()).containsExactly("3", "4");
          assertThat(path.direct()).isFalse();
        });
    assertThat(paths.newest())
        .hasValueSatisfying(path -> assertThat(path.to().version()).isEqualTo("4"));
    assertThat(paths.all()).extracting(path -> path.to().version()).containsExactly("4", "3", "2");
  }

  @Test
  void knowsNoWayWhereNoRuleNamesOne() {
    var one = version("1", 1, List.of(), List.of());
    var two = version("2", 2, List.of(), List.of());

    var paths = new VersionPaths(one, List.of(two, one));

    assertThat(paths.all()).isEmpty();
    assertThat(paths.newest()).isEmpty();
  }

  @Test
  void takesAStarForAnyVersionAndGoesBackWhereThePresentOneAllowsIt() {
    var one = version("1", 1, List.of(), List.of());
    var two = version("2", 2, List.of("*"), List.of("*"));

    assertThat(new VersionPaths(one, List.of(two, one)).to("2")).isPresent();
    assertThat(new VersionPaths(two, List.of(two, one)).to("1"))
        .hasValueSatisfying(path -> assertThat(path.upgrade()).isFalse());
    assertThat(new VersionPaths(two, List.of(two, one)).newest()).isEmpty();
  }

  @Test
  void takesNoStepBackOnTheWayToANewerVersion() {
    var one = version("1", 1, List.of(), List.of());
    var two = version("2", 2, List.of(), List.of("1"));
    var three = version("3", 3, List.of("1"), List.of());

    assertThat(new VersionPaths(two, List.of(three, two, one)).to("3")).isEmpty();
  }

  @Test
  void goesNoFurtherThanAFewHops() {
    var offered =
        IntStream.rangeClosed(1, VersionPaths.MOST_HOPS + 2)
            .mapToObj(number -> version("" + number, number, List.of("" + (number - 1)), List.of()))
            .toList();

    var paths = new VersionPaths(offered.getFirst(), offered);

    assertThat(paths.to("9"))
        .hasValueSatisfying(path -> assertThat(path.hops()).hasSize(VersionPaths.MOST_HOPS));
    assertThat(paths.to("10")).isEmpty();
  }

  private static OfferedVersion version(
      String version, long release, List<String> upgradesFrom, List<String> downgradesTo) {
    return new OfferedVersion(
        version, release, new UUID(0, 1), "packages", upgradesFrom, downgradesTo);
  }
}
