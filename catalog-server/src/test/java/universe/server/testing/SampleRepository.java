package universe.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.springframework.util.FileSystemUtils;

/** The sample packages as a Git repository, to which a test can add versions of its own. */
public final class SampleRepository implements AutoCloseable {

  /** Where the sample packages lie in the checkout. */
  public static final Path SAMPLES = Path.of("../sample-packages");

  private final Path folder;
  private final Git git;

  private SampleRepository(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** All sample packages as they are. */
  public static SampleRepository create() {
    var folder = ServerProcess.temporaryFolder("universe-samples");
    try {
      FileSystemUtils.copyRecursively(SAMPLES.resolve("repo"), folder.resolve("repo"));
      var git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
      var repository = new SampleRepository(folder, git);
      repository.commit("Sample packages");
      return repository;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Settings with which a server starts with it as its first repository. */
  public Map<String, String> settings() {
    return Map.of(
        "universe.repository.allowed-folders", folder.toString(),
        "universe.repository.first.name", "samples",
        "universe.repository.first.address", folder.toUri().toString());
  }

  /** Folder of one release of a package. */
  public Path release(String name, int release) {
    var initial = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return folder.resolve("repo/packages/%s/%s/%d".formatted(initial, name, release));
  }

  /** A change of a file's text. */
  public interface Change {
    String of(String file, String text);
  }

  /** Adds the next release of a package: like the one before, but for what a change makes of it. */
  public void addRelease(String name, int release, Change change) {
    try {
      var fresh = release(name, release);
      FileSystemUtils.copyRecursively(release(name, release - 1), fresh);
      try (var files = Files.list(fresh)) {
        for (var file : files.toList()) {
          var text = Files.readString(file);
          Files.writeString(file, change.of(file.getFileName().toString(), text));
        }
      }
      commit("Release %d of %s".formatted(release, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  private void commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage(message)
        .setAuthor("Ann", "ann@example.org")
        .setCommitter("Ann", "ann@example.org")
        .setSign(false)
        .call();
  }

  @Override
  public void close() {
    git.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
