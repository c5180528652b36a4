package universe.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import universe.server.api.Happened;

/** Tokens for scripts: made, listed, checked, revoked. */
@Component
@Transactional
public class Tokens {

  private static final String PREFIX = "universe_";
  private static final int RANDOM_BYTES = 32;

  private final TokenStore store;
  private final AccountStore accounts;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Tokens(
      TokenStore store, AccountStore accounts, ApplicationEventPublisher publisher, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** A new token, with the text that nobody can read again. */
  public record Issued(ApiToken token, String text) {}

  /** Makes a token for an account; with no expiry it lasts until it is revoked. */
  public Issued issue(User user, String name, @Nullable Instant expiresAt) {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    var text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var token = store.save(new ApiToken(user.id(), name, hash(text), clock.instant(), expiresAt));
    publisher.publishEvent(
        new Happened(
            user.name(),
            "token-created",
            "token",
            token.id().toString(),
            name,
            "Created token " + name));
    return new Issued(token, text);
  }

  @Transactional(readOnly = true)
  public List<ApiToken> of(UUID account) {
    return store.findByAccountOrderByCreatedAtDesc(account);
  }

  @Transactional(readOnly = true)
  public Optional<ApiToken> find(UUID id) {
    return store.findById(id);
  }

  /** Makes a token worthless at once. */
  public void revoke(ApiToken token) {
    store.delete(token);
    publisher.publishEvent(
        Happened.now(
            "token-revoked",
            "token",
            token.id().toString(),
            token.name(),
            "Revoked token " + token.name()));
  }

  /** The account a token's text opens; empty when it opens none that may be used now. */
  public Optional<Account> open(String text) {
    var now = clock.instant();
    var token = store.findByHash(hash(text)).filter(known -> known.isValid(now));
    token
        .filter(known -> known.isDueForNote(now))
        .ifPresent(known -> store.noteUse(known.id(), now));
    return token
        .flatMap(known -> accounts.findById(known.account()))
        .filter(account -> !account.isDisabled());
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
