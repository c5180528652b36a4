package universe.indexer.postgres;

import java.sql.SQLException;

/** The database did not do what the catalog needs; nothing of the transaction was kept. */
public class CatalogStoreFailure extends RuntimeException {

  public CatalogStoreFailure(SQLException cause) {
    super(cause);
  }
}
