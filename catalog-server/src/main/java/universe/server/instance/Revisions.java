package universe.server.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.catalog.Definitions;
import universe.server.instance.Revision.Answers;
import universe.server.instance.Revision.Source;
import universe.spec.marathon.Notice;
import universe.spec.workload.Workload;

/** Every definition that an instance ever had. */
@Component
public class Revisions {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<Set<String>> NAMES = new TypeReference<>() {};
  private static final TypeReference<List<Notice>> NOTICES = new TypeReference<>() {};
  private static final TypeReference<List<Binding>> BINDINGS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Definitions definitions;
  private final JsonMapper json;

  Revisions(JdbcClient jdbc, Definitions definitions, JsonMapper json) {
    this.jdbc = jdbc;
    this.definitions = definitions;
    this.json = json;
  }

  /** The newest one, whether it runs already or not. */
  public Optional<Revision> newest(UUID instance) {
    return jdbc.sql("select * from revision where instance = :id order by number desc limit 1")
        .param("id", instance)
        .query((row, _) -> revision(row))
        .optional();
  }

  /** Number of the newest one; 0 where there is none. */
  int newestNumber(UUID instance) {
    return jdbc.sql("select coalesce(max(number), 0) from revision where instance = :id")
        .param("id", instance)
        .query(Integer.class)
        .single();
  }

  public Optional<Revision> find(UUID instance, int number) {
    return jdbc.sql("select * from revision where instance = :id and number = :number")
        .param("id", instance)
        .param("number", number)
        .query((row, _) -> revision(row))
        .optional();
  }

  /** The one that runs; while an instance is being installed, the one that shall. */
  public Optional<Revision> current(Instance instance) {
    return instance.revision() == 0
        ? newest(instance.id())
        : find(instance.id(), instance.revision());
  }

  /** The same of all live instances, by instance. */
  Map<UUID, Revision> current() {
    return jdbc
        .sql(
            """
            select revision.* from instance join revision on revision.instance = instance.id
             where removed_at is null
               and number = case when instance.revision > 0 then instance.revision
                 else (select max(number) from revision newest where newest.instance = instance.id)
                 end
            """)
        .query((row, _) -> revision(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Revision::instance, revision -> revision));
  }

  /** All of an instance, newest first. */
  public List<Revision> of(UUID instance) {
    return jdbc.sql("select * from revision where instance = :id order by number desc")
        .param("id", instance)
        .query((row, _) -> revision(row))
        .list();
  }

  void add(Revision revision) {
    var source = revision.source();
    var definition = source.definition();
    jdbc.sql(
            """
            insert into revision (instance, number, package, version, release, repository,
                                  repository_name, repository_address, commit_id, definition,
                                  user_options, options, secret_pointers, app, workload, warnings,
                                  volumes, publish, bindings, created_at, created_by)
            values (:instance, :number, :package, :version, :release, :repository,
                    :repositoryName, :repositoryAddress, :commit, cast(:definition as jsonb),
                    cast(:given as jsonb), cast(:options as jsonb), cast(:secrets as jsonb),
                    cast(:app as jsonb), cast(:workload as jsonb), cast(:warnings as jsonb),
                    cast(:volumes as jsonb), :publish, cast(:bindings as jsonb), :at, :by)
            """)
        .param("instance", revision.instance())
        .param("number", revision.number())
        .param("package", definition.name())
        .param("version", definition.version())
        .param("release", definition.release())
        .param("repository", source.repository())
        .param("repositoryName", source.repositoryName())
        .param("repositoryAddress", source.repositoryAddress())
        .param("commit", source.commit())
        .param("definition", definition.toJson().toString())
        .param("given", revision.answers().given().toString())
        .param("options", revision.answers().resolved().toString())
        .param("secrets", json.writeValueAsString(revision.answers().secrets()))
        .param("app", revision.answers().app().toString())
        .param("workload", json.writeValueAsString(revision.workload()))
        .param("warnings", json.writeValueAsString(revision.warnings()))
        .param("volumes", json.writeValueAsString(revision.volumes()))
        .param("publish", revision.publish())
        .param("bindings", json.writeValueAsString(revision.answers().bindings()))
        .param("at", revision.createdAt().atOffset(ZoneOffset.UTC))
        .param("by", revision.createdBy())
        .update();
  }

  /** Remembers what brought a revision about. */
  void broughtAboutBy(UUID instance, int number, UUID operation) {
    jdbc.sql("update revision set operation = :operation where instance = :id and number = :number")
        .param("operation", operation)
        .param("id", instance)
        .param("number", number)
        .update();
  }

  /** Forgets a revision that did not come to be. */
  void remove(UUID instance, int number) {
    jdbc.sql("delete from revision where instance = :id and number = :number")
        .param("id", instance)
        .param("number", number)
        .update();
  }

  /** Remembers which images really run. */
  void remember(UUID instance, int number, Map<String, String> imageDigests) {
    jdbc.sql(
            """
            update revision set image_digests = cast(:digests as jsonb)
             where instance = :id and number = :number
            """)
        .param("digests", json.writeValueAsString(imageDigests))
        .param("id", instance)
        .param("number", number)
        .update();
  }

  private Revision revision(ResultSet row) throws SQLException {
    var digests = row.getString("image_digests");
    return new Revision(
        row.getObject("instance", UUID.class),
        row.getInt("number"),
        new Source(
            definitions.of(row.getString("definition")),
            row.getObject("repository", UUID.class),
            row.getString("repository_name"),
            row.getString("repository_address"),
            row.getString("commit_id")),
        new Answers(
            document(row, "user_options"),
            document(row, "options"),
            json.readValue(row.getString("secret_pointers"), NAMES),
            document(row, "app"),
            json.readValue(row.getString("bindings"), BINDINGS)),
        json.readValue(row.getString("workload"), Workload.class),
        json.readValue(row.getString("warnings"), NOTICES),
        json.readValue(row.getString("volumes"), TEXTS),
        row.getBoolean("publish"),
        digests == null ? Map.of() : json.readValue(digests, TEXTS),
        row.getObject("operation", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"));
  }

  private ObjectNode document(ResultSet row, String column) throws SQLException {
    return (ObjectNode) json.readTree(row.getString(column));
  }
}
