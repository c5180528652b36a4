package universe.indexer;

import static java.util.Objects.requireNonNull;

/**
 * One revision of a package as it lies in its repository.
 *
 * @param path where it lies, such as {@code K/kafka/3}
 * @param name the package's name according to the path
 * @param release the release number according to the path
 * @param contentId differs where the content differs
 */
public record PackageDirectory(String path, String name, long release, String contentId) {
  public PackageDirectory {
    requireNonNull(path);
    requireNonNull(name);
    requireNonNull(contentId);
  }
}
