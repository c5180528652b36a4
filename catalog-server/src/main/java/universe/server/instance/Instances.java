package universe.server.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All instances, the removed ones for as long as anything speaks of them. */
@Component
public class Instances {

  private final JdbcClient jdbc;

  Instances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A live instance. */
  public Optional<Instance> find(UUID id) {
    return jdbc.sql("select * from instance where id = :id and removed_at is null")
        .param("id", id)
        .query((row, _) -> instance(row))
        .optional();
  }

  /** Whether there is or ever was such an instance. */
  boolean knows(UUID id) {
    return jdbc.sql("select exists (select from instance where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The live instance of this name. */
  public Optional<Instance> find(UUID target, String name) {
    return jdbc.sql(
            "select * from instance where target = :target and name = :name and removed_at is null")
        .param("target", target)
        .param("name", name)
        .query((row, _) -> instance(row))
        .optional();
  }

  /** The live instance of this name; where there is none, all whose names begin with it. */
  List<Instance> below(UUID target, String name) {
    return find(target, name)
        .map(List::of)
        .orElseGet(() ->
            jdbc.sql(
                    """
                    select * from instance
                     where target = :target and removed_at is null and starts_with(name, :name)
                     order by name
                    """)
                .param("target", target)
                .param("name", name + "/")
                .query((row, _) -> instance(row))
                .list());
  }

  /** All live instances, by name. */
  public List<Instance> all() {
    return jdbc.sql("select * from instance where removed_at is null order by name, target")
        .query((row, _) -> instance(row))
        .list();
  }

  /**
   * Takes a name, in the caller's transaction; waits for another one that is taking it.
   *
   * @throws InstanceNameTaken naming the owner
   */
  void add(Instance instance) {
    var added =
        jdbc.sql(
                """
                insert into instance (id, target, node, name, package, created_by)
                values (:id, :target, :node, :name, :package, :by)
                on conflict (target, name) where removed_at is null do nothing
                """)
            .param("id", instance.id())
            .param("target", instance.target())
            .param("node", instance.node())
            .param("name", instance.name())
            .param("package", instance.packageName())
            .param("by", instance.createdBy())
            .update();
    if (added == 0) {
      throw new InstanceNameTaken(find(instance.target(), instance.name()).orElse(instance));
    }
  }

  /** From now on this revision is the one that runs. */
  void commit(UUID id, int revision) {
    jdbc.sql(
            """
            update instance
               set revision = :revision, installed_at = coalesce(installed_at, clock_timestamp())
             where id = :id
            """)
        .param("revision", revision)
        .param("id", id)
        .update();
  }

  /** Lets nobody else change the instance until the caller's transaction has ended. */
  Optional<Instance> lock(UUID id) {
    jdbc.sql("select 1 from instance where id = :id for update")
        .param("id", id)
        .query()
        .listOfRows();
    return find(id);
  }

  /** It runs no longer; its name is free again. */
  void remove(UUID id) {
    jdbc.sql(
            "update instance set removed_at = clock_timestamp() where id = :id and removed_at is null")
        .param("id", id)
        .update();
  }

  private static Instance instance(ResultSet row) throws SQLException {
    return new Instance(
        row.getObject("id", UUID.class),
        row.getObject("target", UUID.class),
        row.getString("node"),
        row.getString("name"),
        row.getString("package"),
        row.getInt("revision"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"),
        instant(row, "installed_at"),
        instant(row, "removed_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
