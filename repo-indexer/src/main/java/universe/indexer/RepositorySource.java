package universe.indexer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where packages come from: a Git repository or a bundle at an HTTP address.
 *
 * @param id identity of the repository in the catalog
 * @param kind how to read it
 * @param address where it is, without credentials
 * @param reference branch, tag or commit; null for the default branch
 * @param folder folder that holds {@code repo/packages} or {@code packages}; null for the root
 * @param credentials how to get in
 */
public record RepositorySource(
    UUID id,
    Kind kind,
    String address,
    @Nullable String reference,
    @Nullable String folder,
    Credentials credentials) {

  /** How a repository is read. */
  public enum Kind {
    GIT,
    BUNDLE
  }

  public RepositorySource {
    requireNonNull(id);
    requireNonNull(kind);
    requireNonNull(address);
    requireNonNull(credentials);
  }

  /**
   * What the rows of an index run depend on besides the content itself: where this differs, nothing
   * that was indexed before counts as unchanged.
   */
  String fingerprint(String format) {
    return String.join(
        "\n",
        format,
        kind.name(),
        address,
        reference == null ? "" : reference,
        folder == null ? "" : folder);
  }

  /** Whether rows with this fingerprint are what that format would make of the same content. */
  static boolean isOfFormat(@Nullable String fingerprint, String format) {
    return fingerprint != null && fingerprint.startsWith(format + "\n");
  }
}
