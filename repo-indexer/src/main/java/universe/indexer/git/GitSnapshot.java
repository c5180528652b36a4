package universe.indexer.git;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import universe.indexer.IconFile;
import universe.indexer.Icons;
import universe.indexer.IndexLimits;
import universe.indexer.PackageDirectory;
import universe.indexer.RepositoryUnavailable;
import universe.indexer.Snapshot;
import universe.indexer.SnapshotDamaged;
import universe.spec.PackageSpec;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Reading;
import universe.spec.Severity;

/** A commit of a mirror. */
final class GitSnapshot implements Snapshot {

  private static final Logger log = LoggerFactory.getLogger(GitSnapshot.class);

  /** Beyond this the time of the indexed commit is close enough. */
  private static final int LONGEST_HISTORY = 20_000;

  private final Mirror mirror;
  private final RevWalk walk;
  private final RevCommit commit;
  private final PackagesFolder packages;
  private final IndexLimits limits;

  GitSnapshot(Mirror mirror, ObjectId id, @Nullable String folder, IndexLimits limits)
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
    try {
      return packages.list();
    } catch (MissingObjectException | CorruptObjectException e) {
      if (!mirror.isNew()) {
        throw new SnapshotDamaged(e);
      }
      throw new RepositoryUnavailable(
          "repository-incomplete",
          "folders of the commit are missing or damaged in the repository itself",
          "a repository that \"git fsck\" finds whole",
          e);
    }
  }

  @Override
  public void read(Collection<PackageDirectory> directories, Reader reader) throws IOException {
    for (var directory : directories) {
      var found = read(directory);
      reader.take(directory, found.reading(), found.icon());
    }
  }

  private record Found(Reading reading, Optional<IconFile> icon) {}

  /** Whatever one revision does to its reader, the others must not suffer. */
  private Found read(PackageDirectory directory) throws IOException {
    try {
      var files =
          GitFiles.of(walk.getObjectReader(), ObjectId.fromString(directory.contentId()), limits);
      if (!files.refusals().isEmpty()) {
        return new Found(new Reading.Broken(files.refusals()), Optional.empty());
      }
      var reading = PackageSpec.read(files, directory.release());
      files.throwIfDamaged();
      var icon =
          reading instanceof Reading.Read(var definition, var ignored)
              ? Icons.in(definition, files)
              : Optional.<IconFile>empty();
      return new Found(reading, icon);
    } catch (MissingObjectException | CorruptObjectException e) {
      // A mirror that was made just now lacks only what its host lacks too.
      if (!mirror.isNew()) {
        throw new SnapshotDamaged(e);
      }
      return broken("objects of the revision are missing or damaged in the repository");
    } catch (RuntimeException | StackOverflowError e) {
      return broken("the revision cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static Found broken(String message) {
    return new Found(
        new Reading.Broken(
            List.of(
                new Problem(
                    "unreadable",
                    Severity.ERROR,
                    Place.of("package.json"),
                    message,
                    "files that can be read"))),
        Optional.empty());
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
      var parent = parent(current);
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

  /** The commit before, as far as there is one: a shallow clone served to us ends too early. */
  private @Nullable RevCommit parent(RevCommit commit) throws IOException {
    try {
      return commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
    } catch (MissingObjectException e) {
      return null;
    }
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
        } else if (isReadable(tree, objects)) {
          tree.enterSubtree();
        }
      }
    }
    return paths;
  }

  /** A folder that is passed over for its size must not be walked into either. */
  private boolean isReadable(TreeWalk tree, ObjectReader objects) throws IOException {
    for (int i = 0; i < tree.getTreeCount(); i++) {
      if (FileMode.TREE.equals(tree.getRawMode(i))
          && objects.getObjectSize(tree.getObjectId(i), Constants.OBJ_TREE) > limits.treeBytes()) {
        return false;
      }
    }
    return true;
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
    try {
      mirror.tidy();
    } catch (IOException | RuntimeException e) {
      // It stays untidy, which costs some disk and nothing else.
      log.atWarn().addKeyValue("mirror", mirror.getDirectory()).setCause(e).log("Not packed");
    } finally {
      mirror.close();
    }
  }
}
