package universe.indexer.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ProgressMonitor;
import universe.indexer.Allowance;
import universe.indexer.IndexLimits;

/** Ends a fetch that transfers too much or takes too long, whatever it comes by. */
final class FetchLimit implements ProgressMonitor {

  /** Looking at the size of a folder costs more than receiving an object. */
  private static final int OBJECTS_BETWEEN_LOOKS = 500;

  private final Path folder;
  private final IndexLimits limits;
  private final Allowance allowance;
  private final long sizeBefore;
  private int objects;

  FetchLimit(Path folder, IndexLimits limits, Allowance allowance) throws IOException {
    this.folder = folder;
    this.limits = limits;
    this.allowance = allowance;
    this.sizeBefore = Mirror.size(folder);
  }

  @Override
  public void start(int totalTasks) {}

  @Override
  public void beginTask(String title, int totalWork) {
    check();
  }

  @Override
  public void update(int completed) {
    objects += completed;
    if (objects >= OBJECTS_BETWEEN_LOOKS) {
      objects = 0;
      check();
    }
  }

  @Override
  public void endTask() {
    check();
  }

  @Override
  public boolean isCancelled() {
    return false; // being cancelled would hide the reason
  }

  @Override
  public void showDuration(boolean enabled) {}

  private void check() {
    try {
      allowance.check();
      if (Mirror.size(folder) - sizeBefore > limits.transferBytes()) {
        throw Allowance.Exceeded.ofSize(limits.transferBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
