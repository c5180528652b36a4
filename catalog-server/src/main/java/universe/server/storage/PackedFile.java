package universe.server.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A new file that is counted and summed up while it is written, and on the disk once closed. */
final class PackedFile extends OutputStream {

  private final FileChannel file;
  private final MessageDigest digest = digest();
  private long size;

  private PackedFile(FileChannel file) {
    this.file = file;
  }

  static PackedFile create(Path file) throws IOException {
    var ours = PosixFilePermissions.fromString("rw-------");
    return new PackedFile(
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(ours)));
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
    var bytes = ByteBuffer.wrap(buffer, offset, length);
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  long size() {
    return size;
  }

  /** In hexadecimal digits; to be asked once, when all is written. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    if (file.isOpen()) {
      file.force(true);
      file.close();
    }
  }
}
