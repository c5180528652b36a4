package universe.server.operation.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rings when this server has written something that its runner should look at. Other servers need
 * no bell: they only come in when this one falls silent, and notice that by polling.
 */
@Component
class Bell {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  void onRing(Runnable listener) {
    listeners.add(listener);
  }

  /** Rings once the current transaction has committed, or at once where there is none. */
  void ringAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ring();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring();
          }
        });
  }

  private void ring() {
    listeners.forEach(Runnable::run);
  }
}
