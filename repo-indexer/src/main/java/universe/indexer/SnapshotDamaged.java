package universe.indexer;

import java.io.IOException;

/** What we keep of a repository lacks something that must be there; it has to be fetched anew. */
public class SnapshotDamaged extends IOException {

  public SnapshotDamaged(IOException cause) {
    super("our copy of the repository is damaged: " + cause.getMessage(), cause);
  }
}
