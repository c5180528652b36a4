package universe.indexer;

import java.io.InputStream;

/** So many bytes of nothing, which pack a thousand to one. */
final class ZeroesForTest extends InputStream {

  private long left;

  ZeroesForTest(long bytes) {
    left = bytes;
  }

  @Override
  public int read() {
    return left-- > 0 ? 0 : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (left <= 0) {
      return -1;
    }
    int read = (int) Math.min(length, left);
    java.util.Arrays.fill(buffer, offset, offset + read, (byte) 0);
    left -= read;
    return read;
  }
}
