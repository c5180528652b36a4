package universe.indexer;

/** Somebody else indexes the repository by now; nothing of this run was written. */
public class IndexLeaseLost extends RuntimeException {

  public IndexLeaseLost(IndexLease lease) {
    super(
        "%s lost its lease (epoch %d) of repository %s"
            .formatted(lease.holder(), lease.epoch(), lease.repository()));
  }
}
