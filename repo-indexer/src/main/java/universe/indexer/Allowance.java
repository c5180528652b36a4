package universe.indexer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How much a host may still send in one fetch, all its answers together, and until when. */
public final class Allowance {

  private final AtomicLong allowed;
  private final AtomicLong seen = new AtomicLong();
  private final Duration time;
  private final long deadline;

  public Allowance(long bytes, Duration time) {
    this.allowed = new AtomicLong(bytes);
    this.time = time;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  /** Another one with as much time, for what is counted apart. */
  public Allowance part(long bytes) {
    return new Allowance(bytes, time);
  }

  /** Lets the host send more than before. */
  public void raiseTo(long bytes) {
    allowed.accumulateAndGet(bytes, Math::max);
  }

  /** Ends the fetch where its time is over. */
  public void check() throws Exceeded {
    if (System.nanoTime() > deadline) {
      throw new Exceeded("takes too long", "a whole answer within " + time);
    }
  }

  /** Counts what was received, and ends the fetch where that is too much. */
  void received(int bytes) throws Exceeded {
    if (seen.addAndGet(bytes) > allowed.get()) {
      throw Exceeded.ofSize(allowed.get());
    }
    check();
  }

  /**
   * A stream that takes from this allowance.
   *
   * @param end what closing it does; closing the content itself might first read it to its end, and
   *     a hostile host has none
   */
  public InputStream bound(InputStream content, Runnable end) {
    return new Bound(content, this, end);
  }

  /** A host sends too much, or takes too long. */
  public static final class Exceeded extends IOException {

    private final String expected;

    public Exceeded(String message, String expected) {
      super(message);
      this.expected = expected;
    }

    /** A host that sends more than so many bytes. */
    public static Exceeded ofSize(long bytes) {
      return new Exceeded("sends more than is allowed", "at most %d KiB".formatted(bytes >> 10));
    }

    String expected() {
      return expected;
    }
  }

  private static final class Bound extends FilterInputStream {

    private final Allowance allowance;
    private final Runnable end;

    Bound(InputStream content, Allowance allowance, Runnable end) {
      super(content);
      this.allowance = allowance;
      this.end = end;
    }

    @Override
    public void close() {
      end.run();
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      allowance.received(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      allowance.received(Math.max(read, 0));
      return read;
    }
  }
}
