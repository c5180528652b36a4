package universe.server.repository;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import universe.indexer.postgres.Transactions;

/** Lets the catalog's store write in Spring's transactions, so that events go with them. */
record SpringTransactions(TransactionTemplate transaction, JdbcTemplate jdbc)
    implements Transactions {

  @Override
  public <T> T run(Work<T> work) {
    var result = new AtomicReference<T>();
    transaction.executeWithoutResult(_ ->
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                connection -> {
                  result.set(work.on(connection));
                  return true;
                }));
    return result.get();
  }
}
