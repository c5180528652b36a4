package universe.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.jspecify.annotations.Nullable;

/** A bare Git repository that a test pushes to. */
final class GitForTest implements AutoCloseable {

  private static final PersonIdent AUTHOR = new PersonIdent("a", "a@example.org");

  private final Repository repository;
  private int commits;

  GitForTest(Path folder) throws Exception {
    repository =
        Git.init()
            .setBare(true)
            .setInitialBranch("main")
            .setDirectory(folder.toFile())
            .call()
            .getRepository();
  }

  /** A {@code package.json} that can be used. */
  static String definition(String name, String version) {
    return """
    {"packagingVersion": "4.0", "name": "%s", "version": "%s", "maintainer": "m@example.org",
     "tags": ["t"], "description": "d"}
    """
        .formatted(name, version);
  }

  /** Where the definition of a package lies. */
  static String path(String name, int release) {
    return "repo/packages/%s/%s/%d/package.json"
        .formatted(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT), name, release);
  }

  Repository repository() {
    return repository;
  }

  /** Commits these files, and no others, on top of a branch. */
  ObjectId push(String branch, Map<String, String> files) throws IOException {
    return commit(branch, files, repository.resolve("refs/heads/" + branch));
  }

  /** Commits these files to a branch as if there had been nothing before. */
  ObjectId forcePush(String branch, Map<String, String> files) throws IOException {
    return commit(branch, files, null);
  }

  private ObjectId commit(String branch, Map<String, String> files, @Nullable ObjectId parent)
      throws IOException {
    try (var objects = repository.newObjectInserter()) {
      var index = DirCache.newInCore();
      var builder = index.builder();
      for (var file : files.entrySet()) {
        var entry = new DirCacheEntry(file.getKey());
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(objects.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
        builder.add(entry);
      }
      builder.finish();
      var tree = index.writeTree(objects);
      objects.flush();
      return push(branch, commit(tree, parent));
    }
  }

  /** Commits a tree that lies in the repository already. */
  ObjectId commit(ObjectId tree, @Nullable ObjectId parent) throws IOException {
    try (var objects = repository.newObjectInserter()) {
      var commit = new CommitBuilder();
      commit.setTreeId(tree);
      commit.setAuthor(AUTHOR);
      commit.setCommitter(AUTHOR);
      commit.setMessage("Commit " + ++commits);
      if (parent != null) {
        commit.setParentId(parent);
      }
      var id = objects.insert(commit);
      objects.flush();
      return id;
    }
  }

  /** The commit that a branch ends with. */
  ObjectId tip(String branch) throws IOException {
    return requireNonNull(repository.resolve("refs/heads/" + branch));
  }

  ObjectId push(String branch, ObjectId commit) throws IOException {
    var update = repository.updateRef("refs/heads/" + branch);
    update.setNewObjectId(commit);
    update.setForceUpdate(true);
    update.update();
    return commit;
  }

  /** Tags a commit with an object of its own, as {@code git tag -a} does. */
  void tag(String name, ObjectId commit) throws IOException {
    try (var objects = repository.newObjectInserter()) {
      var tag = new TagBuilder();
      tag.setTag(name);
      tag.setObjectId(commit, Constants.OBJ_COMMIT);
      tag.setTagger(AUTHOR);
      tag.setMessage(name);
      var id = objects.insert(tag);
      objects.flush();
      var update = repository.updateRef("refs/tags/" + name);
      update.setNewObjectId(id);
      update.update();
    }
  }

  void delete(String branch) throws IOException {
    var update = repository.updateRef("refs/heads/" + branch);
    update.setForceUpdate(true);
    update.delete();
  }

  /** Makes a branch the default one, there or not. */
  void head(String branch) throws IOException {
    repository.updateRef(Constants.HEAD).link("refs/heads/" + branch);
  }

  @Override
  public void close() {
    repository.close();
  }
}
