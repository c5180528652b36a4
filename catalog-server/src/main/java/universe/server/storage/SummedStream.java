package universe.server.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is counted and summed up while it goes on to another stream, which stays open. */
final class SummedStream extends OutputStream {

  private final OutputStream out;
  private final MessageDigest digest = digest();
  private long size;

  SummedStream(OutputStream out) {
    this.out = out;
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    digest.update(buffer, offset, length);
    size += length;
    out.write(buffer, offset, length);
  }

  long size() {
    return size;
  }

  /** In hexadecimal digits; to be asked once, when all is written. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
