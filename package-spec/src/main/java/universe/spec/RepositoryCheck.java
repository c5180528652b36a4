package universe.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Checks what concerns a repository's directories rather than a single one: their names, and that
 * they fit what lies in them (package-format 1.1, rules 1 to 3).
 *
 * {@snippet :
 * RepositoryCheck.problems(Map.of("H/hello-world/3", PackageSpec.read(files, 3)));
 * }
 */
public final class RepositoryCheck {

  private static final Pattern LETTER = Pattern.compile("[A-Z]");
  private static final Pattern RELEASE = Pattern.compile("0|[1-9][0-9]{0,17}");

  private RepositoryCheck() {}

  /**
   * What is wrong with a revision's directory itself.
   *
   * @param path its path below {@code packages}, such as {@code H/hello-world/3}
   */
  public static List<Problem> problems(String path) {
    var findings = new Findings(Rule.Occasion.CHECKING);
    String[] names = path.split("/", -1);
    Place place = Place.of(path);
    if (names.length != 3) {
      findings.report(
          Rule.RELEASE_DIRECTORY,
          place,
          path + " is no path of a revision",
          "a path such as H/hello-world/3");
      return findings.inOrder();
    }
    String letter = names[0];
    String name = names[1];
    if (!LETTER.matcher(letter).matches()) {
      findings.report(
          Rule.LETTER_DIRECTORY,
          place,
          letter + " is no directory that packages lie in",
          "one capital letter, A to Z");
    } else if (!name.isEmpty() && !name.substring(0, 1).toUpperCase(Locale.ROOT).equals(letter)) {
      findings.report(
          Rule.LETTER_DIRECTORY,
          place,
          name + " lies under " + letter,
          "the directory of its first letter");
    }
    if (!Shapes.NAME.rule().test(name)) {
      findings.report(
          Rule.PACKAGE_DIRECTORY, place, name + " is no name of a package", Shapes.NAME.expected());
    }
    if (!RELEASE.matcher(names[2]).matches()) {
      findings.report(
          Rule.RELEASE_DIRECTORY,
          place,
          names[2] + " is no release number",
          "a whole number from 0, without leading zeros");
    }
    return findings.inOrder();
  }

  /**
   * What is wrong with a whole repository's directories; the problems of the readings themselves
   * are not repeated.
   *
   * @param revisions what came of reading each directory, by path below {@code packages}
   */
  public static List<Problem> problems(Map<String, Reading> revisions) {
    var all = new ArrayList<Problem>();
    var findings = new Findings(Rule.Occasion.CHECKING);
    Map<String, String> seen = new HashMap<>();
    new TreeMap<>(revisions)
        .forEach((path, reading) -> {
          all.addAll(problems(path));
          if (reading instanceof Reading.Read(PackageDefinition definition, var _)) {
            nameFits(definition, path, findings);
            versionIsNew(definition, path, seen, findings);
          }
        });
    all.addAll(findings.inOrder());
    return List.copyOf(all);
  }

  private static void nameFits(PackageDefinition definition, String path, Findings findings) {
    String[] names = path.split("/", -1);
    if (names.length == 3 && !names[1].equals(definition.name())) {
      findings.report(
          Rule.NAME_MISMATCH,
          new Place(path + "/package.json", "/name", 0, 0),
          path + " holds a package named " + definition.name(),
          "the name " + names[1] + ", or the directory " + definition.name());
    }
  }

  private static void versionIsNew(
      PackageDefinition definition, String path, Map<String, String> seen, Findings findings) {
    String earlier = seen.put(definition.name() + " " + definition.version(), path);
    if (earlier != null) {
      findings.report(
          Rule.VERSION_REPEATED,
          new Place(path + "/package.json", "/version", 0, 0),
          path + " has the version " + definition.version() + ", as " + earlier + " has",
          "a version of its own; the highest release hides the others");
    }
  }
}
