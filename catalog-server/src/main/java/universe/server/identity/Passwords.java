package universe.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords, and makes up good ones. */
@Component
class Passwords {

  private static final int SHORTEST = 10;
  private static final int LONGEST_BYTES = 72; // bcrypt reads no further
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final String hashOfNobody = hash(random());

  String hash(String password) {
    if (password.length() < SHORTEST) {
      throw new InputRefused("password", "must have at least %d characters".formatted(SHORTEST));
    }
    if (password.getBytes(UTF_8).length > LONGEST_BYTES) {
      throw new InputRefused("password", "must have at most %d bytes".formatted(LONGEST_BYTES));
    }
    var hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("the encoder gave no hash");
    }
    return hash;
  }

  boolean fits(String password, String hash) {
    return password.getBytes(UTF_8).length <= LONGEST_BYTES && encoder.matches(password, hash);
  }

  /** Takes as long as a real check, so that nobody learns which accounts exist. */
  void checkForNobody(String password) {
    var _ = fits(password, hashOfNobody);
  }

  static String random() {
    return new SecureRandom()
        .ints(20, 0, ALPHABET.length())
        .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
        .reduce("", String::concat);
  }
}
