package universe.server.runtime;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets one thread of this server at a time touch a task on its target. Each task has a lock of its
 * own: two that shared one would keep each other from being looked after.
 */
@Component
class TaskLocks {

  private final Map<UUID, Shared> held = new ConcurrentHashMap<>();

  <T> T with(UUID task, Supplier<T> work) {
    Shared lock = claim(task);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
      release(task);
    }
  }

  /** Does the work unless somebody else is at it. */
  void ifFree(UUID task, Runnable work) {
    Shared lock = claim(task);
    try {
      if (lock.tryLock()) {
        try {
          work.run();
        } finally {
          lock.unlock();
        }
      }
    } finally {
      release(task);
    }
  }

  private Shared claim(UUID task) {
    return held.compute(
        task,
        (id, known) -> {
          Shared lock = known == null ? new Shared() : known;
          lock.users++;
          return lock;
        });
  }

  private void release(UUID task) {
    held.computeIfPresent(task, (id, lock) -> --lock.users == 0 ? null : lock);
  }

  /** A lock and how many threads have it or wait for it; they are counted inside of the map. */
  private static final class Shared extends ReentrantLock {
    private static final long serialVersionUID = 1L;
    private int users;
  }
}
