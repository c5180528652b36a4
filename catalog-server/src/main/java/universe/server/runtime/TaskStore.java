package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import universe.server.api.Lease;

/** Remembers declared tasks. */
interface TaskStore {

  /** Adds a task; nothing happens when it is there already. */
  void add(Task task);

  Optional<Task> find(UUID task);

  List<Task> of(UUID instance);

  List<Task> on(UUID target);

  /** All of all instances, in the order of {@link #of}. */
  List<Task> all();

  /**
   * Writes a task unless somebody else has written it since it was read, and tells the world when
   * it shows something else than before.
   *
   * @param lease under which it is written; null outside of the converger
   * @return whether it was written
   */
  boolean save(Task task, @Nullable Lease lease);

  /** Whether a task is still as it was read, and this server still the one to converge it. */
  boolean current(Task task, @Nullable Lease lease);

  void remove(UUID task);
}
