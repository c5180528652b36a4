package universe.indexer.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import universe.indexer.FoundProblem;
import universe.indexer.IndexLimits;
import universe.indexer.PackageDirectory;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot.Listing;

/**
 * The folder {@code packages/<Letter>/<name>/<release>} of a commit.
 *
 * @param path where it lies in the repository
 * @param id its tree
 */
record PackagesFolder(ObjectReader objects, String path, ObjectId id, IndexLimits limits) {

  private static final Pattern LETTER = Pattern.compile("[A-Z]");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");
  private static final Pattern RELEASE = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** More problems of one kind say nothing new. */
  private static final int MOST_PROBLEMS = 200;

  static PackagesFolder find(
      ObjectReader objects, ObjectId root, @Nullable String folder, IndexLimits limits)
      throws IOException, RepositoryUnavailable {
    var base = folder == null ? "" : folder.replaceAll("^/+|/+$", "");
    var candidates =
        List.of(join(base, "repo/packages"), join(base, "packages"), base).stream()
            .filter(each -> !each.isEmpty())
            .toList();
    for (var candidate : candidates) {
      var id = tree(objects, root, candidate, limits);
      if (id != null && (!candidate.equals(base) || holdsLetters(objects, id, limits))) {
        return new PackagesFolder(objects, candidate, id, limits);
      }
    }
    throw new RepositoryUnavailable(
        "packages-missing",
        "the commit has no folder of packages",
        String.join(" or ", candidates) + ", with folders A to Z in it");
  }

  /** The same folder in another commit; null where there was none. */
  @Nullable ObjectId in(ObjectReader reader, ObjectId root) throws IOException {
    try {
      return tree(reader, root, path, limits);
    } catch (RepositoryUnavailable e) {
      return null;
    }
  }

  Listing list() throws IOException, RepositoryUnavailable {
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    for (var letter : entries(id, "", found)) {
      if (!letter.isTree() || !LETTER.matcher(letter.name()).matches()) {
        found.problem(
            letter.name(),
            "package-letter",
            "\"%s\" in the folder of packages is passed over".formatted(shown(letter.name())),
            "only folders A to Z");
        continue;
      }
      for (var name : entries(letter.id(), letter.name(), found)) {
        listPackage(letter.name(), name, found);
      }
    }
    found.directories().sort(java.util.Comparator.comparing(PackageDirectory::path));
    return new Listing(found.directories(), found.problems());
  }

  private void listPackage(String letter, Entry name, Found found)
      throws IOException, RepositoryUnavailable {
    var place = letter + "/" + shown(name.name());
    if (!name.isTree()
        || !NAME.matcher(name.name()).matches()
        || name.name().length() > limits.pathLength()) {
      found.problem(
          place,
          "package-directory",
          "\"%s\" is no package directory and is passed over".formatted(place),
          "a folder named with small letters, digits and dashes");
      return;
    }
    if (!name.name().substring(0, 1).toUpperCase(Locale.ROOT).equals(letter)) {
      found.problem(
          place,
          "package-letter",
          "the package lies under %s and is passed over".formatted(letter),
          "the first letter of its name, in upper case");
      return;
    }
    for (var release : entries(name.id(), place, found)) {
      if (!release.isTree() || !RELEASE.matcher(release.name()).matches()) {
        found.problem(
            place + "/" + shown(release.name()),
            "release-directory",
            "\"%s\" is no release directory and is passed over".formatted(shown(release.name())),
            "folders named by a whole number, without leading zeros");
        continue;
      }
      if (found.directories().size() >= limits.revisions()) {
        throw new RepositoryUnavailable(
            "repository-too-large",
            "the repository has more than %d revisions".formatted(limits.revisions()),
            "at most %d".formatted(limits.revisions()));
      }
      found
          .directories()
          .add(
              new PackageDirectory(
                  place + "/" + release.name(),
                  name.name(),
                  Long.parseLong(release.name()),
                  release.id().name()));
    }
  }

  private List<Entry> entries(ObjectId tree, String place, Found found) throws IOException {
    if (objects.getObjectSize(tree, Constants.OBJ_TREE) > limits.treeBytes()) {
      found.problem(
          place,
          "folder-too-large",
          "the folder has too many entries and is passed over",
          "a list of entries of at most %d KiB".formatted(limits.treeBytes() >> 10));
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (var at = new CanonicalTreeParser(null, objects, tree); !at.eof(); at = at.next()) {
      entries.add(
          new Entry(
              at.getEntryPathString(),
              FileMode.TREE.equals(at.getEntryRawMode()),
              at.getEntryObjectId()));
    }
    return entries;
  }

  private static @Nullable ObjectId tree(
      ObjectReader objects, ObjectId root, String path, IndexLimits limits)
      throws IOException, RepositoryUnavailable {
    if (objects.getObjectSize(root, Constants.OBJ_TREE) > limits.treeBytes()) {
      throw new RepositoryUnavailable(
          "repository-too-large",
          "the root folder of the commit has too many entries",
          "a list of entries of at most %d KiB".formatted(limits.treeBytes() >> 10));
    }
    try (var walk = TreeWalk.forPath(objects, path, root)) {
      return walk == null || !FileMode.TREE.equals(walk.getRawMode(0)) ? null : walk.getObjectId(0);
    }
  }

  private static boolean holdsLetters(ObjectReader objects, ObjectId id, IndexLimits limits)
      throws IOException {
    if (objects.getObjectSize(id, Constants.OBJ_TREE) > limits.treeBytes()) {
      return false;
    }
    for (var at = new CanonicalTreeParser(null, objects, id); !at.eof(); at = at.next()) {
      if (LETTER.matcher(at.getEntryPathString()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String join(String base, String more) {
    return base.isEmpty() ? more : base + "/" + more;
  }

  /** A name from outside, short and without what confuses a log or a page. */
  private static String shown(String name) {
    var plain = name.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
  }

  private record Entry(String name, boolean isTree, ObjectId id) {}

  private record Found(List<PackageDirectory> directories, List<FoundProblem> problems) {

    void problem(String place, String rule, String message, String expected) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(FoundProblem.ofLayout(shown(place), rule, message, expected));
      }
    }
  }
}
