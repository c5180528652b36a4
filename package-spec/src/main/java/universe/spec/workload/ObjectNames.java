package universe.spec.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The names that an instance's objects have on a target: unique, at most 63 characters long, and
 * telling whose they are.
 *
 * {@snippet :
 * ObjectNames.of("/shop/db").task("db", 0, 3); // shop_db.db.0.r3
 * ObjectNames.of("/shop/db").volume("db", "data", 0); // shop_db.db.data.0
 * }
 *
 * @param base the instance's name with slashes turned into underscores, after the installation's
 *     prefix
 */
public record ObjectNames(String base) {

  private static final int LONGEST = 63;
  private static final Pattern BASE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]*");
  private static final Pattern UNSAFE = Pattern.compile("[^a-zA-Z0-9_-]+");

  public ObjectNames {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "'%s' cannot start an object's name: letters, digits, '_', '.' and '-' can"
              .formatted(base));
    }
  }

  /** Names of an instance of the default installation. */
  public static ObjectNames of(String instanceName) {
    return of("", instanceName);
  }

  /**
   * Names of an instance.
   *
   * @param prefix the installation's prefix; empty for the default installation
   * @param instanceName path-like name, such as {@code /shop/db}
   */
  public static ObjectNames of(String prefix, String instanceName) {
    var relative = instanceName.startsWith("/") ? instanceName.substring(1) : instanceName;
    return new ObjectNames(prefix + relative.replace('/', '_'));
  }

  /** Name of a task, {@code <base>.<service>.<index>.r<revision>}. */
  public String task(String service, int index, int revision) {
    return fitting(base + "." + part(service), ".%d.r%d".formatted(index, revision));
  }

  /** Name of a task's volume, {@code <base>.<service>.<path>.<index>}. */
  public String volume(String service, String path, int index) {
    return fitting(base + "." + part(service) + "." + part(path), "." + index);
  }

  /** Identity of a task that survives restarts of its process, {@code <base>.<task>}. */
  public String identity(UUID task) {
    return base + "." + task;
  }

  /** Dots part the fields, so a field that holds one, or anything unsafe, is marked by its hash. */
  private static String part(String text) {
    var safe = UNSAFE.matcher(text).replaceAll("-");
    return safe.equals(text) ? text : safe + "-" + hash(text);
  }

  private static String fitting(String head, String tail) {
    if (head.length() + tail.length() <= LONGEST) {
      return head + tail;
    }
    var hash = hash(head);
    return head.substring(0, LONGEST - tail.length() - hash.length() - 1) + "-" + hash + tail;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
