package universe.server.runtime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import universe.server.runtime.RuntimeBackend.NodeFacts;

/** Targets and nodes as they are kept. */
@Component
class TargetRows {

  private static final String STANDARD = "local";

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  TargetRows(JdbcClient database) {
    this.database = database;
  }

  /** The standard target, made unless it is there; two servers may ask at once. */
  Target standard(String kind) {
    database
        .sql(
            """
            insert into target (id, name, kind) values (:id, :name, :kind)
            on conflict (name) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("name", STANDARD)
        .param("kind", kind)
        .update();
    return database
        .sql("select id, name, kind from target where name = :name")
        .param("name", STANDARD)
        .query(Target.class)
        .single();
  }

  Optional<String> prefix(UUID target) {
    return database
        .sql("select name_prefix from target where id = :id and name_prefix is not null")
        .param("id", target)
        .query(String.class)
        .optional();
  }

  /** Settles the prefix; the first one stays. */
  String prefix(UUID target, String chosen) {
    return database
        .sql(
            """
            update target set name_prefix = coalesce(name_prefix, :chosen) where id = :id
            returning name_prefix
            """)
        .param("id", target)
        .param("chosen", chosen)
        .query(String.class)
        .single();
  }

  void remember(UUID target, List<NodeFacts> nodes) {
    for (NodeFacts node : nodes) {
      database
          .sql(
              """
              insert into node (target, name, cpus, memory_bytes, labels, seen_at)
              values (:target, :name, :cpus, :memory, :labels::jsonb, now())
              on conflict (target, name) do update set cpus = excluded.cpus,
                memory_bytes = excluded.memory_bytes, labels = excluded.labels, seen_at = now()
              """)
          .param("target", target)
          .param("name", node.name())
          .param("cpus", node.cpus())
          .param("memory", node.memoryBytes())
          .param("labels", json.writeValueAsString(node.labels()))
          .update();
    }
  }
}
