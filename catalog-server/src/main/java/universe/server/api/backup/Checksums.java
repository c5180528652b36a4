package universe.server.api.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in small letters and digits. */
final class Checksums {

  private Checksums() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(InputStream content) throws IOException {
    var sha = sha256();
    new DigestInputStream(content, sha).transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(sha.digest());
  }
}
