package universe.server.api.leases;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.api.Lease;
import universe.server.api.LeaseLost;
import universe.server.api.Leases;

@Component
class PostgresLeases implements Leases {

  private final JdbcClient jdbc;

  /** Differs at every start: a server that comes back is another one. */
  private final String owner = ProcessHandle.current().pid() + "/" + UUID.randomUUID();

  PostgresLeases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Lease> acquire(String name, Duration time) {
    return jdbc.sql(
            """
            insert into lease (name, owner, epoch, expires_at)
            values (:name, :owner, 1, clock_timestamp() + :seconds * interval '1 second')
            on conflict (name) do update
            set owner = excluded.owner, epoch = lease.epoch + 1, expires_at = excluded.expires_at
            where lease.expires_at < clock_timestamp()
            returning epoch
            """)
        .param("name", name)
        .param("owner", owner)
        .param("seconds", seconds(time))
        .query(Long.class)
        .optional()
        .map(epoch -> new Lease(name, owner, epoch));
  }

  @Override
  public boolean renew(Lease lease, Duration time) {
    return jdbc.sql(
                """
                update lease set expires_at = clock_timestamp() + :seconds * interval '1 second'
                where name = :name and epoch = :epoch and owner = :owner
                and expires_at > '-infinity'
                """)
            .param("seconds", seconds(time))
            .param("name", lease.name())
            .param("epoch", lease.epoch())
            .param("owner", lease.owner())
            .update()
        == 1;
  }

  @Override
  public void release(Lease lease) {
    jdbc.sql(
            """
            update lease set expires_at = '-infinity'
            where name = :name and epoch = :epoch and owner = :owner
            """)
        .param("name", lease.name())
        .param("epoch", lease.epoch())
        .param("owner", lease.owner())
        .update();
  }

  @Override
  public void assertHeld(Lease lease) {
    var held =
        jdbc.sql(
                """
                select 1 from lease
                where name = :name and epoch = :epoch and owner = :owner and expires_at > '-infinity'
                for share
                """)
            .param("name", lease.name())
            .param("epoch", lease.epoch())
            .param("owner", lease.owner())
            .query(Integer.class)
            .optional();
    if (held.isEmpty()) {
      throw new LeaseLost(lease);
    }
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
