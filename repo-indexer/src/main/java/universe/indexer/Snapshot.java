package universe.indexer;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import universe.spec.Reading;

/** What a repository holds at one moment. */
public interface Snapshot extends AutoCloseable {

  /** Commit id of a Git repository, hash of a bundle's content. */
  String commit();

  /** When that commit was made. */
  Instant committedAt();

  /** What to show the host next time so that it need not send the same again; null for Git. */
  @Nullable String entityTag();

  /** All revisions in it, with what is wrong with the layout around them. */
  Listing list() throws IOException, RepositoryUnavailable;

  /**
   * When each of these directories got its present content, as far as that can be told cheaply.
   *
   * @param since commit that was indexed before; null at the first time
   */
  Map<String, Instant> changedAt(Collection<PackageDirectory> directories, @Nullable String since)
      throws IOException;

  /** Reads these directories one after the other and hands each over before reading the next. */
  void read(Collection<PackageDirectory> directories, Reader reader) throws IOException;

  @Override
  void close();

  /**
   * What lies in a snapshot.
   *
   * @param directories the revisions, sorted by path
   * @param problems what is wrong outside of revisions, by path
   */
  record Listing(List<PackageDirectory> directories, List<FoundProblem> problems) {
    public Listing {
      directories = List.copyOf(directories);
      problems = List.copyOf(problems);
    }
  }

  /** Takes the revisions of a snapshot. */
  interface Reader {

    /**
     * Takes one of them.
     *
     * @param directory which revision
     * @param reading what it says
     * @param icon its icon where the revision brings it as a file or in itself
     */
    void take(PackageDirectory directory, Reading reading, Optional<IconFile> icon)
        throws IOException;
  }
}
