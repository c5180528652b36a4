package universe.server.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.TeeInputStream;
import org.apache.commons.io.output.NullOutputStream;

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

  /** A stream that also goes into another one; to be skipped is not to be left out. */
  private static final class Copied extends TeeInputStream {

    private final byte[] chunk = new byte[CHUNK];

    private Copied(InputStream in, OutputStream out) {
      super(in, out);
    }

    void drain() throws IOException {
      skip(Long.MAX_VALUE);
    }

    @Override
    public long skip(long wanted) throws IOException {
      return IOUtils.copyLarge(this, NullOutputStream.INSTANCE, 0, wanted, chunk);
    }
  }
}
