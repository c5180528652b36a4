package universe.server.identity;

/** What a user may be allowed to do; the roles that grant it are this room's business alone. */
public enum Action {
  /** Read catalog, instances, operations and logs. */
  READ,
  /** Restart, scale, snapshot, cancel. */
  OPERATE,
  /** Install, reconfigure, upgrade, roll back, uninstall keeping data. */
  INSTALL,
  /** Open a terminal in a task, restore, delete volumes of an instance. */
  HANDLE_DATA,
  /** Add, change, refresh and remove repositories, read their problems in full. */
  MAINTAIN_REPOSITORIES,
  /** Accounts, tokens of others, policy, registry credentials, purge of kept volumes, settings. */
  ADMINISTER
}
