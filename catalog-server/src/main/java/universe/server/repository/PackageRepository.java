package universe.server.repository;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Git repository or bundle of package definitions, and how it does.
 *
 * @param address where it is, without credentials
 * @param reference branch, tag or commit; null for the default branch
 * @param folder folder in it; null for the root
 * @param priority lower numbers go first in the catalog
 */
public record PackageRepository(
    UUID id,
    String name,
    String address,
    Kind kind,
    @Nullable String reference,
    @Nullable String folder,
    int priority,
    Duration pollInterval,
    KnownCredentials credentials,
    Freshness freshness,
    Counts counts) {

  /** How it is read. */
  public enum Kind {
    GIT,
    BUNDLE
  }

  /** How it is entered, without the secret. */
  public record KnownCredentials(CredentialKind kind, @Nullable String username) {}

  /** Kinds of credentials. */
  public enum CredentialKind {
    NONE,
    BASIC,
    TOKEN,
    SSH
  }

  /** How much the catalog has of it. */
  @Schema(name = "RepositoryCounts")
  public record Counts(int packages, int versions, int problems) {}

  /**
   * How true the catalog is to it.
   *
   * @param lastIndexedAt when its content was last taken in
   * @param lastCheckedAt when it was last looked at
   * @param lastError why the last look failed; null where it did not
   */
  public record Freshness(
      State state,
      @Nullable Instant lastIndexedAt,
      @Nullable Instant lastCheckedAt,
      @Nullable String lastCommit,
      @Nullable String lastError,
      @Nullable Instant nextPollAt) {}

  /** How true the catalog is to a repository, in a word. */
  public enum State {
    /** The last look succeeded, and was not long ago. */
    FRESH,
    /** The last look succeeded, but the next one is overdue. */
    STALE,
    /** The last look failed; the catalog has what was there before. */
    FAILING,
    /** Nothing of it was ever taken in. */
    NEVER_INDEXED,
    /** Somebody looks at it right now. */
    INDEXING
  }
}
