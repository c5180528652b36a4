package universe.server.api.backup;

/** A backup cannot be made or restored; nothing was changed. */
final class BackupRefused extends RuntimeException {

  BackupRefused(String reason) {
    super(reason);
  }
}
