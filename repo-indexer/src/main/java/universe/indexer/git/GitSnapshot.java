package universe.indexer.git;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import universe.indexer.Icons;
import universe.indexer.IndexLimits;
import universe.indexer.PackageDirectory;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;
import universe.spec.PackageSpec;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Reading;
import universe.spec.Severity;

/** A commit of a mirror. */
final class GitSnapshot implements Snapshot {

  /** Beyond this the time of the indexed commit is close enough. */
  private static final int LONGEST_HISTORY = 20_000;

  private final Repository mirror;
  private final RevWalk walk;
  private final RevCommit commit;
  private final PackagesFolder packages;
  private final IndexLimits limits;

  GitSnapshot(Repository mirror, ObjectId id, @Nullable String folder, IndexLimits limits)
      throws IOException, RepositoryUnavailable {
    this.mirror = mirror;
    this.walk = new RevWalk(mirror);
    this.limits = limits;
    this.commit = walk.parseCommit(id);
    this.packages = PackagesFolder.find(walk.getObjectReader(), commit.getTree(), folder, limits);
  }

  @Override
  public String commit() {
    return commit.name();
  }

  @Override
  public Instant committedAt() {
    return commit.getCommitterIdent().getWhenAsInstant();
  }

  @Override
  public @Nullable String entityTag() {
    return null;
  }

  @Override
  public Listing list() throws IOException, RepositoryUnavailable {
    return packages.list();
  }

  @Override
  public void read(Collection<PackageDirectory> directories, Reader reader) throws IOException {
    ObjectReader objects = walk.getObjectReader();
    for (var directory : directories) {
      var files = GitFiles.of(objects, ObjectId.fromString(directory.contentId()), limits);
      if (!files.refusals().isEmpty()) {
        reader.take(directory, new Reading.Broken(files.refusals()), Optional.empty());
        continue;
      }
      var reading = readSafely(files, directory);
      var icon =
          reading instanceof Reading.Read(var definition, var ignored)
              ? Icons.in(definition, files)
              : Optional.<universe.indexer.IconFile>empty();
      reader.take(directory, reading, icon);
    }
  }

  /** Whatever one revision does to its reader, the others must not suffer. */
  private static Reading readSafely(GitFiles files, PackageDirectory directory) {
    try {
      return PackageSpec.read(files, directory.release());
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading.Broken(
          java.util.List.of(
              new Problem(
                  "unreadable",
                  Severity.ERROR,
                  Place.of("package.json"),
                  "the revision cannot be read: " + e.getClass().getSimpleName(),
                  "")));
    }
  }

  /**
   * Follows the branch back along first parents, so the time is the one at which a change became
   * visible on it, and stops where all are found or the commit that was indexed before is reached.
   */
  @Override
  public Map<String, Instant> changedAt(
      Collection<PackageDirectory> directories, @Nullable String since) throws IOException {
    Map<String, Instant> found = new HashMap<>();
    var missing = new java.util.HashSet<String>();
    directories.forEach(each -> missing.add(each.path()));
    RevCommit current = commit;
    for (int steps = 0; !missing.isEmpty() && steps < LONGEST_HISTORY; steps++) {
      var parent = current.getParentCount() == 0 ? null : walk.parseCommit(current.getParent(0));
      var at = Instant.ofEpochSecond(current.getCommitTime());
      for (var path : changedPaths(parent, current)) {
        if (missing.remove(path)) {
          found.put(path, at);
        }
      }
      if (parent == null || parent.name().equals(since)) {
        break;
      }
      current = parent;
    }
    return found;
  }

  private Collection<String> changedPaths(@Nullable RevCommit before, RevCommit after)
      throws IOException {
    var paths = new java.util.HashSet<String>();
    ObjectReader objects = walk.getObjectReader();
    try (var tree = new TreeWalk(objects)) {
      add(tree, before, objects);
      add(tree, after, objects);
      tree.setFilter(TreeFilter.ANY_DIFF);
      while (tree.next()) {
        if (!tree.isSubtree()) {
          continue;
        }
        if (tree.getDepth() == 2) {
          paths.add(tree.getPathString());
        } else {
          tree.enterSubtree();
        }
      }
    }
    return paths;
  }

  private void add(TreeWalk walked, @Nullable RevCommit at, ObjectReader objects)
      throws IOException {
    var id = at == null ? null : packages.in(objects, at.getTree());
    if (id == null || objects.getObjectSize(id, Constants.OBJ_TREE) > limits.treeBytes()) {
      walked.addTree(new org.eclipse.jgit.treewalk.EmptyTreeIterator());
    } else {
      walked.addTree(id);
    }
  }

  @Override
  public void close() {
    walk.close();
    mirror.close();
  }
}
