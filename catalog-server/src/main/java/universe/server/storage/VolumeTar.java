package universe.server.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The tar of a volume as an engine sends it: its root first, then all that is in it. */
final class VolumeTar {

  private static final int CHUNK = 1 << 18;

  private VolumeTar() {}

  /**
   * Copies it, byte for byte.
   *
   * @throws IOException when it cannot be read, is no tar of a volume or breaks off: the engine has
   *     no other way to say that it failed midway
   */
  static void copy(InputStream tar, OutputStream out) throws IOException {
    var copied = new Copied(tar, out);
    @SuppressWarnings("resource") // the caller's
    var entries = new TarArchiveInputStream(copied);
    root(entries);
    while (entries.getNextEntry() != null) {
      // what counts is that there is an end
    }
    copied.drain();
  }

  /** The same volume, with nothing in it: its root has the owner and mode that it has there. */
  static void copyRoot(InputStream tar, OutputStream out) throws IOException {
    @SuppressWarnings("resource") // the caller's
    var root = root(new TarArchiveInputStream(tar));
    try (var empty = new TarArchiveOutputStream(out)) {
      empty.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      empty.putArchiveEntry(root);
      empty.closeArchiveEntry();
    }
  }

  private static TarArchiveEntry root(TarArchiveInputStream entries) throws IOException {
    var first = entries.getNextEntry();
    if (first == null || !first.isDirectory()) {
      throw new IOException("the target sent no archive of a volume");
    }
    return first;
  }

  /** A stream that also goes into another one. */
  private static final class Copied extends InputStream {

    private final InputStream in;
    private final OutputStream out;
    private final byte[] skipped = new byte[CHUNK];

    private Copied(InputStream in, OutputStream out) {
      this.in = in;
      this.out = out;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = in.read(buffer, offset, length);
      if (read > 0) {
        out.write(buffer, offset, read);
      }
      return read;
    }

    void drain() throws IOException {
      while (skip(skipped.length) > 0) {
        // goes on
      }
    }

    /** To be skipped is not to be left out. */
    @Override
    public long skip(long wanted) throws IOException {
      var left = wanted;
      while (left > 0) {
        var read = read(skipped, 0, (int) Math.min(skipped.length, left));
        if (read < 0) {
          break;
        }
        left -= read;
      }
      return wanted - left;
    }
  }
}
