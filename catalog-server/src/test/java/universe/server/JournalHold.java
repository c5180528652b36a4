package universe.server;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import universe.server.KillPoint.Moment;
import universe.testing.PostgresDatabase;

/**
 * Holds a server at a place of its journal: triggers make the write there wait for a lock of ours.
 * A write that is held before it happens is lost when its server is killed; one that is held while
 * it is being committed comes about, as its server would have learnt a moment later.
 */
final class JournalHold implements AutoCloseable {

  private static final int LOCK = 7_080_022;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final String TRIGGERS =
      """
      create schema hold;
      create table hold.point (kind text, step int, name text, status text, committed boolean);

      create function hold.wait() returns trigger language plpgsql as $$
      declare
        held boolean;
      begin
        if tg_table_name = 'operation' then
          held := exists (select 1 from hold.point
                           where kind = new.kind and step = 0 and status = new.state
                             and committed = (tg_when = 'AFTER'));
        else
          held := exists (select 1 from hold.point p
                           join public.operation o on o.id = new.operation
                           where p.kind = o.kind and p.status = new.status
                             and (p.step = new.number or p.name = new.name)
                             and p.committed = (tg_when = 'AFTER'));
        end if;
        if held then
          perform pg_advisory_xact_lock(%1$d, 0);
        end if;
        return new;
      end $$;

      create trigger hold_before before insert or update of state on public.operation
        for each row execute function hold.wait();
      create constraint trigger hold_commit after insert or update of state on public.operation
        deferrable initially deferred for each row execute function hold.wait();
      create trigger hold_before before update of status on public.operation_step
        for each row execute function hold.wait();
      create constraint trigger hold_commit after update of status on public.operation_step
        deferrable initially deferred for each row execute function hold.wait();
      """
          .formatted(LOCK);

  private static final String HELD =
      """
      select pid from pg_locks
       where locktype = 'advisory' and classid = %d and not granted
         and database = (select oid from pg_database where datname = current_database())
      """
          .formatted(LOCK);

  private final Connection connection;
  private final JdbcClient jdbc;

  private JournalHold(Connection connection) {
    this.connection = connection;
    this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** Prepares a database that a server has set up already. */
  JournalHold(PostgresDatabase database) throws SQLException {
    this(database.dataSource().getConnection());
    try (var statement = connection.createStatement()) {
      statement.execute(TRIGGERS);
    }
  }

  /** Goes on with a database that was stopped, and so has let go of whom it held. */
  static JournalHold again(PostgresDatabase database) throws SQLException {
    return new JournalHold(database.dataSource().getConnection());
  }

  /** From now on whoever gets there is held. */
  void at(KillPoint point) {
    hold(point.kind(), point.step(), null, point.moment());
  }

  /** From now on whoever gets to this moment of a step of this name is held. */
  void at(String kind, String step, Moment moment) {
    hold(kind, null, step, moment);
  }

  private void hold(String kind, @Nullable Integer step, @Nullable String name, Moment moment) {
    jdbc.sql("select pg_advisory_lock(%d, 0)::text".formatted(LOCK)).query(String.class).single();
    jdbc.sql("insert into hold.point values (:kind, :step, :name, :status, :committed)")
        .param("kind", kind)
        .param("step", step, Types.INTEGER)
        .param("name", name, Types.VARCHAR)
        .param("status", moment.status())
        .param("committed", moment.committed())
        .update();
  }

  /** Waits until somebody is held. */
  void awaitHeld() {
    await("a server is held")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(this::held);
  }

  /** The application name of the server that is held. */
  String holder() {
    return jdbc.sql("select application_name from pg_stat_activity where pid in (" + HELD + ")")
        .query(String.class)
        .list()
        .getFirst();
  }

  private boolean held() {
    return !jdbc.sql(HELD).query(Integer.class).list().isEmpty();
  }

  /** Lets the held write go on, and waits until its connection is gone with its dead server. */
  void releaseForTheDead() {
    var held = jdbc.sql(HELD).query(Integer.class).list();
    release();
    await("the dead server's connections are gone")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() ->
            jdbc.sql("select count(*) from pg_stat_activity where pid = any (:held)")
                    .param("held", held.toArray(Integer[]::new))
                    .query(Integer.class)
                    .single()
                == 0);
  }

  /** Holds nobody else; who is held already stays so. */
  void holdNobodyElse() {
    jdbc.sql("delete from hold.point").update();
  }

  /** Holds nobody any more. */
  void release() {
    holdNobodyElse();
    jdbc.sql("select pg_advisory_unlock_all()::text").query(String.class).list();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
