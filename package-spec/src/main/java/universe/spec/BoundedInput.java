package universe.spec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it is longer than somebody is willing to read. */
final class BoundedInput extends FilterInputStream {

  private long left;

  BoundedInput(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** The stream is longer than allowed. */
  static final class TooLong extends IOException {
    TooLong() {
      super("the stream is longer than allowed");
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws TooLong {
    left -= read;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
