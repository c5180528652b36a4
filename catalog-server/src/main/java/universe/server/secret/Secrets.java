package universe.server.secret;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps secret values encrypted and hands out placeholders that may be stored, logged and shown in
 * their stead. A placeholder looks like {@code universe-secret-<uuid>} and survives JSON, YAML and
 * shell text unchanged.
 */
public interface Secrets {

  /**
   * Stores a value under an owner and returns its placeholder; the same name again replaces the
   * value under a new placeholder while the old one stays readable until it is forgotten.
   *
   * @param owner the instance (or other thing) whose secret it is
   * @param name what it is called there, for instance a JSON pointer into the options
   */
  String keep(UUID owner, String name, String value);

  /**
   * The text with all placeholders replaced by their values.
   *
   * @throws SecretMissing when a placeholder's value is gone or cannot be decrypted
   */
  String reveal(String text);

  /** Whether the text contains a placeholder. */
  boolean isSealed(String text);

  /** The value of an entry of the named secret store, such as {@code team/db-pass}. */
  Optional<String> find(String source);

  /** Whatever was kept longer ago than this, for owners that look for what they need no more. */
  List<Kept> keptLongerThan(Duration age);

  /**
   * A secret without its value.
   *
   * @param owner whose it is
   * @param name what its owner calls it
   * @param placeholder what stands for it
   */
  record Kept(UUID owner, String name, String placeholder) {}

  /** Deletes what these placeholders stand for, as far as it is the owner's. */
  void forget(UUID owner, Set<String> placeholders);

  /** Deletes everything an owner has. */
  void forget(UUID owner);
}
