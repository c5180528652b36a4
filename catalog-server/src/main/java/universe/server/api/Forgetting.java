package universe.server.api;

/**
 * Records that nobody needs for ever; a bean of the room that writes them. One server at a time
 * asks all of them, about once an hour.
 */
public interface Forgetting {

  /** What is forgotten, for the log: {@code operations}. */
  String what();

  /** Deletes what is older than the room's retention; returns how many records that were. */
  int forget();
}
