package universe.server.instance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.storage.SnapshotWish;

/** Keeps snapshots that a plan counts on, for as long as it can be applied. */
@Component
class PlannedSnapshots implements SnapshotWish {

  private final JdbcClient jdbc;

  PlannedSnapshots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean wants(UUID snapshot) {
    return jdbc.sql(
            """
            select exists (select 1 from plan
                            where operation is null and expires_at > clock_timestamp()
                              and request ->> 'snapshot' = :snapshot)
            """)
        .param("snapshot", snapshot.toString())
        .query(Boolean.class)
        .single();
  }
}
