package universe.server.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import universe.server.storage.Snapshot.Part;

/** The content of an archive, which tells how much of it was read. */
final class Progress extends FilterInputStream {

  private final LongConsumer soFar;
  private long count;

  Progress(InputStream in, LongConsumer soFar) {
    super(in);
    this.soFar = soFar;
  }

  static int percent(long bytes, Part part) {
    return part.rawBytes() == 0 ? 100 : (int) (100 * bytes / part.rawBytes());
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      soFar.accept(count);
    }
    return read;
  }
}
