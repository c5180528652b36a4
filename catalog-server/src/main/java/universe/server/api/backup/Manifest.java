package universe.server.api.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is in a backup file, so that it can be checked before anything is touched.
 *
 * @param format of the file; a server refuses a newer one
 * @param product version of the server that made it
 * @param installation whose backup it is
 * @param createdAt the moment whose state of the database it holds
 * @param keyIncluded whether the master keys are inside; not when they come from the environment
 * @param snapshotFolder where the archives of snapshots lay
 * @param migrations names of the scripts that made the tables, in the order they were applied
 * @param tables in an order in which they can be filled
 * @param sequences where counting goes on
 * @param entries everything else in the file
 */
record Manifest(
    int format,
    String product,
    UUID installation,
    Instant createdAt,
    boolean keyIncluded,
    String snapshotFolder,
    List<String> migrations,
    List<Table> tables,
    List<Sequence> sequences,
    List<Entry> entries) {

  static final int FORMAT = 1;
  static final String NAME = "universe-backup.json";
  static final String CHECKSUM_NAME = "universe-backup.json.sha256";
  static final String KEY_NAME = "secret.key";
  static final String SNAPSHOTS = "snapshots/";

  Manifest {
    migrations = List.copyOf(migrations);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    entries = List.copyOf(entries);
  }

  /** A table whose rows are kept, and those of its columns that are written. */
  record Table(String name, List<String> columns, long rows) {
    Table {
      columns = List.copyOf(columns);
    }

    String entry() {
      return "database/" + name + ".copy";
    }
  }

  /** A sequence's last value, and whether that was handed out. */
  record Sequence(String name, long value, boolean called) {}

  /** A file in the file. */
  record Entry(String name, long bytes, String sha256) {}

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  List<Entry> snapshots() {
    return entries.stream().filter(entry -> entry.name().startsWith(SNAPSHOTS)).toList();
  }
}
