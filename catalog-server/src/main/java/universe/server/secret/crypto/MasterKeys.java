package universe.server.secret.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import universe.server.api.StartRefused;

/**
 * The master keys of a key file: one line each, {@code <id> <key in base64>}. The first one seals;
 * the others still open what was sealed before they were replaced.
 */
final class MasterKeys {

  private static final int KEY_BYTES = 32;
  private static final String OWNER_ONLY = "rw-------";

  private final Map<UUID, SecretKeySpec> keys;

  private MasterKeys(Map<UUID, SecretKeySpec> keys) {
    this.keys = keys;
  }

  /** Reads a key file, or makes one with a new key where there is none. */
  static MasterKeys of(Path file) {
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("key file %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  UUID currentId() {
    return keys.keySet().iterator().next();
  }

  boolean has(UUID id) {
    return keys.containsKey(id);
  }

  SecretKeySpec key(UUID id) {
    var key = keys.get(id);
    if (key == null) {
      throw new SealBroken("sealed under key %s, which the key file does not have".formatted(id));
    }
    return key;
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    var line = "%s %s%n".formatted(UUID.randomUUID(), Base64.getEncoder().encodeToString(key));
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    // Written aside and linked into place: two servers that start at once end up with one key.
    var draft =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secret-key", "", ownerOnly);
    try {
      Files.writeString(draft, line);
      Files.createLink(file, draft);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      // The other server's key is as good.
    } finally {
      Files.delete(draft);
    }
  }

  private static MasterKeys read(Path file) throws IOException {
    refuseUnlessPrivate(file);
    var keys = new LinkedHashMap<UUID, SecretKeySpec>();
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        var parts = line.strip().split(" +", -1);
        keys.put(id(file, parts), key(file, parts));
      }
    }
    if (keys.isEmpty()) {
      throw new StartRefused(
          "key file %s holds no key".formatted(file), "put back the one that was there");
    }
    return new MasterKeys(keys);
  }

  private static void refuseUnlessPrivate(Path file) throws IOException {
    var permissions = Files.getPosixFilePermissions(file);
    var allowed = PosixFilePermissions.fromString(OWNER_ONLY);
    if (!allowed.containsAll(permissions)) {
      throw new StartRefused(
          "key file %s must be readable by its owner only, was %s"
              .formatted(file, PosixFilePermissions.toString(permissions)),
          "chmod 600 " + file);
    }
  }

  private static UUID id(Path file, String[] parts) {
    try {
      return UUID.fromString(parts[0]);
    } catch (IllegalArgumentException e) {
      throw malformed(file);
    }
  }

  private static SecretKeySpec key(Path file, String[] parts) {
    try {
      var bytes = Base64.getDecoder().decode(parts[parts.length - 1]);
      if (parts.length == 2 && bytes.length == KEY_BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException e) {
      // Told below, without what the line says.
    }
    throw malformed(file);
  }

  private static StartRefused malformed(Path file) {
    return new StartRefused(
        "key file %s: each line must be a UUID and 32 bytes in base64".formatted(file),
        "put back the one that was there");
  }
}
