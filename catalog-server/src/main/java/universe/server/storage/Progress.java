package universe.server.storage;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;
import universe.server.storage.Snapshot.Part;

/** The content of an archive, which tells how much of it was read. */
final class Progress extends ProxyInputStream {

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
  protected void afterRead(int read) {
    if (read > 0) {
      count += read;
      soFar.accept(count);
    }
  }
}
