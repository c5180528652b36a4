package universe.server.runtime;

import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one thread of this server at a time touch a task on its target. */
@Component
class TaskLocks {

  private static final int STRIPES = 256;

  private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

  TaskLocks() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new ReentrantLock();
    }
  }

  <T> T with(UUID task, Supplier<T> work) {
    ReentrantLock lock = of(task);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Does the work unless somebody else is at it. */
  void ifFree(UUID task, Runnable work) {
    ReentrantLock lock = of(task);
    if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  private ReentrantLock of(UUID task) {
    return stripes[Math.floorMod(task.hashCode(), STRIPES)];
  }
}
