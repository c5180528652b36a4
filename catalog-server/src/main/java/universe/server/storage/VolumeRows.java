package universe.server.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import universe.server.storage.Volume.Owner;
import universe.server.storage.Volume.State;

/** Volumes as rows. */
@Component
class VolumeRows {

  private final JdbcClient jdbc;

  VolumeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Volume volume) {
    var owner = volume.owner();
    jdbc.sql(
            """
            insert into volume (id, target, node, name, state, instance, instance_name, package,
                                service, volume, task_index, lasting)
            values (:id, :target, :node, :name, :state, :instance, :instanceName, :package,
                    :service, :volume, :index, :lasting)
            """)
        .param("id", volume.id())
        .param("target", volume.target())
        .param("node", volume.node())
        .param("name", volume.name())
        .param("state", volume.state().word())
        .param("instance", owner.instanceId())
        .param("instanceName", owner.instanceName())
        .param("package", owner.packageName())
        .param("service", owner.service())
        .param("volume", owner.volume())
        .param("index", owner.index())
        .param("lasting", volume.lasting())
        .update();
  }

  /** Changes the state if it is what the caller thinks; tells whether it was. */
  boolean change(UUID volume, State from, State to) {
    return jdbc.sql(
                """
                update volume
                   set state = :to,
                       kept_since = case when :to = 'in-use' then null
                                         else coalesce(kept_since, clock_timestamp()) end,
                       kept_until = case when :to = 'in-use' then null else kept_until end,
                       purged_at = case when :to = 'purged' then clock_timestamp() end
                 where id = :id and state = :from
                """)
            .param("to", to.word())
            .param("id", volume)
            .param("from", from.word())
            .update()
        == 1;
  }

  /** Says when a kept volume goes by itself. */
  void expire(UUID volume, Duration after) {
    jdbc.sql(
            """
            update volume set kept_until = kept_since + make_interval(secs => :seconds)
             where id = :id and state = 'kept'
            """)
        .param("seconds", after.toSeconds())
        .param("id", volume)
        .update();
  }

  /** Says whether what a kept volume held is held by other tasks now. */
  void drained(UUID volume, boolean drained) {
    jdbc.sql("update volume set drained = :drained where id = :id and state = 'kept'")
        .param("drained", drained)
        .param("id", volume)
        .update();
  }

  /** Kept volumes whose time is up. */
  List<Volume> expired() {
    return jdbc.sql("select * from volume where state = 'kept' and kept_until < clock_timestamp()")
        .query((row, _) -> volume(row))
        .list();
  }

  void changeOwner(UUID volume, Owner owner) {
    jdbc.sql(
            """
            update volume
               set instance = :instance, instance_name = :instanceName, package = :package,
                   service = :service, volume = :volume, task_index = :index
             where id = :id
            """)
        .param("instance", owner.instanceId())
        .param("instanceName", owner.instanceName())
        .param("package", owner.packageName())
        .param("service", owner.service())
        .param("volume", owner.volume())
        .param("index", owner.index())
        .param("id", volume)
        .update();
  }

  Optional<Volume> find(UUID id) {
    return jdbc.sql("select * from volume where id = :id")
        .param("id", id)
        .query((row, _) -> volume(row))
        .optional();
  }

  List<Volume> inState(State state) {
    return jdbc.sql("select * from volume where state = :state order by instance_name, name")
        .param("state", state.word())
        .query((row, _) -> volume(row))
        .list();
  }

  List<Volume> usedBy(UUID instance) {
    return jdbc.sql("select * from volume where instance = :id and state = 'in-use' order by name")
        .param("id", instance)
        .query((row, _) -> volume(row))
        .list();
  }

  List<Volume> keptFor(String instanceName, String packageName) {
    return jdbc.sql(
            """
            select * from volume
             where instance_name = :name and package = :package and state = 'kept' and not drained
             order by kept_since
            """)
        .param("name", instanceName)
        .param("package", packageName)
        .query((row, _) -> volume(row))
        .list();
  }

  boolean nameTaken(UUID target, String name) {
    return jdbc.sql(
            """
            select exists (select 1 from volume
                            where target = :target and name = :name and state <> 'purged')
            """)
        .param("target", target)
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  private static Volume volume(ResultSet row) throws SQLException {
    var kept = row.getObject("kept_since", OffsetDateTime.class);
    var until = row.getObject("kept_until", OffsetDateTime.class);
    return new Volume(
        row.getObject("id", UUID.class),
        row.getObject("target", UUID.class),
        row.getString("node"),
        row.getString("name"),
        State.parse(row.getString("state")),
        new Owner(
            row.getObject("instance", UUID.class),
            row.getString("instance_name"),
            row.getString("package"),
            row.getString("service"),
            row.getInt("task_index"),
            row.getString("volume")),
        row.getBoolean("lasting"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        kept == null ? null : kept.toInstant(),
        until == null ? null : until.toInstant());
  }
}
