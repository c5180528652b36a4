package universe.server.operation;

/** What an operation is for. */
public enum OperationKind {
  INSTALL,
  UPGRADE,
  RECONFIGURE,
  SCALE,
  RESTART,
  ROLLBACK,
  UNINSTALL,
  SNAPSHOT,
  RESTORE
}
