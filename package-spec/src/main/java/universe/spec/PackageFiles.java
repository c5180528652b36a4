package universe.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one package directory, wherever they lie: a folder, a Git tree, a map in a test.
 *
 * <p>Names are relative to the directory and use {@code /}. A source bounds what it hands out: it
 * never follows links out of the directory and refuses what exceeds its limits.
 */
public interface PackageFiles {

  /** Names of all files, sorted. */
  List<String> names();

  /**
   * The content of a file; empty where there is no such file.
   *
   * @throws IOException when the source cannot be read
   */
  Optional<byte[]> read(String name) throws IOException;

  /** Files that somebody already holds in memory, by name. */
  static PackageFiles of(Map<String, byte[]> contents) {
    return new HeldFiles(contents);
  }

  /**
   * The files of a folder. Links are not followed and not seen, neither are folders within.
   *
   * @param folder the package directory
   * @param largest bytes that a file may have; reading a larger one fails
   */
  static PackageFiles of(Path folder, int largest) {
    return new FolderFiles(folder, largest);
  }
}
