package universe.indexer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An icon, known by its content.
 *
 * @param hash SHA-256 of the content, in hexadecimal digits
 * @param contentType what the content really is, whatever its name says
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash; a copy at each look helps nobody
public record IconFile(String hash, String contentType, byte[] content) {

  /** Larger ones are no icons. */
  public static final int LARGEST = 512 * 1024;

  /** An icon of these bytes; empty where they are no image of a kind that browsers show. */
  public static Optional<IconFile> of(byte[] content) {
    if (content.length == 0 || content.length > LARGEST) {
      return Optional.empty();
    }
    return typeOf(content).map(type -> new IconFile(sha256(content), type, content));
  }

  /** SHA-256 in hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Optional<String> typeOf(byte[] content) {
    var head = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u0089PNG\r\n")) {
      return Optional.of("image/png");
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("image/jpeg");
    }
    if (head.startsWith("GIF8")) {
      return Optional.of("image/gif");
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of("image/webp");
    }
    var text = head.stripLeading();
    boolean svg = text.startsWith("<svg") || (text.startsWith("<") && head.contains("<svg"));
    return svg ? Optional.of("image/svg+xml") : Optional.empty();
  }
}
