package universe.server.secret.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import universe.server.api.StartRefused;

/**
 * The master keys of a key file or of the environment: one line each, {@code <id> <key in base64>}.
 * The first one seals; the others still open what was sealed before they were replaced.
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

  /** Reads keys as they stand in a key file; commas part them as well as line breaks do. */
  static MasterKeys parse(String text) {
    return of("universe.secret.keys", List.of(text.split("[\n,]")));
  }

  /** These keys behind a new one. */
  MasterKeys withNew() {
    var more = new LinkedHashMap<UUID, SecretKeySpec>();
    more.put(UUID.randomUUID(), new SecretKeySpec(random(), "AES"));
    more.putAll(keys);
    return new MasterKeys(more);
  }

  /** The key that seals, and no other. */
  MasterKeys withoutOld() {
    var id = currentId();
    return new MasterKeys(Map.of(id, key(id)));
  }

  /** How many there are. */
  int count() {
    return keys.size();
  }

  /** Puts these keys into a key file, in one move: the old content or the new, never neither. */
  void writeTo(Path file) {
    try {
      var draft = draft(file, text());
      try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
        folder.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("key file %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** All of them as they stand in a key file: a secret. */
  String text() {
    return keys.entrySet().stream()
        .map(each -> line(each.getKey(), each.getValue().getEncoded()))
        .collect(Collectors.joining());
  }

  private static String line(UUID id, byte[] key) {
    return "%s %s%n".formatted(id, Base64.getEncoder().encodeToString(key));
  }

  private static byte[] random() {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
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
    // Written aside and linked into place: two servers that start at once end up with one key.
    var draft = draft(file, line(UUID.randomUUID(), random()));
    try {
      Files.createLink(file, draft);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      // The other server's key is as good.
    } finally {
      Files.delete(draft);
    }
  }

  private static Path draft(Path file, String text) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    var draft =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secret-key", "", ownerOnly);
    return Files.writeString(draft, text);
  }

  private static MasterKeys read(Path file) throws IOException {
    refuseUnlessPrivate(file);
    return of("key file " + file, Files.readAllLines(file));
  }

  private static MasterKeys of(String source, List<String> lines) {
    var keys = new LinkedHashMap<UUID, SecretKeySpec>();
    for (var line : lines) {
      if (!line.isBlank()) {
        var parts = line.strip().split(" +", -1);
        keys.put(id(source, parts), key(source, parts));
      }
    }
    if (keys.isEmpty()) {
      throw new StartRefused(source + " holds no key", "put back the one that was there");
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

  private static UUID id(String source, String[] parts) {
    try {
      return UUID.fromString(parts[0]);
    } catch (IllegalArgumentException e) {
      throw malformed(source);
    }
  }

  private static SecretKeySpec key(String source, String[] parts) {
    try {
      var bytes = Base64.getDecoder().decode(parts[parts.length - 1]);
      if (parts.length == 2 && bytes.length == KEY_BYTES) {
        return new SecretKeySpec(bytes, "AES");
      }
    } catch (IllegalArgumentException e) {
      // Told below, without what the line says.
    }
    throw malformed(source);
  }

  private static StartRefused malformed(String source) {
    return new StartRefused(
        source + ": each line must be a UUID and 32 bytes in base64",
        "put back the one that was there");
  }
}
