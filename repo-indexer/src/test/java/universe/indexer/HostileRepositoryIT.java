package universe.indexer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.jgit.lib.Constants.OBJ_BLOB;
import static org.eclipse.jgit.lib.Constants.OBJ_TREE;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import universe.testing.PostgresDatabase;
import universe.testing.PostgresTest;

/** One repository with everything in it that somebody might push to harm us, and a good package. */
@PostgresTest
class HostileRepositoryIT {

  private static final String GOOD =
      """
      {"packagingVersion": "4.0", "name": "NAME", "version": "1", "maintainer": "m", "tags": ["t"],
       "description": "d"}
      """;

  /**
   * What has to be read all the same: doubled keys count as their last (package-format 1.1), and a
   * template is not run before somebody renders it.
   */
  private static final List<String> USABLE = List.of("duplicate-keys", "good", "template-bomb");

  @TempDir Path folder;

  @Test
  void keepsGoodPackagesAvailableBesideEverythingHostile(PostgresDatabase database)
      throws Exception {
    var catalog = new CatalogForTest(database, folder.resolve("mirrors"));
    var git = Files.createDirectories(folder.resolve("served")).resolve("hostile.git");
    Map<String, ObjectId> hostile;
    try (var repository =
            Git.init().setBare(true).setDirectory(git.toFile()).call().getRepository();
        var objects = repository.newObjectInserter()) {
      hostile = hostile(objects);
      commit(repository, objects, hostile);
    }

    IndexReport report;
    try (var web = new WebForTest()) {
      web.handler = new GitHostForTest(folder.resolve("served"), null);
      report = catalog.index(catalog.repository("hostile", web.address("/hostile.git"), 0));
    }

    assertThat(report.message()).isNull();
    assertThat(catalog.texts("select name from package_version order by name"))
        .containsExactlyElementsOf(USABLE);
    assertThat(catalog.texts("select path from index_problem where rule = 'duplicate-key'"))
        .containsExactly("D/duplicate-keys/0");
    assertThat(catalog.texts("select path from index_problem where rule = 'template-broken'"))
        .containsExactly("T/template-bomb/0");
    assertThat(catalog.texts("select path from index_problem where rule = 'folder-too-large'"))
        .containsExactly("Z");
    for (var name : hostile.keySet()) {
      if (!USABLE.contains(name)) {
        assertThat(
                catalog.count(
                    "select count(*) from index_problem where severity = 'error' and path like '%"
                        + name
                        + "%'"))
            .as(name)
            .isPositive();
      }
    }
  }

  private static Map<String, ObjectId> hostile(ObjectInserter objects) throws Exception {
    Map<String, ObjectId> found = new LinkedHashMap<>();
    found.put("good", tree(objects, "package.json", GOOD.replace("NAME", "good")));
    found.put("broken-json", tree(objects, "package.json", "{\"name\": "));
    found.put("empty-json", tree(objects, "package.json", ""));
    found.put("no-object", tree(objects, "package.json", "[1, 2]"));
    found.put("wrong-types", tree(objects, "package.json", named("wrong-types", "\"tags\": 7")));
    found.put("no-package-json", tree(objects, "readme.txt", "nothing"));
    found.put("other-name", tree(objects, "package.json", GOOD.replace("NAME", "another")));
    found.put("old-format", tree(objects, "package.json", GOOD.replace("4.0", "1.0")));
    found.put("deep-nesting", tree(objects, "package.json", "[".repeat(100_000)));
    found.put("huge-file", tree(objects, "package.json", " ".repeat(3 << 20)));
    found.put("huge-number", tree(objects, "package.json", "1".repeat(1 << 20)));
    found.put("invalid-utf8", bytes(objects, new byte[] {'{', '"', (byte) 0xff, '"', '}'}));
    found.put("binary", bytes(objects, new byte[64 * 1024]));
    found.put("long-version", tree(objects, "package.json", longVersion()));
    found.put(
        "lfs-pointer",
        tree(objects, "package.json", "version https://git-lfs.github.com/spec/v1\n"));
    found.put("symbolic-link", entry(objects, "package.json", FileMode.SYMLINK));
    found.put("submodule", entry(objects, "package.json", FileMode.GITLINK));
    found.put("parent-name", entry(objects, "..", FileMode.REGULAR_FILE));
    found.put("backslash-name", entry(objects, "..\\x", FileMode.REGULAR_FILE));
    found.put("control-name", entry(objects, "a\u0001b", FileMode.REGULAR_FILE));
    found.put("long-name", entry(objects, "x".repeat(300), FileMode.REGULAR_FILE));
    found.put("many-files", many(objects, 300));
    found.put("many-entries", many(objects, 90_000));
    found.put("deep-folders", deep(objects));
    found.put("duplicate-keys", tree(objects, "package.json", doubled()));
    found.put("file-of-100-mb", large(objects));
    found.put("million-entries", million(objects));
    found.put("parent-folder", tree(objects, "..", found.get("good")));
    found.put("template-bomb", with(objects, "marathon.json.mustache", "{{#a}}".repeat(100_000)));
    found.put("schema-bomb", with(objects, "config.json", "{\"not\":".repeat(50_000)));
    found.put("many-keys", tree(objects, "package.json", keys()));
    return found;
  }

  private static String doubled() {
    return named("duplicate-keys", "\"tags\": [\"a\"], \"tags\": [\"t\"]");
  }

  /** As large as a definition may be, with nothing in it but keys. */
  private static String keys() {
    return IntStream.range(0, 120_000)
        .mapToObj(i -> "\"k" + i + "\":{}")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** A good package with a file beside it that no memory should have to hold. */
  private static ObjectId large(ObjectInserter objects) throws Exception {
    long size = 100L << 20;
    var content = new ZeroesForTest(size);
    var tree = new TreeFormatter();
    tree.append("large.bin", FileMode.REGULAR_FILE, objects.insert(OBJ_BLOB, size, content));
    tree.append("package.json", FileMode.REGULAR_FILE, blob(objects, "file-of-100-mb"));
    return objects.insert(tree);
  }

  /** A tree of a million entries, written as Git stores it. */
  private static ObjectId million(ObjectInserter objects) throws Exception {
    var target = objects.insert(OBJ_BLOB, new byte[] {'x'});
    var raw = ByteBuffer.allocate(36_000_000);
    var id = new byte[20];
    target.copyRawTo(id, 0);
    for (int i = 0; i < 1_000_000; i++) {
      raw.put("100644 f%07d\0".formatted(i).getBytes(US_ASCII)).put(id);
    }
    return objects.insert(OBJ_TREE, raw.array());
  }

  private static ObjectId blob(ObjectInserter objects, String name) throws Exception {
    return objects.insert(OBJ_BLOB, GOOD.replace("NAME", name).getBytes(UTF_8));
  }

  /** A good package with one more file. */
  private static ObjectId with(ObjectInserter objects, String name, String content)
      throws Exception {
    var tree = new TreeFormatter();
    var file = objects.insert(OBJ_BLOB, content.getBytes(UTF_8));
    var definition = blob(objects, name.startsWith("config") ? "schema-bomb" : "template-bomb");
    if (name.compareTo("package.json") < 0) {
      tree.append(name, FileMode.REGULAR_FILE, file);
    }
    tree.append("package.json", FileMode.REGULAR_FILE, definition);
    if (name.compareTo("package.json") > 0) {
      tree.append(name, FileMode.REGULAR_FILE, file);
    }
    return objects.insert(tree);
  }

  private static ObjectId tree(ObjectInserter objects, String name, ObjectId inner)
      throws Exception {
    var tree = new TreeFormatter();
    tree.append(name.getBytes(UTF_8), FileMode.TREE, inner);
    return objects.insert(tree);
  }

  private static String named(String name, String more) {
    return GOOD.replace("NAME", name).replace("\"tags\": [\"t\"]", more);
  }

  private static String longVersion() {
    return GOOD.replace("NAME", "long-version").replace("\"1\"", "\"" + "1".repeat(10_000) + "\"");
  }

  private static ObjectId tree(ObjectInserter objects, String name, String content)
      throws Exception {
    var tree = new TreeFormatter();
    tree.append(name, FileMode.REGULAR_FILE, objects.insert(OBJ_BLOB, content.getBytes(UTF_8)));
    return objects.insert(tree);
  }

  private static ObjectId bytes(ObjectInserter objects, byte[] content) throws Exception {
    var tree = new TreeFormatter();
    tree.append("package.json", FileMode.REGULAR_FILE, objects.insert(OBJ_BLOB, content));
    return objects.insert(tree);
  }

  private static ObjectId entry(ObjectInserter objects, String name, FileMode mode)
      throws Exception {
    var target = objects.insert(OBJ_BLOB, "../../../x".getBytes(UTF_8));
    var tree = new TreeFormatter();
    tree.append(name.getBytes(UTF_8), mode, target);
    return objects.insert(tree);
  }

  private static ObjectId many(ObjectInserter objects, int files) throws Exception {
    var content = objects.insert(OBJ_BLOB, new byte[] {'x'});
    var tree = new TreeFormatter();
    for (int i = 0; i < files; i++) {
      tree.append("file-%07d".formatted(i), FileMode.REGULAR_FILE, content);
    }
    return objects.insert(tree);
  }

  private static ObjectId deep(ObjectInserter objects) throws Exception {
    var inner = tree(objects, "package.json", "{}");
    for (int i = 0; i < 20; i++) {
      var tree = new TreeFormatter();
      tree.append("d", FileMode.TREE, inner);
      inner = objects.insert(tree);
    }
    return inner;
  }

  private static void commit(
      Repository repository, ObjectInserter objects, Map<String, ObjectId> revisions)
      throws Exception {
    Map<String, Map<String, ObjectId>> letters = new java.util.TreeMap<>();
    for (var each : revisions.entrySet()) {
      var release = new TreeFormatter();
      release.append("0", FileMode.TREE, each.getValue());
      letters
          .computeIfAbsent(
              each.getKey().substring(0, 1).toUpperCase(java.util.Locale.ROOT),
              _ -> new java.util.TreeMap<>())
          .put(each.getKey(), objects.insert(release));
    }
    var million = revisions.get("million-entries");
    var packages = new TreeFormatter();
    for (var letter : letters.entrySet()) {
      var names = new TreeFormatter();
      for (var name : letter.getValue().entrySet()) {
        names.append(name.getKey(), FileMode.TREE, name.getValue());
      }
      packages.append(letter.getKey(), FileMode.TREE, objects.insert(names));
    }
    packages.append("Z", FileMode.TREE, million);
    var root = new TreeFormatter();
    root.append("packages", FileMode.TREE, objects.insert(packages));
    var commit = new CommitBuilder();
    commit.setTreeId(objects.insert(root));
    commit.setAuthor(new PersonIdent("a", "a@example.org"));
    commit.setCommitter(new PersonIdent("a", "a@example.org"));
    commit.setMessage("Harm");
    var id = objects.insert(commit);
    objects.flush();
    var update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(id);
    update.update();
  }
}
