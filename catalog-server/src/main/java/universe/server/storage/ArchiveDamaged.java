package universe.server.storage;

/** The archive of a snapshot is not there or not what was written; nothing was replaced by it. */
public class ArchiveDamaged extends RuntimeException {

  ArchiveDamaged(String archive, String what) {
    super("archive %s %s; restore another snapshot".formatted(archive, what));
  }
}
