package universe.indexer;

import java.time.Duration;

/**
 * How much a repository may ask of us; what exceeds it is refused, the rest stays available.
 *
 * @param fileBytes largest file that is read
 * @param directoryBytes largest revision, all its files together
 * @param filesPerDirectory most files in a revision
 * @param depth deepest folder inside a revision
 * @param pathLength longest path inside a revision, in characters
 * @param revisions most revisions in a repository
 * @param treeBytes largest Git tree object that is opened, which bounds the entries of a folder
 * @param objects most Git objects that one fetch may bring
 * @param objectBytes largest Git object that is taken into a mirror, whether it is read or not
 * @param advertisedBytes most bytes of the list of branches and tags
 * @param transferBytes most bytes that one fetch may transfer
 * @param idleTimeout longest silence of a host
 * @param fetchTimeout longest fetch in all
 */
public record IndexLimits(
    int fileBytes,
    int directoryBytes,
    int filesPerDirectory,
    int depth,
    int pathLength,
    int revisions,
    int treeBytes,
    int objects,
    int objectBytes,
    int advertisedBytes,
    long transferBytes,
    Duration idleTimeout,
    Duration fetchTimeout) {

  /** What suits every repository we have seen, several times over. */
  public static final IndexLimits DEFAULT =
      new IndexLimits(
          2 << 20,
          8 << 20,
          200,
          5,
          255,
          50_000,
          4 << 20,
          500_000,
          128 << 20,
          16 << 20,
          256L << 20,
          Duration.ofSeconds(20),
          Duration.ofMinutes(5));

  /** The same with another limit for transfers. */
  public IndexLimits withTransferBytes(long bytes) {
    return new IndexLimits(
        fileBytes,
        directoryBytes,
        filesPerDirectory,
        depth,
        pathLength,
        revisions,
        treeBytes,
        objects,
        objectBytes,
        advertisedBytes,
        bytes,
        idleTimeout,
        fetchTimeout);
  }

  /** The same with another patience with hosts. */
  public IndexLimits withTimeouts(Duration idle, Duration fetch) {
    return new IndexLimits(
        fileBytes,
        directoryBytes,
        filesPerDirectory,
        depth,
        pathLength,
        revisions,
        treeBytes,
        objects,
        objectBytes,
        advertisedBytes,
        transferBytes,
        idle,
        fetch);
  }
}
