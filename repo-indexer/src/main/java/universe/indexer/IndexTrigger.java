package universe.indexer;

/** Why a repository is looked at. */
public enum IndexTrigger {
  /** It was time to. */
  POLL,
  /** Its host said that something changed. */
  WEBHOOK,
  /** Somebody asked for it. */
  DEMAND
}
