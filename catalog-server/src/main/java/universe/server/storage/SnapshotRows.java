package universe.server.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.storage.Snapshot.Kind;
import universe.server.storage.Snapshot.Part;
import universe.server.storage.Snapshot.State;

/** Snapshots as rows. */
@Component
class SnapshotRows {

  private static final int MOST = 1000;

  private static final String SELECT =
      """
      select s.*,
             (select coalesce(
                       jsonb_agg(
                         jsonb_build_object('volume', v.volume, 'name', v.name, 'key', v.key,
                                            'form', v.form, 'rawBytes', v.raw_bytes, 'packedBytes', v.packed_bytes,
                                            'sha256', v.sha256)
                         order by v.key),
                       '[]')
                from volume_snapshot v
               where v.snapshot = s.id) parts
        from snapshot s
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SnapshotRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Adds a snapshot that is being taken; nothing happens when it is there already. */
  void begin(UUID id, Volume volume, int revision, Kind kind, String place, UUID operation) {
    jdbc.sql(
            """
            insert into snapshot (id, instance, instance_name, package, revision, target, kind,
                                  state, place, operation)
            values (:id, :instance, :name, :package, :revision, :target, :kind,
                    'taking', :place, :operation)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("instance", volume.owner().instanceId())
        .param("name", volume.owner().instanceName())
        .param("package", volume.owner().packageName())
        .param("revision", revision)
        .param("target", volume.target())
        .param("kind", kind.word())
        .param("place", place)
        .param("operation", operation)
        .update();
  }

  void add(UUID snapshot, Part part) {
    jdbc.sql(
            """
            insert into volume_snapshot (snapshot, volume, name, key, form, raw_bytes, packed_bytes,
                                         sha256)
            values (:snapshot, :volume, :name, :key, :form, :raw, :packed, :sha256)
            """)
        .param("snapshot", snapshot)
        .param("volume", part.volume())
        .param("name", part.name())
        .param("key", part.key())
        .param("form", part.form().word())
        .param("raw", part.rawBytes())
        .param("packed", part.packedBytes())
        .param("sha256", part.sha256())
        .update();
  }

  /** Changes the state if it is what the caller thinks; tells whether it was. */
  boolean change(UUID id, State from, State to) {
    return jdbc.sql(
                """
                update snapshot
                   set state = :to,
                       taken_at = case when :from = 'taking' and :to = 'ready'
                                       then clock_timestamp() else taken_at end
                 where id = :id and state = :from
                """)
            .param("id", id)
            .param("from", from.word())
            .param("to", to.word())
            .update()
        == 1;
  }

  /** The state of a snapshot, which nobody changes until the caller's transaction has ended. */
  Optional<State> locked(UUID id) {
    return jdbc.sql("select state from snapshot where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(State::parse);
  }

  void remove(UUID id) {
    jdbc.sql("delete from snapshot where id = :id and state = 'deleting'").param("id", id).update();
  }

  Optional<Snapshot> find(UUID id) {
    return jdbc.sql(SELECT + "where s.id = :id")
        .param("id", id)
        .query((row, _) -> snapshot(row))
        .optional();
  }

  /** Newest first; of one instance, or of all. */
  List<Snapshot> newest(@Nullable UUID instance) {
    return jdbc.sql(
            SELECT
                + """
                where s.state <> 'deleting'
                  and (cast(:instance as uuid) is null or s.instance = cast(:instance as uuid))
                order by s.created_at desc, s.id
                limit :most
                """)
        .param("instance", instance == null ? null : instance.toString())
        .param("most", MOST)
        .query((row, _) -> snapshot(row))
        .list();
  }

  List<Snapshot> inState(State state) {
    return jdbc.sql(SELECT + "where s.state = :state")
        .param("state", state.word())
        .query((row, _) -> snapshot(row))
        .list();
  }

  /**
   * Finished snapshots of a kind beyond the newest ones of each instance; those that one operation
   * has taken stay and go together.
   */
  List<Snapshot> beyond(Kind kind, int keep) {
    return jdbc.sql(
            SELECT
                + """
                where s.kind = :kind and s.state = 'ready'
                  and :keep <= (select count(distinct coalesce(newer.operation, newer.id))
                                  from snapshot newer
                                 where newer.instance = s.instance and newer.kind = s.kind
                                   and newer.state = 'ready' and newer.created_at > s.created_at
                                   and newer.operation is distinct from s.operation)
                """)
        .param("kind", kind.word())
        .param("keep", keep)
        .query((row, _) -> snapshot(row))
        .list();
  }

  private Snapshot snapshot(ResultSet row) throws SQLException {
    var parts = List.of(json.readValue(row.getString("parts"), Part[].class));
    var taken = row.getObject("taken_at", OffsetDateTime.class);
    return new Snapshot(
        row.getObject("id", UUID.class),
        row.getObject("instance", UUID.class),
        row.getString("instance_name"),
        row.getString("package"),
        row.getInt("revision"),
        row.getObject("target", UUID.class),
        Kind.parse(row.getString("kind")),
        State.parse(row.getString("state")),
        row.getString("place"),
        parts.stream().mapToLong(Part::rawBytes).sum(),
        parts.stream().mapToLong(Part::packedBytes).sum(),
        row.getObject("operation", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        taken == null ? null : taken.toInstant(),
        parts);
  }
}
