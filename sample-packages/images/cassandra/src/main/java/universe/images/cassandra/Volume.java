package universe.images.cassandra;

import java.io.IOException;
import java.util.UUID;
import org.apache.cassandra.config.DatabaseDescriptor;
import org.apache.cassandra.db.ColumnFamilyStore;
import org.apache.cassandra.db.Keyspace;
import org.apache.cassandra.db.SystemKeyspace;
import org.apache.cassandra.db.commitlog.CommitLog;
import org.apache.cassandra.schema.Schema;
import org.apache.cassandra.schema.SchemaConstants;

/**
 * Reads and changes what a node remembers of itself and of others, while it does not run and without a word on the network:
 * {@code state} prints how far it has joined its cluster, {@code adopt <host id>} makes it a node of the configured cluster that
 * knows no other yet. What has a host id keeps it.
 */
public final class Volume {

  public static void main(String[] arguments) throws Exception {
    open();
    switch (arguments[0]) {
      case "state" -> System.out.println(SystemKeyspace.getBootstrapState());
      case "adopt" -> adopt(UUID.fromString(arguments[1]));
      default -> throw new IllegalArgumentException("state or adopt was expected, not " + arguments[0]);
    }
    CommitLog.instance.shutdownBlocking();
    System.exit(0);
  }

  /** As a node does before it talks to others; what a killed node had only in its log is in the tables then. */
  private static void open() throws IOException {
    DatabaseDescriptor.daemonInitialization();
    CommitLog.instance.start();
    Schema.instance.loadFromDisk();
    Keyspace.setInitialized();
    for (String keyspace : Schema.instance.getKeyspaces()) {
      Keyspace.open(keyspace).getColumnFamilyStores().forEach(ColumnFamilyStore::disableAutoCompaction);
    }
    CommitLog.instance.recoverSegmentsOnDisk();
  }

  private static void adopt(UUID hostId) {
    system(SystemKeyspace.PEERS_V2).truncateBlockingWithoutSnapshot();
    system(SystemKeyspace.LEGACY_PEERS).truncateBlockingWithoutSnapshot();
    SystemKeyspace.persistLocalMetadata(() -> hostId);
    system(SystemKeyspace.LOCAL).forceBlockingFlush(ColumnFamilyStore.FlushReason.INTERNALLY_FORCED);
  }

  private static ColumnFamilyStore system(String table) {
    return Keyspace.open(SchemaConstants.SYSTEM_KEYSPACE_NAME).getColumnFamilyStore(table);
  }
}
