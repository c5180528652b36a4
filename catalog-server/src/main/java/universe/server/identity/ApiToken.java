package universe.server.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a script shows in place of a password. */
@Entity
public class ApiToken {

  @Id private UUID id;
  private UUID account;
  private String name;

  @SuppressWarnings("UnusedVariable") // tokens are found by it
  private byte[] hash;

  private Instant createdAt;
  private @Nullable Instant expiresAt;
  private @Nullable Instant lastUsedAt;

  @SuppressWarnings("NullAway.Init")
  protected ApiToken() {} // for JPA

  ApiToken(UUID account, String name, byte[] hash, Instant now, @Nullable Instant expiresAt) {
    if (name.isBlank() || name.length() > 100) {
      throw new InputRefused("name", "must have 1 to 100 characters");
    }
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      throw new InputRefused("expiresAt", "must be in the future, was " + expiresAt);
    }
    this.id = UUID.randomUUID();
    this.account = account;
    this.name = name;
    this.hash = hash.clone();
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  public UUID id() {
    return id;
  }

  public UUID account() {
    return account;
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  boolean isValid(Instant now) {
    return expiresAt == null || expiresAt.isAfter(now);
  }

  /** Whether its last use is so long ago that a new one is worth writing down. */
  boolean isDueForNote(Instant now) {
    return lastUsedAt == null || lastUsedAt.isBefore(now.minusSeconds(60));
  }
}
