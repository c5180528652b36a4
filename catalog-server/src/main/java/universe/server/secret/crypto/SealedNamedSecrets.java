package universe.server.secret.crypto;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.secret.NamedSecrets;

/** Named secrets as sealed rows in PostgreSQL. */
@Component
class SealedNamedSecrets implements NamedSecrets {

  private final JdbcClient jdbc;
  private final Envelope envelope;

  SealedNamedSecrets(JdbcClient jdbc, Envelope envelope) {
    this.jdbc = jdbc;
    this.envelope = envelope;
  }

  @Override
  public List<Entry> list() {
    return jdbc.sql("select name, changed_at from named_secret order by name")
        .query((row, number) -> new Entry(row.getString(1), row.getTimestamp(2).toInstant()))
        .list();
  }

  @Override
  public void put(String name, String value) {
    jdbc.sql(
            """
            insert into named_secret (name, key_id, sealed) values (:name, :key, :sealed)
            on conflict (name) do update set key_id = excluded.key_id, sealed = excluded.sealed,
              changed_at = clock_timestamp()
            """)
        .param("name", name)
        .param("key", envelope.currentKey())
        .param("sealed", envelope.seal(value, name))
        .update();
  }

  @Override
  public void remove(String name) {
    jdbc.sql("delete from named_secret where name = :name").param("name", name).update();
  }
}
