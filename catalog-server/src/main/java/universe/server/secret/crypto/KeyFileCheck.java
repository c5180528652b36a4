package universe.server.secret.crypto;

import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.StartRefused;

/** Tries the key file on one secret for each key, before anything depends on it. */
@Component
class KeyFileCheck implements SmartInitializingSingleton {

  private final JdbcClient jdbc;
  private final Envelope envelope;

  KeyFileCheck(JdbcClient jdbc, Envelope envelope) {
    this.jdbc = jdbc;
    this.envelope = envelope;
  }

  @Override
  public void afterSingletonsInstantiated() {
    jdbc.sql(
            """
            select distinct on (key_id) key_id, place, sealed from (
              select key_id, id::text as place, sealed from secret
              union all
              select key_id, name, sealed from named_secret) as everything
            order by key_id
            """)
        .query(row -> {
          open(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3));
        });
  }

  private void open(UUID key, String place, byte[] sealed) {
    try {
      envelope.open(sealed, place);
    } catch (SealBroken e) {
      throw new StartRefused(
          "the key file does not open the secrets in this database, which are sealed under key "
              + key,
          "put the key file that belongs to the database where universe.secret.key-file says"
              + " (secret.key in the data folder unless set), or name the database that belongs"
              + " to the key file");
    }
  }
}
