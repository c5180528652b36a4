package universe.indexer.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;
import universe.indexer.IndexLimits;
import universe.spec.PackageFiles;
import universe.spec.Place;
import universe.spec.Problem;
import universe.spec.Severity;

/**
 * The files of one tree: plain files only, within limits. What is refused comes as problems; then
 * nothing of the tree should be used.
 */
final class GitFiles implements PackageFiles {

  private static final byte[] LFS =
      "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

  private final ObjectReader objects;
  private final IndexLimits limits;
  private final Map<String, ObjectId> files = new TreeMap<>();
  private final List<Problem> refusals = new ArrayList<>();
  private long bytes;
  private @Nullable IOException damage;

  private GitFiles(ObjectReader objects, IndexLimits limits) {
    this.objects = objects;
    this.limits = limits;
  }

  static GitFiles of(ObjectReader objects, ObjectId tree, IndexLimits limits) throws IOException {
    var files = new GitFiles(objects, limits);
    files.collect(tree, "", 1);
    return files;
  }

  /** Why the tree must not be used; empty where it may. */
  List<Problem> refusals() {
    return List.copyOf(refusals);
  }

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    var id = files.get(name);
    if (id == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(objects.open(id, Constants.OBJ_BLOB).getBytes(limits.fileBytes()));
    } catch (IOException e) {
      damage = e;
      throw e;
    }
  }

  /** Who reads files tells the author what cannot be read; but our disk is not the author's. */
  void throwIfDamaged() throws IOException {
    if (damage != null) {
      throw damage;
    }
  }

  private void collect(ObjectId tree, String prefix, int depth) throws IOException {
    if (objects.getObjectSize(tree, Constants.OBJ_TREE) > limits.treeBytes()) {
      refuse(prefix, "too-many-files", "the folder has too many entries", most());
      return;
    }
    for (var at = new CanonicalTreeParser(null, objects, tree); !at.eof(); at = at.next()) {
      if (!refusals.isEmpty()) {
        return;
      }
      var name = at.getEntryPathString();
      collect(at.getEntryFileMode(), at.getEntryObjectId(), prefix + name, name, depth);
    }
  }

  private void collect(FileMode mode, ObjectId id, String path, String name, int depth)
      throws IOException {
    if (name.equals("..") || name.equals(".") || name.isEmpty() || hasOddCharacters(name)) {
      refuse(path, "path-malformed", "a name leads out of the folder or is none", "a plain name");
    } else if (path.length() > limits.pathLength()) {
      refuse(path, "path-too-long", "a path is too long", limits.pathLength() + " characters");
    } else if (FileMode.SYMLINK.equals(mode.getBits())) {
      refuse(path, "symbolic-link", "a symbolic link is not followed", "a file of its own");
    } else if (FileMode.GITLINK.equals(mode.getBits())) {
      refuse(path, "submodule", "a submodule is not followed", "the files themselves");
    } else if (FileMode.TREE.equals(mode.getBits())) {
      if (depth >= limits.depth()) {
        refuse(path, "folder-too-deep", "folders are too deep", limits.depth() + " levels");
      } else {
        collect(id, path + "/", depth + 1);
      }
    } else {
      file(id, path);
    }
  }

  private void file(ObjectId id, String path) throws IOException {
    long size = objects.getObjectSize(id, Constants.OBJ_BLOB);
    bytes += size;
    if (size > limits.fileBytes()) {
      refuse(
          path,
          "file-too-large",
          "the file has %d bytes".formatted(size),
          "at most %d".formatted(limits.fileBytes()));
    } else if (bytes > limits.directoryBytes()) {
      refuse(
          path,
          "revision-too-large",
          "the files of the revision are too large together",
          "at most %d bytes".formatted(limits.directoryBytes()));
    } else if (files.size() >= limits.filesPerDirectory()) {
      refuse(path, "too-many-files", "the revision has too many files", most());
    } else if (size < 1024 && isLfsPointer(id)) {
      refuse(path, "git-lfs", "the file is a Git LFS pointer, which is not followed", "the file");
    } else {
      files.put(path, id);
    }
  }

  private boolean isLfsPointer(ObjectId id) throws IOException {
    var content = objects.open(id, Constants.OBJ_BLOB).getBytes(1024);
    return content.length >= LFS.length
        && java.util.Arrays.equals(content, 0, LFS.length, LFS, 0, LFS.length);
  }

  private String most() {
    return "at most %d files".formatted(limits.filesPerDirectory());
  }

  private void refuse(String path, String rule, String message, String expected) {
    var shown = path.length() <= 200 ? path : path.substring(0, 200) + "…";
    refusals.add(
        new Problem(
            rule,
            Severity.ERROR,
            Place.of(shown.replaceAll("[^\\x20-\\x7e]", "?")),
            message,
            expected));
  }

  private static boolean hasOddCharacters(String name) {
    return name.chars().anyMatch(each -> each < 0x20 || each == '\\' || each == 0x7f);
  }
}
