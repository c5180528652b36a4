package universe.server.catalog.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import universe.server.catalog.Catalog;
import universe.server.catalog.CatalogEntry;
import universe.server.catalog.Definitions;
import universe.server.catalog.OfferedVersion;
import universe.spec.PackageDefinition;

/** Finds versions by name, as the merged catalog offers them. */
@Component
class PostgresCatalog implements Catalog {

  private static final String ENTRY =
      """
      select r.id, r.name as repository, r.address, r.kind, v.source_commit, v.definition
      from package_version v join repository r on r.id = v.repository_id
      """;

  private final JdbcClient jdbc;
  private final Definitions definitions;
  private final JsonMapper json;

  PostgresCatalog(JdbcClient jdbc, Definitions definitions, JsonMapper json) {
    this.jdbc = jdbc;
    this.definitions = definitions;
    this.json = json;
  }

  @Override
  public Optional<CatalogEntry> find(String name, @Nullable String version) {
    if (version == null) {
      return jdbc.sql(
              ENTRY
                  + """
                  join catalog_package c
                    on c.repository_id = v.repository_id and c.name = v.name
                   and c.release = v.release
                  where c.name = :name and not c.withdrawn
                  """)
          .param("name", name)
          .query((row, _) -> entry(row))
          .optional();
    }
    return find(name, version, null, null);
  }

  @Override
  public Optional<CatalogEntry> find(String name, String version, @Nullable UUID repository) {
    return find(name, version, repository, null);
  }

  @Override
  public List<OfferedVersion> offered(String name) {
    return jdbc.sql(
            """
            select version, release, repository_id, repository, upgrades_from, downgrades_to
            from (
              select v.version, v.release, r.id as repository_id, r.name as repository,
                     v.definition -> 'upgradesFrom' as upgrades_from,
                     v.definition -> 'downgradesTo' as downgrades_to,
                     row_number() over catalog_order as place,
                     row_number() over (
                       partition by v.version
                       order by r.priority, r.created_at, r.id, v.release desc) > 1 as shadowed
              from package_version v
              join repository r on r.id = v.repository_id
              cross join catalog_generation g
              where v.name = :name and not v.minimum_cluster_version > g.cluster_version
              window catalog_order as (order by r.priority, r.created_at, r.id, v.release desc)
            ) as versions
            where not shadowed order by place
            """)
        .param("name", name)
        .query((row, _) -> offered(row))
        .list();
  }

  private OfferedVersion offered(ResultSet row) throws SQLException {
    return new OfferedVersion(
        row.getString("version"),
        row.getLong("release"),
        row.getObject("repository_id", UUID.class),
        row.getString("repository"),
        rules(row.getString("upgrades_from")),
        rules(row.getString("downgrades_to")));
  }

  private List<String> rules(@Nullable String array) {
    return array == null
        ? List.of()
        : json.readTree(array).valueStream().map(JsonNode::asString).toList();
  }

  /** One version, also a shadowed one where repository or release say so. */
  Optional<CatalogEntry> find(
      String name, String version, @Nullable UUID repository, @Nullable Long release) {
    return jdbc.sql(
            ENTRY
                + """
                where v.name = :name and v.version = :version
                  and (cast(:repository as uuid) is null or r.id = cast(:repository as uuid))
                  and (cast(:release as bigint) is null or v.release = cast(:release as bigint))
                order by r.priority, r.created_at, r.id, v.release desc limit 1
                """)
        .param("name", name)
        .param("version", version)
        .param("repository", repository)
        .param("release", release)
        .query((row, _) -> entry(row))
        .optional();
  }

  @Override
  public List<String> providing(String kind) {
    return jdbc.sql(
            """
            select c.name from catalog_package c
              join package_version v
                on c.repository_id = v.repository_id and c.name = v.name and c.release = v.release
             where not c.withdrawn
               and exists (select from jsonb_path_query(v.definition, '$.service.provides[*].kind') k
                            where k #>> '{}' = :kind)
             order by c.name
            """)
        .param("kind", kind)
        .query((row, _) -> row.getString("name"))
        .list();
  }

  @Override
  public boolean knows(String name) {
    return !jdbc.sql("select 1 from package_version where name = :name limit 1")
        .param("name", name)
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  /** A definition that was there a moment ago; empty where it is gone by now. */
  Optional<PackageDefinition> definition(UUID repository, String name, long release) {
    return jdbc.sql(
            """
            select definition from package_version
            where repository_id = :repository and name = :name and release = :release
            """)
        .param("repository", repository)
        .param("name", name)
        .param("release", release)
        .query(String.class)
        .optional()
        .map(PackageDefinition::parse);
  }

  private CatalogEntry entry(ResultSet row) throws SQLException {
    var commit = row.getString("kind").equals("git") ? row.getString("source_commit") : null;
    return new CatalogEntry(
        row.getObject("id", UUID.class),
        row.getString("repository"),
        row.getString("address"),
        commit,
        definitions.of(row.getString("definition")));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return row.getArray(column).getArray() instanceof String[] found ? List.of(found) : List.of();
  }
}
