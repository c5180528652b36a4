package universe.server.repository;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a repository to be; what is null stays as it is or takes its default. An
 * empty reference or folder takes it away.
 *
 * @param kind {@code git} or {@code bundle}; told from the address where null
 * @param pollInterval time between two looks, such as {@code PT5M} or {@code 5m}
 * @param webhookSecret what its host signs its calls with; empty takes it away
 */
public record RepositoryChange(
    @Nullable String name,
    @Nullable String address,
    @Nullable @Schema(implementation = PackageRepository.Kind.class) String kind,
    @Nullable String reference,
    @Nullable String folder,
    @Nullable Integer priority,
    @Nullable String pollInterval,
    @Nullable NewCredentials credentials,
    @Nullable String webhookSecret) {

  private static final Duration SHORTEST = Duration.ofSeconds(10);

  /** The interval as a duration; null where none is given. */
  @Nullable Duration interval() {
    if (pollInterval == null || pollInterval.isBlank()) {
      return null;
    }
    try {
      var interval =
          org.springframework.boot.convert.DurationStyle.detectAndParse(pollInterval.strip());
      if (interval.compareTo(SHORTEST) < 0) {
        throw new RepositoryRefused(
            "pollInterval", "pollInterval must be at least 10 seconds, was " + pollInterval);
      }
      return interval;
    } catch (IllegalArgumentException e) {
      throw new RepositoryRefused(
          "pollInterval", "pollInterval must look like 5m or PT5M, was " + pollInterval);
    }
  }

  /**
   * How to get in, secrets in clear; prints without them.
   *
   * @param kind {@code none}, {@code basic}, {@code token} or {@code ssh}
   * @param secret password or token
   * @param privateKey key for {@code ssh}, without a passphrase
   * @param hostKey the host's key for {@code ssh}, such as {@code ssh-ed25519 AAAA…}
   */
  public record NewCredentials(
      @Schema(implementation = PackageRepository.CredentialKind.class) String kind,
      @Nullable String username,
      @Nullable String secret,
      @Nullable String privateKey,
      @Nullable String hostKey) {

    @Override
    public String toString() {
      return "NewCredentials[" + kind + "]";
    }
  }

  @Override
  public String toString() {
    return "RepositoryChange[" + name + "]";
  }
}
